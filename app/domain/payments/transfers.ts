import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';

const PAGE = 20;

const awaited = { status: 'AWAITING_PAYMENT', method: 'BANK_TRANSFER' } as const;

/** A transfer that finance looks for on the bank statement. */
export type TransferExpected = {
  purchaseId: string;
  number: string;
  buyerName: string;
  total: Rupiah;
  placedAt: Date;
  payBy: Date | null;
  shops: string[];
};

/**
 * Transfers that have not been confirmed yet, oldest first, a page at a time.
 *
 * @param after id of the last one on the page before
 */
export async function transfersExpected(
  actor: Actor,
  after?: string,
): Promise<{ transfers: TransferExpected[]; next: string | undefined }> {
  if (!may(actor, 'payment:confirm')) return { transfers: [], next: undefined };
  const rows = await db.purchase.findMany({
    where: { ...awaited, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: PAGE + 1,
    select: {
      id: true,
      number: true,
      buyerName: true,
      total: true,
      placedAt: true,
      payBy: true,
      orders: { select: { shopName: true }, orderBy: { number: 'asc' } },
    },
  });
  const transfers = rows.slice(0, PAGE).map(({ id, orders, ...shown }) => ({
    purchaseId: id,
    ...shown,
    shops: orders.map((order) => order.shopName),
  }));
  return { transfers, next: rows.length > PAGE ? transfers.at(-1)?.purchaseId : undefined };
}

/** How many transfers wait for finance. */
export function countTransfersExpected(): Promise<number> {
  return db.purchase.count({ where: awaited });
}
