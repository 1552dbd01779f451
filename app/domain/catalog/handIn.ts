import type { ListingRisk } from '../../../prisma/generated/enums';
import { sql, type Transaction } from '../../platform/db';
import { type ListingDetails, listingDetails } from './listingDetails';
import { writeEvent } from './productEvents';

/** Goods that their shop changes, and goods that an officer decides upon: one after the other. Buyers never lock this row. */
export async function lockGoods(tx: Transaction, productId: string) {
  await tx.$queryRaw(sql`select 1 from "Product" where "id" = ${productId}::uuid for no key update`);
}

type HandIn = {
  productId: string;
  why: ListingRisk;
  /** As they were before the change. None: as they were approved last, if ever. */
  before?: ListingDetails;
  personId: string;
};

/**
 * Puts goods into the queue of the regency's office. What waits there already is replaced by what is handed in now, so that
 * nobody decides on what they did not see.
 */
export async function handIn(tx: Transaction, { productId, why, before, personId }: HandIn, now: Date) {
  if (await freshenWaiting(tx, productId, why === 'ORIGIN' ? ['ORIGIN'] : goodsThemselves, now)) return;
  const { shop } = await tx.product.findUniqueOrThrow({
    where: { id: productId },
    select: { shop: { select: { business: { select: { regencyCode: true } } } } },
  });
  const { regencyCode } = shop.business;
  const details = {
    before: before ?? (await approvedLast(tx, productId, why)),
    after: await listingDetails(tx, productId),
  };
  await tx.listingReview.create({
    data: { productId, regencyCode, why, ...details, askedBy: personId, askedAt: now },
  });
  await writeEvent(tx, { productId, step: why === 'ORIGIN' ? 'origin-ask' : 'ask', personId }, now);
}

async function approvedLast(tx: Transaction, productId: string, why: ListingRisk): Promise<ListingDetails | undefined> {
  const last = await tx.listingReview.findFirst({
    where: { productId, why: why === 'ORIGIN' ? 'ORIGIN' : { in: goodsThemselves } },
    orderBy: { id: 'desc' },
    select: { status: true, before: true, after: true },
  });
  const approved = last?.status === 'APPROVED' ? last.after : last?.before;
  return (approved as ListingDetails | null | undefined) ?? undefined;
}

/** Of these two one waits at a time; a claim of origin is a question of its own. */
export const goodsThemselves: ListingRisk[] = ['FIRST_OF_SHOP', 'FOOD'];

/** Lets what waits be what the goods are now. @returns whether anything waits */
export async function freshenWaiting(tx: Transaction, productId: string, why: ListingRisk[], now: Date) {
  const waiting = await tx.listingReview.findMany({
    where: { productId, status: 'WAITING', why: { in: why } },
    select: { id: true, after: true },
  });
  const after = await listingDetails(tx, productId);
  for (const { id, after: seen } of waiting)
    if (!isSame(seen, after)) await tx.listingReview.update({ where: { id }, data: { after, askedAt: now } });
  return waiting.length > 0;
}

/** Takes out of the queue what waits there. @returns whether anything waited */
export async function withdrawWaiting(
  tx: Transaction,
  { productId, why, personId }: { productId: string; why: ListingRisk[]; personId: string },
  now: Date,
): Promise<boolean> {
  const withdrawn = await tx.listingReview.updateManyAndReturn({
    where: { productId, status: 'WAITING', why: { in: why } },
    data: { status: 'WITHDRAWN' },
    select: { why: true },
  });
  for (const { why } of withdrawn)
    await writeEvent(tx, { productId, step: why === 'ORIGIN' ? 'origin-withdraw' : 'withdraw', personId }, now);
  return withdrawn.length > 0;
}

/** PostgreSQL keeps the fields of a document in an order of its own. */
function isSame(kept: unknown, now: unknown): boolean {
  return JSON.stringify(inOrder(kept)) === JSON.stringify(inOrder(now));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, inOrder(field)] as const);
  return Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
