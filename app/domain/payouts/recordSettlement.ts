import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { accountSums, recordSettled } from '../ledger';
import type { Rupiah } from '../money';

export type NotSettled =
  | { ok: false; why: 'not-allowed' | 'nothing' | 'moved-on' }
  | { ok: false; why: 'too-much'; most: Rupiah };

/**
 * Finance has found on the statement what the gateway pays out to the platform's own bank. A line is booked once.
 *
 * @param arrived.amount rupiah, at most what the gateway holds for the platform by the ledger
 * @param arrived.reference the statement's line, as the bank prints it
 */
export async function recordSettlement(
  actor: Actor,
  arrived: { amount: Rupiah; reference: string },
  now = new Date(),
): Promise<{ ok: true } | NotSettled> {
  if (!may(actor, 'settlement:record')) return { ok: false, why: 'not-allowed' };
  const { amount, reference } = arrived;
  if (!Number.isSafeInteger(amount) || amount <= 0) return { ok: false, why: 'nothing' };
  return db.$transaction(async (tx) => {
    // Of two settlements at once the second sees the first.
    await tx.$queryRaw(sql`select pg_advisory_xact_lock(hashtext('settlement'))::text`);
    const most = (await accountSums(tx)).find(({ account }) => account === 'GATEWAY')?.amount ?? 0;
    const isKnown = (await tx.ledgerTransaction.count({ where: { key: `settlement:${reference}` } })) > 0;
    if (isKnown) return { ok: false, why: 'moved-on' };
    if (amount > most) return { ok: false, why: 'too-much', most };
    await recordSettled(tx, { amount, reference, personId: actor.personId }, now);
    return { ok: true };
  });
}
