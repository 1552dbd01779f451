import type { OriginLevel } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';
import { freshenWaiting, goodsThemselves, handIn, withdrawWaiting } from './handIn';
import { type ListingDetails, listingDetails } from './listingDetails';
import { writeEvent } from './productEvents';
import type { ProductStatus } from './productStates';
import { isSameFood, type Risk, risksOf } from './risks';
import { mustBeComplete } from './takeStep';

/** Goods before somebody changes them. */
export type Seen = { productId: string; listedAt: Date | null; origin: OriginLevel; details: ListingDetails };

export async function seenBefore(tx: Transaction, productId: string): Promise<Seen> {
  const select = { listedAt: true, origin: true } as const;
  const goods = await tx.product.findUniqueOrThrow({ where: { id: productId }, select });
  return { productId, ...goods, details: await listingDetails(tx, productId) };
}

/**
 * After goods were changed: what has to be looked at again goes to the office, what waits there becomes what they are now,
 * a change that was taken back needs nobody's look any more, and what was no food until now goes out of sight.
 *
 * @returns where the goods stand now
 */
export async function lookAgain(
  tx: Transaction,
  seen: Seen,
  { status, personId }: { status: ProductStatus; personId: string },
  now: Date,
): Promise<ProductStatus> {
  const { productId, listedAt, origin } = seen;
  const approved = await foodBeforeWaiting(tx, productId);
  const after = await listingDetails(tx, productId);
  if (approved && isSameFood(approved, after)) await withdrawWaiting(tx, { productId, why: ['FOOD'], personId }, now);
  if (await freshenWaiting(tx, productId, goodsThemselves, now)) await mustBeComplete(tx, productId, now);
  await freshenWaiting(tx, productId, ['ORIGIN'], now);

  const { maker, madeIn, materials } = seen.details;
  const before = { ...(approved ?? seen.details), maker, madeIn, materials };
  const standing = {
    isShopKnown: true,
    wasApproved: listedAt !== null,
    hadBadge: origin !== 'DECLARED',
    isWanted: false,
  };
  const risks = risksOf(before, after, standing);
  const asked = status === 'LISTED' ? risks : risks.filter(({ holds }) => !holds); // hidden goods ask once they shall be shown
  for (const { why } of asked) await handIn(tx, { productId, why, before, personId }, now);
  return hideWhatIsHeld(tx, { productId, status, personId }, risks, now);
}

/** What was approved of food whose change waits: later changes are held against that, not against one another. */
async function foodBeforeWaiting(tx: Transaction, productId: string): Promise<ListingDetails | undefined> {
  const where = { productId, status: 'WAITING', why: 'FOOD' } as const;
  const waiting = await tx.listingReview.findFirst({ where, select: { before: true } });
  return (waiting?.before as ListingDetails | null | undefined) ?? undefined;
}

type Goods = { productId: string; status: ProductStatus; personId: string };

/** What was listed as something else is not approved as food: it is listed anew once somebody has looked. */
async function hideWhatIsHeld(tx: Transaction, { productId, status, personId }: Goods, risks: Risk[], now: Date) {
  if (!risks.some(({ holds }) => holds)) return status;
  const isSeen = status === 'LISTED';
  await tx.product.update({ where: { id: productId }, data: { listedAt: null, ...(isSeen && { status: 'HIDDEN' }) } });
  if (isSeen) await writeEvent(tx, { productId, step: 'hide', personId }, now);
  return isSeen ? 'HIDDEN' : status;
}
