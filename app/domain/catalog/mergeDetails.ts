import { mergeFields, type Three } from './mergeFields';
import { type KeptVariant, mergeVariants, type VariantClash } from './mergeVariants';
import type { ProductDetails } from './productDetails';
import type { SavedForm } from './productVersions';

const fields = [
  'name',
  'description',
  'categoryId',
  'salesModel',
  'madeToOrderDays',
  'makerId',
  'madeInCode',
  'materials',
  'halal',
  'halalPermit',
  'permit',
  'ingredients',
  'allergens',
  'netContent',
  'shelfLife',
  'storage',
  'photos',
] as const satisfies (keyof ProductDetails)[];

export type ProductField = (typeof fields)[number];

/** What the others have changed meanwhile, and stays. */
export type Kept = { field: ProductField } | KeptVariant;

/** What both have changed, and not to the same. */
export type Clash = { field: ProductField } | VariantClash;

export type Merge = { details: ProductDetails; kept: Kept[]; clashes: Clash[] };

/**
 * Puts a form together with what others have saved since it was opened.
 *
 * @param base the form as it was opened
 * @param theirs the goods now
 * @param mine the form as it is sent
 */
export function mergeDetails(base: SavedForm, { theirs, mine }: Omit<Three<ProductDetails>, 'base'>): Merge {
  const { variants: _, ...columns } = base;
  const { merged, kept, clashes } = mergeFields<ProductDetails, ProductField>(fields, { base: columns, theirs, mine });
  const rows = mergeVariants(base.variants, theirs.variants, mine.variants);
  const clashing: Clash[] = clashes.map((field) => ({ field }));
  return {
    details: { ...merged, variants: rows.variants },
    kept: [...kept.map((field) => ({ field })), ...rows.kept],
    clashes: [...clashing, ...rows.clashes],
  };
}
