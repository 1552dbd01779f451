import { db } from '../../platform/db';
import { withPictures } from '../pictures';
import { briefName } from '../tidy';
import { type Buyer, mayChange, received } from './written';

const words = {
  stars: true,
  text: true,
  name: true,
  writtenAt: true,
  answer: true,
  hiddenWhy: true,
} as const;

const line = {
  id: true,
  productName: true,
  productSlug: true,
  variantName: true,
  pictureHash: true,
  review: { select: { ...words, photos: { select: { pictureHash: true }, orderBy: { position: 'asc' } } } },
} as const;

/**
 * What can be said of a purchase: its orders that have arrived, with what the buyer has said already.
 *
 * @returns nothing for a code that opens none; without orders where none has arrived
 */
export async function purchaseToReview(buyer: { code: string }, now = new Date()) {
  const purchase = await db.purchase.findUnique({
    where: buyer,
    select: {
      number: true,
      buyerName: true,
      orders: {
        where: received,
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          shopName: true,
          review: { select: words },
          lines: { select: line, orderBy: { id: 'asc' } },
        },
      },
    },
  });
  if (!purchase) return undefined;
  const { buyerName, ...rest } = purchase;
  const orders = purchase.orders.map(async ({ lines, review, ...order }) => ({
    ...order,
    review: review && withRight(review, now),
    lines: (await withPictures(lines)).map(({ review, ...line }) => ({
      ...line,
      review: review && ofGoods(review, now),
    })),
  }));
  return { ...rest, suggestedName: briefName(buyerName), orders: await Promise.all(orders) };
}

function withRight<Review extends { writtenAt: Date }>({ writtenAt, ...review }: Review, now: Date) {
  return { ...review, isChangeable: mayChange({ writtenAt }, now) };
}

function ofGoods<Review extends { writtenAt: Date; photos: { pictureHash: string }[] }>(
  { photos, ...review }: Review,
  now: Date,
) {
  return { ...withRight(review, now), photos: photos.map(({ pictureHash }) => pictureHash) };
}

/** Orders that a buyer has received: of one purchase, or the newest of a person; `isWaiting` while something is unsaid. */
export async function ordersToReview(buyer: Buyer): Promise<{ code: string; number: string; isWaiting: boolean }[]> {
  const orders = await db.order.findMany({
    where: { ...received, purchase: buyer },
    orderBy: { id: 'desc' },
    take: 100,
    select: {
      number: true,
      purchase: { select: { code: true } },
      review: { select: { id: true } },
      lines: { select: { review: { select: { id: true } } } },
    },
  });
  return orders.map(({ number, purchase: { code }, review, lines }) => ({
    code,
    number,
    isWaiting: !review || lines.some(({ review }) => !review),
  }));
}
