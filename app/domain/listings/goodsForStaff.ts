import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { regencyTitle } from '../areas';
import { type ListingDetails, listingDetails } from '../catalog';
import { evidenceOf } from './evidence';
import { historyOf } from './history';
import { goodsWithin } from './reach';

const shown = {
  id: true,
  slug: true,
  name: true,
  status: true,
  origin: true,
  takenDownReason: true,
  shop: {
    select: {
      name: true,
      slug: true,
      business: { select: { name: true, status: true, regency: { select: { name: true, isCity: true } } } },
    },
  },
} as const;

/** Goods with everything that an officer decides on. Another regency's do not exist for them (T7). */
export async function goodsForStaff(staff: Actor, productId: string) {
  const within = goodsWithin(staff);
  const row = within && (await db.product.findFirst({ where: { id: productId, ...within }, select: shown }));
  if (!row) return undefined;
  const { shop, ...goods } = row;
  const { business } = shop;
  const [details, reviews, evidence, history] = await Promise.all([
    listingDetails(db, productId),
    waitingReviews(productId),
    evidenceOf(productId),
    historyOf(productId),
  ]);
  const hashes = [details, ...reviews.flatMap(({ before, after }) => [before, after])].flatMap(
    (one) => one?.photos ?? [],
  );
  return {
    ...goods,
    shop: { name: shop.name, slug: shop.slug },
    business: { name: business.name, status: business.status, place: regencyTitle(business.regency) },
    ...{ details, reviews, evidence, history },
    pictures: await picturesOf(hashes),
  };
}

async function waitingReviews(productId: string) {
  const select = { id: true, why: true, status: true, before: true, after: true, reason: true, askedAt: true } as const;
  const all = await db.listingReview.findMany({ where: { productId }, orderBy: { id: 'asc' }, select });
  return all
    .filter(({ status }) => status === 'WAITING')
    .map(({ id, why, askedAt, before, after }) => {
      const isSameQuestion = (one: { why: string }) => (one.why === 'ORIGIN') === (why === 'ORIGIN');
      const last = all.findLast((one) => one.status === 'RETURNED' && isSameQuestion(one));
      return {
        ...{ id, why, askedAt },
        // What was never approved is held against what was given back last.
        before: ((before ?? last?.after) as ListingDetails | undefined) ?? undefined,
        isBeforeReturned: before === null && last !== undefined,
        after: after as ListingDetails,
        returnedBecause: last?.reason ?? null,
      };
    });
}

async function picturesOf(hashes: string[]) {
  return db.picture.findMany({
    where: { hash: { in: hashes } },
    select: { hash: true, widths: true, hasAvif: true, tint: true },
  });
}

export type GoodsForStaff = NonNullable<Awaited<ReturnType<typeof goodsForStaff>>>;
