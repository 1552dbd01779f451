import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { daysLater, readHolidays, workingDaysLater } from '../calendar';
import { tell } from '../messages';
import { shipOrder } from '../stock';
import { buyerOf } from './people';
import { type NotTaken, takeStep } from './takeStep';

/** Somebody who works in a shop. The shop comes from the membership, never from a form. */
export type Seller = Actor & { shopId: string };

export type SellerAnswer = { ok: true; number: string } | NotTaken | { ok: false; why: 'not-allowed' };

/** After the courier's latest estimate, the buyer has this many days to say that nothing came (product.md). */
const DAYS_TO_COMPLAIN = 7;

/** The seller takes the order on; the buyer is told. Of two people of one shop at once one accepts, the other hears `moved-on`. */
export async function acceptOrder(seller: Seller, orderId: string, now = new Date()): Promise<SellerAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const step = await takeStep(tx, 'accept', { id: orderId, shopId }, { personId }, now);
    if (!step.ok) return step;
    const { number, shopName, purchaseId } = step.order;
    const { path, ...buyer } = await buyerOf(tx, purchaseId);
    const values = { number, shop: shopName };
    await tell(tx, buyer, { kind: 'order-accepted', values, path, purchaseId }, now);
    return { ok: true, number };
  });
}

/** The parcel is ready. */
export async function packOrder(seller: Seller, orderId: string, now = new Date()): Promise<SellerAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:pack', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const step = await takeStep(tx, 'pack', { id: orderId, shopId }, { personId }, now);
    return step.ok ? { ok: true, number: step.order.number } : step;
  });
}

/**
 * The parcel has been handed to the courier: the goods leave the stock, the buyer is told how to follow it, and the clock
 * begins that takes it as received.
 *
 * @param sent.trackingNumber as the courier prints it
 */
export async function sendOrder(
  seller: Seller,
  sent: { orderId: string; trackingNumber: string },
  now = new Date(),
): Promise<SellerAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:pack', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const which = { id: sent.orderId, shopId, placeId: null };
    const promised = await tx.order.findFirst({ where: which, select: { daysMax: true } });
    if (!promised) return { ok: false, why: 'not-found' };
    const latest = workingDaysLater(now, promised.daysMax, await readHolidays(tx));
    const { trackingNumber } = sent;
    const change = { trackingNumber, shippedAt: now, deliverBy: daysLater(latest, DAYS_TO_COMPLAIN) };
    const step = await takeStep(tx, 'ship', which, { personId, note: trackingNumber }, now, change);
    if (!step.ok) return step;

    const { number, shopName, service, purchaseId } = step.order;
    await shipOrder(tx, sent.orderId, personId, now);
    const { path, ...buyer } = await buyerOf(tx, purchaseId);
    const values = { number, shop: shopName, service, trackingNumber };
    await tell(tx, buyer, { kind: 'order-shipped', values, path, purchaseId }, now);
    return { ok: true, number };
  });
}
