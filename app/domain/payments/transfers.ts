import type { Prisma } from '../../../prisma/generated/client';
import type { MoneyMode, PaymentMethod } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';

const PAGE = 20;

/** The ways to pay whose money finance finds on the bank statement. */
export const byTransfer: PaymentMethod[] = ['BANK_TRANSFER', 'QRIS'];

/** Whether the money of a purchase comes to the platform's bank account: not where each shop is paid itself. */
export function comesToBank({ method, moneyMode }: { method: PaymentMethod; moneyMode: MoneyMode }): boolean {
  return byTransfer.includes(method) && moneyMode === 'HOLD';
}

const awaited = {
  status: 'AWAITING_PAYMENT',
  moneyMode: 'HOLD',
  method: { in: byTransfer },
} satisfies Prisma.PurchaseWhereInput;

/** A transfer that finance looks for on the bank statement. */
export type TransferExpected = {
  purchaseId: string;
  number: string;
  buyerName: string;
  method: PaymentMethod;
  total: Rupiah;
  placedAt: Date;
  payBy: Date | null;
  shops: string[];
  /** Pictures of the transfer that the buyer sent. */
  proofs: string[];
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
      method: true,
      total: true,
      placedAt: true,
      payBy: true,
      orders: { select: { shopName: true }, orderBy: { number: 'asc' } },
      proofs: { select: { id: true }, orderBy: { id: 'asc' } },
    },
  });
  const transfers = rows.slice(0, PAGE).map(({ id, orders, proofs, ...shown }) => ({
    purchaseId: id,
    ...shown,
    shops: orders.map((order) => order.shopName),
    proofs: proofs.map((proof) => proof.id),
  }));
  return { transfers, next: rows.length > PAGE ? transfers.at(-1)?.purchaseId : undefined };
}

/** How many transfers wait for finance. */
export function countTransfersExpected(): Promise<number> {
  return db.purchase.count({ where: awaited });
}
