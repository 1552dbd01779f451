import { sql, type Transaction } from '../../platform/db';
import { recordPayment, recordUnplaced } from '../ledger';
import { type MessageKind, type MessageValues, tell } from '../messages';
import type { Rupiah } from '../money';
import { beginOrders } from '../orders';
import { issuePapers } from '../papers';
import { purchaseSteps, revivePurchase } from '../purchases';
import { returnPayment } from '../refunds';

/** Money that has arrived for a purchase. */
export type Arrived = {
  amount: Rupiah;
  /** UNPLACED: it was written down already as owed to its sender. */
  into: 'BANK' | 'GATEWAY' | 'UNPLACED';
  /** What it was: the session, or the line of the statement. It is taken once. */
  key: string;
  sessionId: string | null;
  personId: string | null;
  reference: string;
};

export type Payer = NonNullable<Awaited<ReturnType<typeof lockPurchase>>>;

/** The purchase, behind its lock: whatever tells of its payment at the same time waits here. */
export async function lockPurchase(tx: Transaction, id: string) {
  await tx.$queryRaw(sql`select 1 from "Purchase" where "id" = ${id}::uuid for update`);
  return tx.purchase.findUnique({ where: { id } });
}

/**
 * Takes the whole price of a purchase, from wherever it came. An open purchase is paid; one that has ended is revived if
 * its goods are still there (P9); otherwise, and when it was paid before (P17), the money goes back by itself.
 * Called behind the purchase's lock, once for each arrival.
 */
export async function takePayment(
  tx: Transaction,
  purchase: Payer,
  arrived: Arrived,
  now: Date,
): Promise<'paid' | 'revived' | 'returned'> {
  if (purchase.status === 'PAID') return sendBack(tx, purchase, arrived, 'PAID_TWICE', now);
  const isOver = purchase.status === 'EXPIRED' || purchase.status === 'CANCELLED';
  if (isOver && !(await revivePurchase(tx, purchase.id, now)))
    return sendBack(tx, purchase, arrived, 'LATE_PAYMENT', now);

  const { id: purchaseId, number, total } = purchase;
  const { into, personId, reference } = arrived;
  await tx.purchase.update({ where: { id: purchaseId }, data: { status: purchaseSteps.pay.to, endedAt: now } });
  await tx.payment.updateMany({
    where: { purchaseId, status: { in: ['AWAITING', 'IMPOSSIBLE'] } },
    data: { status: 'CONFIRMED', confirmedAt: now, confirmedBy: personId, reference },
  });
  await recordPayment(tx, { purchaseId, into, personId }, now);
  await issuePapers(tx, purchaseId, now);
  await beginOrders(tx, purchaseId, personId, now);
  await tellBuyer(tx, purchase, 'purchase-paid', { number, total }, now);
  return isOver ? 'revived' : 'paid';
}

async function sendBack(
  tx: Transaction,
  purchase: Payer,
  { key, amount, into, personId, sessionId }: Arrived,
  reason: 'PAID_TWICE' | 'LATE_PAYMENT',
  now: Date,
): Promise<'returned'> {
  if (into !== 'UNPLACED') await recordUnplaced(tx, { key, purchaseId: purchase.id, amount, into, personId }, now);
  const buyer = { ...purchase, name: purchase.buyerName, path: `/belanja/${purchase.code}` };
  await returnPayment(tx, { purchase, amount, sessionId, reason }, buyer, now);
  return 'returned';
}

/** Whoever bought is told, on the page of the purchase as well. */
export async function tellBuyer<Kind extends MessageKind>(
  tx: Transaction,
  purchase: Payer,
  kind: Kind,
  values: MessageValues[Kind],
  now: Date,
) {
  const { id: purchaseId, code, buyerName } = purchase;
  await tell(tx, { ...purchase, name: buyerName }, { kind, values, path: `/belanja/${code}`, purchaseId }, now);
}
