import type { Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import type { MoneyAccount } from './accounts';
import { post } from './post';

/** Begins the key of the transaction that gives a failed payout back. */
export const PAYOUT_FAILED = 'payout-failed:';

type Payout = { id: string; shopId: string; amount: Rupiah };

/** What was released to a shop is on its way. @returns the id of the entry that took it out of the shop's balance */
export async function recordPayoutOpened(
  tx: Transaction,
  opened: Payout & { personId: string | null },
  at: Date,
): Promise<string> {
  const { id, shopId, amount, personId } = opened;
  const key = `payout-opened:${id}`;
  await post(tx, { key, kind: 'PAYOUT_OPENED', at, personId }, [
    { account: 'SHOP_BALANCE', shopId, amount },
    { account: 'PAYOUTS', shopId, amount: -amount },
  ]);
  const entry = await tx.ledgerEntry.findFirstOrThrow({
    where: { transaction: { key }, account: 'SHOP_BALANCE' },
    select: { id: true },
  });
  return entry.id;
}

/** The money has left: from the bank by finance, or from the gateway by itself. */
export async function recordPayoutSent(
  tx: Transaction,
  sent: Payout & { from: MoneyAccount; personId: string | null },
  at: Date,
) {
  const { id, shopId, amount, from, personId } = sent;
  await post(tx, { key: `payout-sent:${id}`, kind: 'PAYOUT_SENT', at, personId }, [
    { account: 'PAYOUTS', shopId, amount },
    { account: from, amount: -amount },
  ]);
}

/** The money could not be sent: it is the shop's again, as a new entry that the next payout carries (M10). */
export async function recordPayoutFailed(tx: Transaction, failed: Payout & { personId: string | null }, at: Date) {
  const { id, shopId, amount, personId } = failed;
  await post(tx, { key: `${PAYOUT_FAILED}${id}`, kind: 'PAYOUT_RETURNED', at, personId }, [
    { account: 'PAYOUTS', shopId, amount },
    { account: 'SHOP_BALANCE', shopId, amount: -amount },
  ]);
}

/** A part or all of what the gateway had sent was taken back from the shop's account there. `key` names the reversal. */
export async function recordPayoutReversed(
  tx: Transaction,
  reversed: { key: string; shopId: string; amount: Rupiah; personId: string | null },
  at: Date,
) {
  const { key, shopId, amount, personId } = reversed;
  await post(tx, { key, kind: 'PAYOUT_RETURNED', at, personId }, [
    { account: 'GATEWAY', amount },
    { account: 'SHOP_BALANCE', shopId, amount: -amount },
  ]);
}

/**
 * What the gateway held has arrived at the platform's bank.
 *
 * @param arrived.reference the statement's line
 * @returns false when this line stands there already
 */
export function recordSettled(
  tx: Transaction,
  arrived: { amount: Rupiah; reference: string; personId: string },
  at: Date,
): Promise<boolean> {
  const { amount, reference, personId } = arrived;
  return post(tx, { key: `settlement:${reference}`, kind: 'SETTLEMENT', at, personId }, [
    { account: 'BANK', amount },
    { account: 'GATEWAY', amount: -amount },
  ]);
}
