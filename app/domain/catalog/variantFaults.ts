import { type ProductProblem, productLimits, type VariantDetails } from './productDetails';
import { variantName } from './variantName';

/** What contradicts itself in the variants of a form, whatever is stored: names that are taken, prices that do not fit. */
export function variantFaults(variants: readonly VariantDetails[]): ProductProblem[] {
  // Also where each of two forms, or of two tables, keeps to it.
  if (variants.length > productLimits.variants) return [{ code: 'too-many-variants' }];
  const names = variants.map((one) => variantName(one).toLowerCase());
  return variants.flatMap((one, place) => [
    ...nameFault(names, place),
    ...beforeFault(one, place),
    ...tierFaults(one, place),
  ]);
}

function nameFault(names: string[], place: number): ProductProblem[] {
  const name = names[place]!;
  if (name === '') return names.length > 1 ? [{ code: 'variant-unnamed', place }] : [];
  if (name.length > productLimits.variantName) return [{ code: 'variant-name-long', place }];
  return names.indexOf(name) < place ? [{ code: 'variant-twice', place }] : [];
}

function beforeFault({ price, priceBefore }: VariantDetails, place: number): ProductProblem[] {
  const isHigher = priceBefore === undefined || priceBefore === null || priceBefore > price;
  return isHigher ? [] : [{ code: 'before-not-higher', place }];
}

/** Who takes more pays less for each. The rows may stand in any order. */
function tierFaults({ price, tiers = [] }: VariantDetails, place: number): ProductProblem[] {
  return tiers.flatMap((one, tier): ProductProblem[] => {
    if (tiers.findIndex(({ from }) => from === one.from) < tier) return [{ code: 'tier-from-twice', place, tier }];
    const fewer = tiers.filter(({ from }) => from < one.from).map((other) => other.price);
    return one.price < Math.min(price, ...fewer) ? [] : [{ code: 'tier-not-cheaper', place, tier }];
  });
}
