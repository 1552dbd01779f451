import type { ListingReviewStatus, ProductStatus } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { escapeLike } from '../escapeLike';

const PAGE = 20;
/** Pieces from which on the owner is told to make more. */
const FEW_LEFT = 3;

const inList = {
  id: true,
  slug: true,
  name: true,
  status: true,
  priceFrom: true,
  takenDownReason: true,
  listings: { where: { why: { not: 'ORIGIN' } }, orderBy: { id: 'desc' }, take: 1, select: { status: true } },
  photos: {
    orderBy: { position: 'asc' },
    take: 1,
    select: { picture: { select: { hash: true, widths: true, hasAvif: true, tint: true } } },
  },
  variants: {
    where: { retiredAt: null },
    orderBy: { position: 'asc' },
    select: { name: true, price: true, onHand: true, reserved: true },
  },
} as const;

/** Goods in the list of their shop. Prices in rupiah; pieces that can still be bought. */
export type ProductOfShop = ReturnType<typeof asListed>;

/**
 * A page of the shop's goods, newest first; those put away are a list of their own.
 *
 * @param search a part of the name; '' for all
 * @param after the id that the page before has ended with
 * @returns `next`, when there are more
 */
export async function productsOfShop(
  actor: Actor,
  {
    shopId,
    after,
    search = '',
    isArchive = false,
  }: { shopId: string; after?: string; search?: string; isArchive?: boolean },
): Promise<{ products: ProductOfShop[]; next: string | undefined } | undefined> {
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  const rows = await db.product.findMany({
    where: {
      shopId,
      status: isArchive ? 'ARCHIVED' : { not: 'ARCHIVED' },
      ...(after && { id: { lt: after } }),
      ...(search && { name: { contains: escapeLike(search), mode: 'insensitive' } }),
    },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: inList,
  });
  const products = rows.slice(0, PAGE).map(asListed);
  return { products, next: rows.length > PAGE ? products.at(-1)?.id : undefined };
}

type Row = Awaited<ReturnType<typeof db.product.findMany<{ select: typeof inList }>>>[number];

function asListed({ photos, variants, takenDownReason, listings, ...product }: Row) {
  const stocks = variants.map(({ name, onHand, reserved }) => ({ name, available: onHand - reserved }));
  return {
    ...product,
    isTakenDown: takenDownReason !== null,
    look: lookAt(listings[0]?.status, product.status),
    picture: photos[0]?.picture ?? null,
    hasSeveralPrices: new Set(variants.map(({ price }) => price)).size > 1,
    variants: variants.length,
    available: stocks.reduce((sum, { available }) => sum + available, 0),
    low: stocks.filter(({ available }) => available <= FEW_LEFT),
  };
}

/** Where goods stand with the office, as far as that is still open. */
function lookAt(last: ListingReviewStatus | undefined, status: ProductStatus) {
  if (last === 'WAITING') return 'waits' as const;
  return last === 'RETURNED' && (status === 'DRAFT' || status === 'HIDDEN') ? ('came-back' as const) : null;
}
