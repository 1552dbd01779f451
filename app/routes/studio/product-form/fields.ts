import type { FieldMetadata, FormMetadata } from '@conform-to/react';

export type TierFields = { from?: string; price?: string };

/** The form of goods as text, under the names that it sends. */
export type VariantFields = {
  id?: string;
  size?: string;
  colour?: string;
  flavour?: string;
  pictureHash?: string;
  price?: string;
  priceBefore?: string;
  tiers?: TierFields[];
  onHand?: string;
  seenOnHand?: string;
  grams?: string;
  lengthCm?: string;
  widthCm?: string;
  heightCm?: string;
};

export type ProductFields = {
  /** What the form rests on: see the version of goods. */
  version?: string;
  name?: string;
  description?: string;
  categoryId?: string;
  salesModel?: string;
  madeToOrderDays?: string;
  makerId?: string;
  makerQuery?: string;
  madeInCode?: string;
  materials?: string;
  halal?: string;
  halalNumber?: string;
  halalExpiresOn?: string;
  permitKind?: string;
  permitNumber?: string;
  permitExpiresOn?: string;
  ingredients?: string;
  allergens?: string;
  netContent?: string;
  shelfLife?: string;
  storage?: string;
  uploads?: string;
  photos?: string[];
  /** What to make variants of, with commas between. */
  sizes?: string;
  colours?: string;
  flavours?: string;
  variants?: VariantFields[];
};

export type FieldSet = ReturnType<FormMetadata<ProductFields>['getFieldset']>;
export type VariantRow = FieldMetadata<VariantFields, ProductFields>;
export type VariantFieldSet = ReturnType<VariantRow['getFieldset']>;

/** The form's own name, and the beginning of the id of each control. */
export const FORM_ID = 'produk';

const order = [
  'uploads',
  'name',
  'description',
  'categoryId',
  'salesModel',
  'madeToOrderDays',
  'sizes',
  'variants',
  'makerQuery',
  'makerId',
  'madeInCode',
  'materials',
];

/** Errors in the order of the page, food last, so that one goes down it once. */
export function inOrder(errors: Record<string, string[]>): Record<string, string[]> {
  const placeOf = (name: string) => {
    const place = order.indexOf(name.replace(/\[.*/, ''));
    return name === '' ? -1 : place < 0 ? order.length : place;
  };
  return Object.fromEntries(Object.entries(errors).toSorted(([a], [b]) => placeOf(a) - placeOf(b)));
}
