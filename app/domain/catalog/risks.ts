import type { ListingRisk } from '../../../prisma/generated/enums';
import type { ListingDetails } from './listingDetails';

/** What an officer looks at, and whether goods wait for that out of sight. */
export type Risk = { why: ListingRisk; holds: boolean };

export type Standing = {
  /** Whether the shop has ever had goods that shoppers could see. */
  isShopKnown: boolean;
  /** Whether these goods, as what they are, have been approved or have never needed it. */
  wasApproved: boolean;
  /** Whether an officer or a TKDN number has stood behind their claim of origin. */
  hadBadge: boolean;
  /** Whether shoppers see them, or shall. */
  isWanted: boolean;
};

/**
 * What has to be looked at in goods that are to be shown, or were changed: the first goods of a shop, food that nobody
 * has looked at yet, what food says of itself, and a claim of origin that had been checked. Everything else passes at once.
 *
 * New food, and the first goods of a shop, wait out of sight. Food that has been approved before stays on show while its
 * change is looked at, unless it was no food then; a claim of origin only loses its badge.
 *
 * @param before the goods as they were, where they were changed
 */
export function risksOf(before: ListingDetails | undefined, after: ListingDetails, standing: Standing): Risk[] {
  const first = standing.wasApproved ? ofChange(before, after) : ofNew(after, standing);
  return [...first, ...ofClaim(before, after, standing)];
}

function ofNew(after: ListingDetails, { isShopKnown, isWanted }: Standing): Risk[] {
  if (!isWanted) return [];
  if (!isShopKnown) return [{ why: 'FIRST_OF_SHOP', holds: true }];
  return isFood(after) ? [{ why: 'FOOD', holds: true }] : [];
}

function ofChange(before: ListingDetails | undefined, after: ListingDetails): Risk[] {
  if (!before || !isFood(after) || isSameFood(before, after)) return [];
  return [{ why: 'FOOD', holds: !isFood(before) }];
}

function ofClaim(before: ListingDetails | undefined, after: ListingDetails, { hadBadge }: Standing): Risk[] {
  return before && hadBadge && !isSameClaim(before, after) ? [{ why: 'ORIGIN', holds: false }] : [];
}

function isFood({ category }: ListingDetails): boolean {
  return category.foodKind !== 'NONE';
}

/** Whether food says the same of itself. The day of a permit may be corrected; another number is another permit. */
export function isSameFood(before: ListingDetails, after: ListingDetails): boolean {
  const claimOf = ({ category, halal, permits, ingredients, allergens }: ListingDetails) =>
    JSON.stringify([
      category.slug,
      halal,
      permits.map(({ kind, number }) => `${kind} ${number}`),
      ingredients,
      allergens,
    ]);
  return claimOf(before) === claimOf(after);
}

function isSameClaim(before: ListingDetails, after: ListingDetails): boolean {
  const claimOf = ({ maker, madeIn, materials }: ListingDetails) => JSON.stringify([maker.id, madeIn.code, materials]);
  return claimOf(before) === claimOf(after);
}
