import type { Transaction } from '../../platform/db';
import { type Buyer, type OrderRefund, openRefund } from './openRefund';
import { remainingOf } from './remaining';

type Ended = Pick<OrderRefund, 'order' | 'personId'>;

/** An order has ended: what finance has not given back of it before goes back now, and that may be nothing any more. */
export async function refundRest(tx: Transaction, { order, personId }: Ended, buyer: Buyer, now: Date) {
  const { parts } = await remainingOf(tx, order.id);
  if (parts.goods + parts.shipping === 0) return;
  await openRefund(tx, { order, parts, reason: 'ORDER_ENDED', personId }, buyer, now);
}
