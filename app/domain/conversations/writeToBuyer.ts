import { db } from '../../platform/db';
import { may } from '../accounts';
import { type Seller, seenByShop } from '../orders';
import { hasAnsweredEnough } from './often';
import { openAboutOrder } from './openAboutOrder';
import { isClosed, type NotSaid, readText, say } from './say';

/**
 * The shop writes to the buyer of an order that it has: the first words open the conversation about it. To nobody else can a
 * shop write first.
 */
export async function writeToBuyer(
  seller: Seller,
  wish: { orderId: string; text: string },
  now = new Date(),
): Promise<{ ok: true; id: string } | NotSaid | { ok: false; why: 'not-allowed' }> {
  const { shopId, personId } = seller;
  if (!may(seller, 'buyer:answer', { shopId })) return { ok: false, why: 'not-allowed' };
  const text = readText(wish.text);
  return db.$transaction(async (tx) => {
    const { orderId } = wish;
    const order = await tx.order.findFirst({
      where: { id: orderId, shopId, ...seenByShop },
      select: {
        purchase: { select: { personId: true } },
        shop: { select: { business: { select: { status: true } } } },
      },
    });
    if (!order) return { ok: false, why: 'not-found' };
    if (isClosed(order.shop)) return { ok: false, why: 'closed' };
    if (!text) return { ok: false, why: 'unreadable' };
    const id = await openAboutOrder(tx, { orderId, shopId, personId: order.purchase.personId });
    if (await hasAnsweredEnough(tx, id, now)) return { ok: false, why: 'too-many' };
    const answer = await say(tx, { id, by: 'SHOP', personId }, text, now);
    return answer.ok ? { ok: true, id } : answer;
  });
}
