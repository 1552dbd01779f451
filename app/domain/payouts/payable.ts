import { sql, type Transaction } from '../../platform/db';
import type { Rupiah } from '../money';

/** What of a shop's balance no payout carries yet: `amount` is below zero where the shop owes something. */
export type Payable = { amount: Rupiah; entryIds: string[] };

/**
 * What can be paid out to a shop now. The shop is locked first, so that of two who ask at once the second finds what the
 * first has left (M9). What moves the shop's balance meanwhile does not have to wait: it goes with the next payout.
 */
export async function payableOf(tx: Transaction, shopId: string): Promise<Payable> {
  await tx.$queryRaw(sql`select 1 from "Shop" where "id" = ${shopId}::uuid for no key update`);
  const entries = await tx.ledgerEntry.findMany({
    where: { shopId, account: 'SHOP_BALANCE', payout: { is: null } },
    select: { id: true, amount: true },
  });
  const sum = entries.reduce((total, { amount }) => total + amount, 0n);
  return { amount: Number(-sum), entryIds: entries.map(({ id }) => id) };
}

/** Ties entries to the payout that carries them. An entry is tied once: the table refuses a second time. */
export async function carryEntries(tx: Transaction, payoutId: string, entryIds: string[]) {
  // One array, because a list of values ends at 32,767.
  await tx.$executeRaw(sql`
    insert into "PayoutEntry" ("entryId", "payoutId")
    select unnest(${entryIds}::uuid[]), ${payoutId}::uuid`);
}
