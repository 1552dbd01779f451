import type { Transaction } from '../../platform/db';
import { recordDirectPayment } from '../ledger';
import { paidFor } from '../money';
import { issuePapers } from '../papers';
import type { Taken } from './takeStep';

/** The buyer of a cash order has the parcel, and so the courier has the money. The purchase is paid when all its orders are. */
export async function payOnReceipt(tx: Transaction, order: Taken, now: Date) {
  const { id: orderId, purchaseId } = order;
  const { count } = await tx.payment.updateMany({
    where: { orderId, method: 'CASH', status: 'AWAITING' },
    data: { status: 'CONFIRMED', confirmedAt: now },
  });
  if (count === 0) return;
  await recordDirectPayment(tx, order, { amount: paidFor(order).total, way: 'cash', personId: null }, now);
  await settlePurchase(tx, purchaseId, now);
}

/**
 * A purchase with a payment for each of its orders is paid when none is awaited any more and one has come, and cancelled
 * when none ever will.
 */
export async function settlePurchase(tx: Transaction, purchaseId: string, now: Date) {
  const payments = await tx.payment.findMany({ where: { purchaseId }, select: { status: true } });
  if (payments.some(({ status }) => status === 'AWAITING')) return;
  const isPaid = payments.some(({ status }) => status === 'CONFIRMED');
  const { count } = await tx.purchase.updateMany({
    where: { id: purchaseId, status: 'AWAITING_PAYMENT' },
    data: { status: isPaid ? 'PAID' : 'CANCELLED', endedAt: now },
  });
  if (count && isPaid) await issuePapers(tx, purchaseId, now);
}
