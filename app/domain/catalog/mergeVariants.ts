import { isSame, mergeFields } from './mergeFields';
import type { VariantDetails } from './productDetails';
import type { SavedForm } from './productVersions';
import { variantName } from './variantName';

/** Everything but the stock, which has a rule of its own (see `seenOnHand`). */
const fields = [
  'size',
  'colour',
  'flavour',
  'pictureHash',
  'price',
  'priceBefore',
  'tiers',
  'grams',
  'lengthCm',
  'widthCm',
  'heightCm',
] as const satisfies (keyof VariantDetails)[];

export type VariantField = (typeof fields)[number];

export type KeptVariant = { field: VariantField | 'variant-added' | 'variant-removed'; variant: string };

export type VariantClash =
  /** `place` in the merged list. */
  | { field: VariantField; place: number; theirs: VariantDetails }
  /** They took away what I have changed: it stands in the list as a new one. */
  | { field: 'variant-removed'; place: number }
  /** They changed what I have taken away. */
  | { field: 'variant-changed'; variant: string };

type Saved = SavedForm['variants'][number];
type Merged = { variants: VariantDetails[]; kept: KeptVariant[]; clashes: VariantClash[] };

/** Puts two people's variants together: first mine in my order, then what the others have added. */
export function mergeVariants(base: Saved[], theirs: VariantDetails[], mine: VariantDetails[]): Merged {
  const merged: Merged = { variants: [], kept: [], clashes: [] };
  const added = theirs.filter(({ id }) => !base.some((one) => one.id === id));
  const met = mine.map((row) => ({ row, twin: twinOf(row, theirs, added) }));
  for (const { row, twin } of met) {
    const before = base.find(({ id }) => id !== undefined && id === row.id);
    if (twin) mergeOne(merged, before, twin, row);
    else if (before) mergeRemoved(merged, before, row);
    else merged.variants.push(row);
  }
  for (const other of theirs.filter((one) => !met.some(({ twin }) => twin === one)))
    mergeUnknown(
      merged,
      base.find(({ id }) => id === other.id),
      other,
    );
  return merged;
}

/** The variant that a row stands for: the same one, or one that both have added under one name. */
function twinOf(row: VariantDetails, theirs: VariantDetails[], added: VariantDetails[]) {
  if (row.id) return theirs.find(({ id }) => id === row.id);
  const name = variantName(row).toLowerCase();
  return added.find((one) => variantName(one).toLowerCase() === name);
}

function mergeOne(to: Merged, before: Saved | undefined, theirs: VariantDetails, row: VariantDetails) {
  const { merged, kept, clashes } = mergeFields(fields, { base: before ?? {}, theirs, mine: row });
  const place = to.variants.push(row.id ? merged : asStored(merged, theirs)) - 1;
  to.kept.push(...kept.map((field) => ({ field, variant: variantName(theirs) })));
  to.clashes.push(...clashes.map((field) => ({ field, place, theirs })));
}

/** A new row that they have added as well: theirs is the variant; another count than theirs has to be made anew. */
function asStored(row: VariantDetails, { id, onHand }: VariantDetails): VariantDetails {
  return { ...row, id, seenOnHand: row.onHand === onHand ? onHand : 0 };
}

function mergeRemoved(to: Merged, before: Saved, row: VariantDetails) {
  if (fields.every((field) => isSame(before[field], row[field])))
    to.kept.push({ field: 'variant-removed', variant: variantName(row) });
  else {
    const place = to.variants.push({ ...row, id: undefined, seenOnHand: undefined }) - 1;
    to.clashes.push({ field: 'variant-removed', place });
  }
}

/** What they have and I have not: they have added it, or I have taken it away. */
function mergeUnknown(to: Merged, before: Saved | undefined, theirs: VariantDetails) {
  const variant = variantName(theirs);
  if (!before) {
    to.variants.push(theirs);
    to.kept.push({ field: 'variant-added', variant });
  } else if (!fields.every((field) => isSame(before[field], theirs[field])))
    to.clashes.push({ field: 'variant-changed', variant });
}
