import { db, type Transaction } from '../../platform/db';
import { type Buyer, isSame, mayChange, type NotSaid, readWords, type Said, type Words, wasReceived } from './written';

/** A buyer says how the shop packed, sent and answered: apart from the goods, once for each order, as `reviewGoods`. */
export async function reviewShop(
  buyer: Buyer,
  wish: Words & { orderId: string },
  now = new Date(),
): Promise<Said | NotSaid> {
  const words = readWords(wish);
  if (!words) return { ok: false, why: 'unreadable' };
  return db.$transaction(async (tx) => {
    const order = await lockOrder(tx, buyer, wish.orderId);
    if (!order) return { ok: false, why: 'not-found' };
    if (!wasReceived(order)) return { ok: false, why: 'not-yet' };
    if (!order.review) {
      const about = { orderId: wish.orderId, shopId: order.shopId, personId: order.purchase.personId };
      await tx.shopReview.create({ data: { ...about, ...words, writtenAt: now } });
      return { ok: true, isNew: true };
    }
    if (isSame(order.review, words)) return { ok: true, isNew: false };
    if (!mayChange(order.review, now)) return { ok: false, why: 'too-late' };
    await tx.shopReview.update({ where: { id: order.review.id }, data: { ...words, changedAt: now } });
    return { ok: true, isNew: false };
  });
}

async function lockOrder(tx: Transaction, buyer: Buyer, id: string) {
  await tx.$executeRaw`select from "Order" where "id" = ${id}::uuid for no key update`;
  return tx.order.findFirst({
    where: { id, purchase: buyer },
    select: {
      shopId: true,
      status: true,
      deliveredAt: true,
      purchase: { select: { personId: true } },
      review: { select: { id: true, stars: true, text: true, name: true, writtenAt: true } },
    },
  });
}
