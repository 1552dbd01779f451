import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';

type Seller = Actor & { shopId: string };

/** A shop's money by where it lies. */
export type ShopBalance = {
  /** Of orders that are not complete: its share and the freight. */
  held: Rupiah;
  /** When the first of them is complete, where a clock is running. */
  heldUntil: Date | null;
  /** Of orders that a buyer's bank asks about. */
  frozen: Rupiah;
  /** Can be paid out; below zero the shop owes it, and the next payout is less. */
  available: Rupiah;
  /** In a payout that has not arrived. */
  underWay: Rupiah;
  /** In all payouts that arrived, less what was taken back of them. */
  paidOut: Rupiah;
};

/** What a shop has, as the ledger knows it. @returns nothing for whoever may not handle the shop's money */
export async function shopBalance(seller: Seller): Promise<ShopBalance | undefined> {
  const { shopId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return undefined;
  const heldUntil = await firstComplete(shopId);
  const rows = await db.$queryRaw<{ account: string; kind: string; amount: bigint }[]>(sql`
    select e."account"::text as account, t."kind"::text as kind, sum(e."amount")::bigint as amount
    from "LedgerEntry" e join "LedgerTransaction" t on t."id" = e."transactionId"
    where e."shopId" = ${shopId}::uuid
    group by 1, 2`);
  // Credits are what is owed to the shop, so the sign turns.
  const owed = (account: string, kind?: string): Rupiah =>
    Number(
      rows
        .filter((row) => row.account === account && (!kind || row.kind === kind))
        .reduce((sum, row) => sum - row.amount, 0n),
    );
  // What failed went from PAYOUTS back to the balance; what was taken back at the gateway came from outside.
  const takenBack = owed('SHOP_BALANCE', 'PAYOUT_RETURNED') + owed('PAYOUTS', 'PAYOUT_RETURNED');
  return {
    held: owed('SHOP_HELD') + owed('SHIPPING_HELD'),
    heldUntil,
    frozen: owed('SHOP_FROZEN'),
    available: owed('SHOP_BALANCE'),
    underWay: owed('PAYOUTS'),
    paidOut: 0 - owed('PAYOUTS', 'PAYOUT_SENT') - takenBack,
  };
}

/** Of the orders that the market holds money of. What was paid in cash, or is asked back by a bank, does not come by the clock. */
async function firstComplete(shopId: string): Promise<Date | null> {
  const [first] = await db.$queryRaw<{ at: Date }[]>(sql`
    select o."completeBy" as at
    from "Order" o
    where o."shopId" = ${shopId}::uuid and o."status" = 'DELIVERED' and (
      select sum(e."amount") from "LedgerEntry" e join "LedgerTransaction" t on t."id" = e."transactionId"
      where t."orderId" = o."id" and e."account" = 'SHOP_HELD') <> 0
    order by 1
    limit 1`);
  return first?.at ?? null;
}
