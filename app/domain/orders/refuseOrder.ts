import { db, type Transaction } from '../../platform/db';
import { may } from '../accounts';
import { settleEach } from '../deadlines';
import { keepersOf, tell } from '../messages';
import { refundRest } from '../refunds';
import { releaseOrder } from '../stock';
import { releaseIfNothingIsLeft } from '../vouchers';
import { settlePurchase } from './payOnReceipt';
import { buyerOf } from './people';
import type { Seller, SellerAnswer } from './sellerSteps';
import { type NotTaken, type Taken, takeStep } from './takeStep';

const BATCH = 200;

/** The seller cannot take a paid order on, and says why; the buyer reads it. Stock back, and a refund task for finance. */
export async function declineOrder(
  seller: Seller,
  refused: { orderId: string; reason: string },
  now = new Date(),
): Promise<SellerAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const by = { personId, note: refused.reason };
    const change = { refusal: refused.reason };
    const step = await takeStep(tx, 'decline', { id: refused.orderId, shopId }, by, now, change);
    if (!step.ok) return step;
    const { number, shopName: shop } = step.order;
    const buyer = await giveBack(tx, step.order, personId, now);
    const values = { number, shop, reason: refused.reason };
    const { path, ...to } = buyer;
    await tell(tx, to, { kind: 'order-declined', values, path, purchaseId: step.order.purchaseId }, now);
    return { ok: true, number };
  });
}

/** The buyer, who holds the purchase's code, takes a paid order back before the shop has accepted it. */
export async function cancelOrder(
  wish: { code: string; orderId: string; personId: string | null },
  now = new Date(),
): Promise<{ ok: true; number: string } | NotTaken> {
  const { code, orderId, personId } = wish;
  return db.$transaction(async (tx) => {
    const step = await takeStep(tx, 'cancel', { id: orderId, purchase: { code } }, { personId }, now);
    if (!step.ok) return step;
    const { number, shopId } = step.order;
    const buyer = await giveBack(tx, step.order, personId, now);
    const values = { number, buyer: buyer.name };
    for (const keeper of await keepersOf(tx, shopId))
      await tell(tx, keeper, { kind: 'order-cancelled', values, path: `/studio/pesanan/${orderId}` }, now);
    return { ok: true, number };
  });
}

/** Cancels paid orders that no shop has accepted in time. @returns how many */
export async function lapseOrders(now = new Date()): Promise<number> {
  const due = await db.order.findMany({
    where: { status: 'NEW', acceptBy: { lte: now } },
    orderBy: { acceptBy: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  return settleEach(due, (id) => lapse(id, now));
}

async function lapse(id: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const step = await takeStep(tx, 'lapse', { id }, { personId: null }, now);
    if (!step.ok) return false; // the shop was faster
    const { number, shopName: shop, shopId, purchaseId } = step.order;
    const { path, ...buyer } = await giveBack(tx, step.order, null, now);
    const values = { number, shop };
    await tell(tx, buyer, { kind: 'order-lapsed', values, path, purchaseId }, now);
    for (const keeper of await keepersOf(tx, shopId))
      await tell(tx, keeper, { kind: 'order-missed', values, path: `/studio/pesanan/${id}` }, now);
    return true;
  });
}

/** Whatever ended an order that its shop had seen: the goods go back to the shelf, and the money, if it came, to the buyer. */
export async function giveBack(tx: Transaction, order: Taken, personId: string | null, now: Date) {
  const buyer = await buyerOf(tx, order.purchaseId);
  await releaseIfNothingIsLeft(tx, order.purchaseId, now);
  await releaseOrder(tx, order.id, personId, now);
  if (await isUnpaid(tx, order, now)) return buyer;
  await refundRest(tx, { order, personId }, buyer, now);
  return buyer;
}

/** An order that would have been paid on receipt has nothing to give back. */
async function isUnpaid(tx: Transaction, { id: orderId, purchaseId }: Taken, now: Date): Promise<boolean> {
  const { count } = await tx.payment.updateMany({
    where: { orderId, method: 'CASH', status: 'AWAITING' },
    data: { status: 'IMPOSSIBLE' },
  });
  if (count) await settlePurchase(tx, purchaseId, now);
  return count > 0;
}
