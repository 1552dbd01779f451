import { db } from '../../platform/db';
import type { Rupiah } from '../money';

const picture = { select: { hash: true, widths: true, hasAvif: true, tint: true } } as const;

const shown = {
  tellStock: true,
  tellPrice: true,
  priceSeen: true,
  product: {
    select: {
      id: true,
      name: true,
      slug: true,
      status: true,
      priceFrom: true,
      photos: { orderBy: { position: 'asc' }, take: 1, select: { picture } },
      variants: {
        where: { retiredAt: null },
        orderBy: { position: 'asc' },
        select: { id: true, name: true, price: true, onHand: true, reserved: true },
      },
      shop: { select: { name: true, slug: true, status: true, business: { select: { status: true } } } },
    },
  },
} as const;

/** Goods that somebody likes, as they stand now. Prices in rupiah, the lowest of the variants. */
export type WishShown = {
  productId: string;
  name: string;
  slug: string;
  shopName: string;
  picture: { hash: string; widths: number[]; hasAvif: boolean; tint: number } | null;
  price: Rupiah;
  /** What it was when it was wished, or last told. */
  priceThen: Rupiah;
  /** Not sold any more, or not for now. */
  isGone: boolean;
  isSoldOut: boolean;
  /** What can be put into the cart. */
  variants: { id: string; name: string; price: Rupiah }[];
  tellStock: boolean;
  tellPrice: boolean;
};

/** What a person likes, the latest first. */
export async function wishesOf(personId: string): Promise<WishShown[]> {
  const orderBy = [{ addedAt: 'desc' }, { productId: 'desc' }] as const;
  const rows = await db.wish.findMany({ where: { personId }, orderBy: [...orderBy], select: shown });
  return rows.map(({ product, priceSeen, tellStock, tellPrice }) => {
    const { id, name, slug, status, shop, photos, priceFrom } = product;
    const isGone = status !== 'LISTED' || shop.status !== 'OPEN' || shop.business.status !== 'VERIFIED';
    const available = product.variants.filter(({ onHand, reserved }) => onHand > reserved);
    const variants = available.map(({ id, name, price }) => ({ id, name, price }));
    return {
      productId: id,
      name,
      slug,
      shopName: shop.name,
      picture: photos[0]?.picture ?? null,
      price: priceFrom,
      priceThen: priceSeen,
      isGone,
      isSoldOut: !isGone && variants.length === 0,
      variants: isGone ? [] : variants,
      tellStock,
      tellPrice,
    };
  });
}

/** How many they are. */
export function countWishes(personId: string): Promise<number> {
  return db.wish.count({ where: { personId } });
}

/** Whether somebody likes these goods, and what they want to be told of them. */
export async function wishFor(personId: string, productId: string) {
  const wish = await db.wish.findUnique({
    where: { personId_productId: { personId, productId } },
    select: { tellStock: true, tellPrice: true },
  });
  return wish ?? undefined;
}
