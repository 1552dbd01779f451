import type { Transaction } from '../../platform/db';
import { recordRefundOpened } from '../ledger';
import { type Recipient, tell } from '../messages';
import type { Rupiah } from '../money';

type PaidOrder = {
  id: string;
  number: string;
  purchaseId: string;
  shopId: string;
  goods: Rupiah;
  shipping: Rupiah;
};

/** A paid order that ended before it was sent: all of it goes back. A task for finance, told to the buyer, who says where to. */
export async function openRefund(tx: Transaction, order: PaidOrder, buyer: Recipient & { path: string }, now: Date) {
  const amount = order.goods + order.shipping;
  const refund = await tx.refund.create({ data: { orderId: order.id, amount, openedAt: now }, select: { id: true } });
  const lines = await tx.orderLine.findMany({ where: { orderId: order.id }, select: { commission: true } });
  const commission = lines.reduce((sum, line) => sum + line.commission, 0);
  const parts = { goods: order.goods, shipping: order.shipping, commission };
  await recordRefundOpened(tx, { id: refund.id, order, parts, personId: null }, now);
  const { path, ...to } = buyer;
  const { purchaseId, number } = order;
  await tell(tx, to, { kind: 'refund-opened', values: { number, amount }, path, purchaseId }, now);
}
