import type { TierFields } from './fields';
import type { Row } from './typed';

const ofTier = /^tiers\[(\d)\]\.(from|price)$/;

/** The prices for many that stand in a row, in the order of their numbers. */
export function tiersIn(row: Row): TierFields[] {
  const tiers: TierFields[] = [];
  for (const [name, value] of row) {
    const [, place, field] = ofTier.exec(name) ?? [];
    if (place) tiers[Number(place)] = { ...tiers[Number(place)], [field as keyof TierFields]: value };
  }
  return tiers.flat();
}

/** Puts these prices for many into a row, in place of those before. */
export function setTiers(row: Row, tiers: TierFields[]) {
  for (const name of [...row.keys()]) if (ofTier.test(name)) row.delete(name);
  for (const [place, { from = '', price = '' }] of tiers.entries())
    row.set(`tiers[${place}].from`, from).set(`tiers[${place}].price`, price);
}

/** Leaves out those in which nothing was typed. */
export function dropEmptyTiers(row: Row) {
  setTiers(
    row,
    tiersIn(row).filter(({ from, price }) => from?.trim() || price?.trim()),
  );
}
