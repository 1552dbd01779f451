import { db } from '../../platform/db';
import { log } from '../../platform/log';
import { may } from '../accounts';
import { seenByShop } from './ordersForShop';
import { acceptOrder, packOrder, type Seller, type SellerAnswer } from './sellerSteps';
import { type NotSent, type ParcelWish, sendOrder } from './sendOrder';
import type { OrderStatus } from './states';

/** More than this are done in several goes. */
const MOST = 50;

/** What is done to several orders: they are accepted, packed, or handed to one of the shop's own couriers. */
export type TogetherWish =
  | { deed: 'accept'; orderIds: string[] }
  | { deed: 'pack'; orderIds: string[] }
  | {
      deed: 'hand';
      orderIds: string[];
      courier: NonNullable<ParcelWish['courier']>;
      /** Whether a service is the shop's own to carry; a courier's needs a number for each parcel. */
      isOwn: (service: string) => boolean;
    };

type Left = { number: string; status: OrderStatus } & {
  why: 'moved-on' | 'not-allowed' | 'not-found' | 'needs-number' | 'picked-up' | 'failed' | NotSent['why'];
};

export type TakenTogether = {
  done: string[];
  /** Those that could not be done, how they stand, and why. */
  left: Left[];
};

type Listed = { id: string; number: string; status: OrderStatus; service: string; placeId: string | null };

/**
 * Something is done to several orders at one press, to each in a transaction of its own: one that has moved on in the meantime, or
 * that cannot be written down, keeps no other from going on.
 *
 * @returns nothing when one of them is not the shop's: then nothing is done at all
 */
export async function takeOrders(
  seller: Seller,
  wish: TogetherWish,
  now = new Date(),
): Promise<TakenTogether | undefined> {
  const { shopId } = seller;
  const ids = [...new Set(wish.orderIds)];
  if (!may(seller, 'order:read', { shopId }) || ids.length > MOST) return undefined;
  const orders = await db.order.findMany({
    where: { id: { in: ids }, shopId, ...seenByShop },
    orderBy: { id: 'asc' },
    select: { id: true, number: true, status: true, service: true, placeId: true },
  });
  if (orders.length < ids.length) return undefined;
  const taken: TakenTogether = { done: [], left: [] };
  for (const order of orders) {
    const { number, status } = order;
    const answer = await take(seller, wish, order, now);
    if (answer.ok) taken.done.push(number);
    else taken.left.push({ number, status: 'status' in answer ? answer.status : status, why: answer.why });
  }
  return taken;
}

type Answer = SellerAnswer | NotSent | { ok: false; why: Left['why'] };

async function take(seller: Seller, wish: TogetherWish, order: Listed, now: Date): Promise<Answer> {
  try {
    if (wish.deed === 'accept') return await acceptOrder(seller, order.id, now);
    if (wish.deed === 'pack') return await packOrder(seller, order.id, now);
    if (order.placeId !== null) return { ok: false, why: 'picked-up' };
    if (!wish.isOwn(order.service)) return { ok: false, why: 'needs-number' };
    return await sendOrder(seller, { orderId: order.id, courier: wish.courier }, now);
  } catch (error) {
    log.error({ err: error, order: order.number, deed: wish.deed }, 'an order of several could not be done');
    return { ok: false, why: 'failed' };
  }
}
