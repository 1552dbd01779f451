import { db } from '../../platform/db';
import { may } from '../accounts';
import { seenByShop } from './ordersForShop';
import { acceptOrder, packOrder, type Seller } from './sellerSteps';

/** More than this are done in several goes. */
const MOST = 50;

const deeds = { accept: acceptOrder, pack: packOrder };

export type TakenTogether = {
  done: string[];
  /** Those that could not be done, and why. */
  left: { number: string; why: 'moved-on' | 'not-allowed' | 'not-found' }[];
};

/**
 * Several orders are accepted or packed at one press, each in a transaction of its own: one that has moved on in the meantime keeps
 * no other from going on.
 *
 * @returns nothing when one of them is not the shop's: then nothing is done at all
 */
export async function takeOrders(
  seller: Seller,
  wish: { deed: keyof typeof deeds; orderIds: string[] },
  now = new Date(),
): Promise<TakenTogether | undefined> {
  const { shopId } = seller;
  const ids = [...new Set(wish.orderIds)];
  if (!may(seller, 'order:read', { shopId }) || ids.length > MOST) return undefined;
  const orders = await db.order.findMany({
    where: { id: { in: ids }, shopId, ...seenByShop },
    orderBy: { id: 'asc' },
    select: { id: true, number: true },
  });
  if (orders.length < ids.length) return undefined;
  const taken: TakenTogether = { done: [], left: [] };
  for (const { id, number } of orders) {
    const answer = await deeds[wish.deed](seller, id, now);
    if (answer.ok) taken.done.push(number);
    else taken.left.push({ number, why: answer.why });
  }
  return taken;
}
