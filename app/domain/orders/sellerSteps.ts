import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { tell } from '../messages';
import { buyerOf } from './people';
import { type NotTaken, takeStep } from './takeStep';

/** Somebody who works in a shop. The shop comes from the membership, never from a form. */
export type Seller = Actor & { shopId: string };

export type SellerAnswer = { ok: true; number: string } | NotTaken | { ok: false; why: 'not-allowed' };

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
