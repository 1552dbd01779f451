import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { regencyTitle } from '../areas';
import { goodsWithin, withinReach } from './reach';

const PAGE = 20;
const waits = { status: 'WAITING' } as const;

/**
 * Goods that wait for this officer, the longest-waiting first.
 *
 * @param after id of the last one on the page before
 */
export async function listingsToReview(staff: Actor, after?: string) {
  const reach = withinReach(staff);
  if (!reach) return { listings: [], next: undefined };
  const rows = await db.listingReview.findMany({
    where: { ...waits, ...reach, ...(after && { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: PAGE + 1, // the extra one only says that there is another page
    select: {
      id: true,
      why: true,
      askedAt: true,
      regency: { select: { name: true, isCity: true } },
      product: { select: { id: true, name: true, shop: { select: { name: true } } } },
    },
  });
  const listings = rows.slice(0, PAGE).map(({ regency, product: { shop, ...product }, ...row }) => ({
    ...row,
    productId: product.id,
    goods: product.name,
    shop: shop.name,
    place: regencyTitle(regency),
  }));
  return { listings, next: rows.length > PAGE ? listings.at(-1)?.id : undefined };
}

/** How much waits for this officer. */
export async function countListingsToReview(staff: Actor): Promise<number> {
  const reach = withinReach(staff);
  return reach ? db.listingReview.count({ where: { ...waits, ...reach } }) : 0;
}

/** Goods that staff have taken down, the newest first. @param before id of the last one on the page before */
export async function goodsTakenDown(staff: Actor, before?: string) {
  const within = goodsWithin(staff);
  if (!within) return { goods: [], next: undefined };
  const rows = await db.product.findMany({
    where: { takenDownReason: { not: null }, ...within, ...(before && { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: { id: true, name: true, takenDownReason: true, shop: { select: { name: true } } },
  });
  const goods = rows.slice(0, PAGE).map(({ shop, takenDownReason, ...row }) => ({
    ...row,
    reason: takenDownReason ?? '',
    shop: shop.name,
  }));
  return { goods, next: rows.length > PAGE ? goods.at(-1)?.id : undefined };
}

export type ListingToReview = Awaited<ReturnType<typeof listingsToReview>>['listings'][number];
export type GoodsTakenDown = Awaited<ReturnType<typeof goodsTakenDown>>['goods'][number];
