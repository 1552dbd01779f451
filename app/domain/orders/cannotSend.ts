import { db, type Transaction } from '../../platform/db';
import { may } from '../accounts';
import { tell } from '../messages';
import { splitRupiah } from '../money';
import { openRefund, remainingOf, whatGoesAlong } from '../refunds';
import { releasePieces } from '../stock';
import { orderToSend } from './parcels';
import { buyerOf } from './people';
import { giveBack } from './refuseOrder';
import type { Seller, SellerAnswer } from './sellerSteps';
import { sentNow } from './sendOrder';
import { takeStep } from './takeStep';

type ToSend = NonNullable<Awaited<ReturnType<typeof orderToSend>>>;
type Stopped = { order: ToSend; personId: string; reason: string };

/**
 * A shop that has taken an order on cannot send it, or the rest of it, after all, and says why. Where nothing was sent the order
 * ends and all of its money goes back; otherwise the order goes on with what was sent, and what was paid for the other pieces
 * goes back. The freight was earned by the first parcel.
 */
export async function cannotSend(
  seller: Seller,
  stopped: { orderId: string; reason: string },
  now = new Date(),
): Promise<SellerAnswer | { ok: false; why: 'disputed' }> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  const { orderId, reason } = stopped;
  return db.$transaction(async (tx) => {
    const order = await orderToSend(tx, { id: orderId, shopId });
    if (!order) return { ok: false, why: 'not-found' };
    // While the buyer's bank asks for the money of a purchase, no money of it moves.
    const open = await tx.dispute.count({ where: { purchaseId: order.purchaseId, status: 'OPEN' } });
    if (open > 0) return { ok: false, why: 'disputed' };
    const end = order.parcels > 0 ? endRest : giveUp;
    return end(tx, { order, personId, reason }, now);
  });
}

async function giveUp(tx: Transaction, { order, personId, reason }: Stopped, now: Date): Promise<SellerAnswer> {
  const by = { personId, note: reason };
  const step = await takeStep(tx, 'giveUp', { id: order.id }, by, now, { refusal: reason });
  if (!step.ok) return step;
  const { number, shopName: shop, purchaseId } = step.order;
  const { path, ...buyer } = await giveBack(tx, step.order, personId, now);
  await tell(tx, buyer, { kind: 'order-declined', values: { number, shop, reason }, path, purchaseId }, now);
  return { ok: true, number };
}

async function endRest(tx: Transaction, { order, personId, reason }: Stopped, now: Date): Promise<SellerAnswer> {
  const last = await tx.shipment.findFirstOrThrow({ where: { orderId: order.id }, orderBy: { number: 'desc' } });
  const trackingNumber = last.trackingNumber ?? undefined;
  const change = { ...(await sentNow(tx, order.daysMax, { trackingNumber }, now)), refusal: reason };
  const step = await takeStep(tx, 'endRest', { id: order.id }, { personId, note: reason }, now, change);
  if (!step.ok) return step;
  const rest = order.lines.filter(({ left }) => left > 0);
  const pieces = rest.map(({ variantId, left: quantity }) => ({ variantId, quantity }));
  await releasePieces(tx, { orderId: order.id, personId, pieces }, now);
  const lines = await worthOf(tx, order.id, rest);
  const sum = (part: 'goods' | 'commission' | 'funds') => lines.reduce((total, line) => total + line[part], 0);
  const parts = { goods: sum('goods'), commission: sum('commission'), goodsFunds: sum('funds') };
  if (parts.goods > 0) {
    const refund = { order: step.order, parts: { ...parts, shipping: 0, shippingFunds: 0 }, lines } as const;
    const buyer = await buyerOf(tx, order.purchaseId);
    await openRefund(tx, { ...refund, reason: 'AGREED', note: reason, personId }, buyer, now);
  }
  return { ok: true, number: order.number };
}

/** What was paid for the pieces that are not sent, as far as it has not gone back already. */
async function worthOf(tx: Transaction, orderId: string, rest: ToSend['lines']) {
  const { lines } = await remainingOf(tx, orderId);
  return rest.flatMap(({ id, quantity, left }) => {
    const line = lines.find((one) => one.orderLineId === id)!;
    const goods = Math.min(line.left, splitRupiah(line.goods, [left, quantity - left])[0]!);
    return goods > 0 ? [{ orderLineId: id, goods, ...whatGoesAlong(line, goods) }] : [];
  });
}
