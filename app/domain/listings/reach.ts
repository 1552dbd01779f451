import { type Actor, may, regenciesFor } from '../accounts';

/**
 * The regencies whose goods somebody looks at, as a condition of a query: the own one, or the whole province.
 *
 * @returns nothing for who looks at none
 */
export function withinReach(staff: Actor): { regencyCode?: { in: string[] } } | undefined {
  const regencies = regenciesFor(staff, 'listing:review');
  if (regencies === 'all') return {};
  return regencies.length > 0 ? { regencyCode: { in: regencies } } : undefined;
}

/** Goods that belong to the office of a regency, shown or handed in at some time: a shop's drafts are its own. */
export function goodsWithin(staff: Actor) {
  const reach = withinReach(staff);
  if (!reach) return undefined;
  const OR = [{ listedAt: { not: null } }, { status: { not: 'DRAFT' as const } }, { listings: { some: {} } }];
  return { shop: { business: reach }, OR };
}

/** Goods of the shop that somebody works in, as long as they are not put away. */
export function ownGoods(actor: Actor, { shopId, productId }: { shopId: string; productId: string }) {
  if (!may(actor, 'product:edit', { shopId })) return undefined;
  return { id: productId, shopId, status: { not: 'ARCHIVED' as const } };
}
