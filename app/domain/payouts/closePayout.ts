import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { markFailed, markPaid } from './settlePayout';

export type Closed = { payoutId: string } & (
  | { outcome: 'paid'; proof: string }
  | { outcome: 'failed'; reason: string }
);

type NotClosed = { ok: false; why: 'not-allowed' | 'moved-on' };

/**
 * Finance says how the bank's transfer to one shop went. What was sent needs a proof; what failed goes back to the shop,
 * who reads the reason. A payout that the gateway sends is not finance's to close.
 */
export async function closePayout(
  actor: Actor,
  closed: Closed,
  now = new Date(),
): Promise<{ ok: true; number: string } | NotClosed> {
  if (!may(actor, 'payout:send')) return { ok: false, why: 'not-allowed' };
  const { personId } = actor;
  return db.$transaction(async (tx) => {
    const which = { id: closed.payoutId, rail: 'MANUAL_BANK_BATCH' } as const;
    const [payout] =
      closed.outcome === 'paid'
        ? await markPaid(tx, which, { from: 'BANK', proof: closed.proof, personId }, now)
        : await markFailed(tx, which, { reason: closed.reason, personId }, now);
    if (!payout) return { ok: false, why: 'moved-on' };
    if (payout.batchId) await endBatch(tx, payout.batchId, now);
    return { ok: true, number: payout.number };
  });
}

/** The bank has sent everything that is left of a batch. @param done.proof the reference of the bulk transfer */
export async function closeBatch(
  actor: Actor,
  done: { batchId: string; proof: string },
  now = new Date(),
): Promise<{ ok: true; count: number } | NotClosed> {
  if (!may(actor, 'payout:send')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const paid = { from: 'BANK', proof: done.proof, personId: actor.personId } as const;
    const payouts = await markPaid(tx, { batchId: done.batchId }, paid, now);
    if (payouts.length === 0) return { ok: false, why: 'moved-on' };
    await endBatch(tx, done.batchId, now);
    return { ok: true, count: payouts.length };
  });
}

async function endBatch(tx: Transaction, id: string, now: Date) {
  await tx.payoutBatch.updateMany({
    where: { id, closedAt: null, payouts: { none: { status: 'BATCHED' } } },
    data: { closedAt: now },
  });
}
