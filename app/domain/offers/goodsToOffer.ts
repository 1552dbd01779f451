import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { lowestBefore, plainPrice, runningOffers } from '../catalog';
import { escapeLike } from '../escapeLike';
import type { Rupiah } from '../money';

const MOST_PRODUCTS = 60;

/** Goods for which an offer can be planned. */
export type GoodsToOffer = {
  id: string;
  name: string;
  isHidden: boolean;
  variants: {
    id: string;
    name: string;
    /** Rupiah, without any offer. */
    price: Rupiah;
    /** Of the last thirty days. */
    lowest: Rupiah;
    /** Until when an offer runs. */
    offerUntil: Date | null;
  }[];
};

/** The goods of a shop with what they cost and have cost, sixty of them at the most. @param text a part of the name; '' for all */
export async function goodsToOffer(
  seller: Actor & { shopId: string },
  text = '',
  now = new Date(),
): Promise<GoodsToOffer[]> {
  const { shopId } = seller;
  if (!may(seller, 'product:edit', { shopId })) return [];
  const products = await db.product.findMany({
    where: { shopId, status: { in: ['LISTED', 'HIDDEN'] }, name: { contains: escapeLike(text), mode: 'insensitive' } },
    orderBy: [{ status: 'asc' }, { id: 'desc' }],
    take: MOST_PRODUCTS,
    select: {
      id: true,
      name: true,
      status: true,
      variants: {
        where: { retiredAt: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          name: true,
          price: true,
          priceBefore: true,
          prices: { orderBy: { at: 'asc' }, select: { price: true, at: true } },
        },
      },
    },
  });
  const ids = products.flatMap(({ variants }) => variants.map(({ id }) => id));
  const running = await runningOffers(db, ids);
  return products.map(({ variants, status, ...product }) => ({
    ...product,
    isHidden: status === 'HIDDEN',
    variants: variants.map(({ prices, ...variant }) => {
      const offer = running.get(variant.id);
      const { id, name, price } = plainPrice(variant, offer);
      return { id, name, price, lowest: lowestBefore(prices, now) ?? price, offerUntil: offer?.endsAt ?? null };
    }),
  }));
}
