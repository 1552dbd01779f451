import type { ProductDetails } from '../catalog';

/** What a table of goods says, in the order in which it is exported: a variant a row. */
export const columns = [
  'name',
  'size',
  'colour',
  'flavour',
  'price',
  'onHand',
  'seenOnHand',
  'grams',
  'lengthCm',
  'widthCm',
  'heightCm',
  'category',
  'salesModel',
  'madeToOrderDays',
  'materials',
  'description',
  'status',
  'productId',
  'variantId',
] as const;

export type Column = (typeof columns)[number];

/** A row as it is typed; what is empty is left out. */
export type Typed = Partial<Record<Column, string>>;

/** How people write the names of columns and ways of selling, in every language; pages know the words. */
export type TableWords = {
  columns: Record<Column, readonly string[]>;
  models: Record<ProductDetails['salesModel'], readonly string[]>;
};

/** Words as they are compared: neither case nor signs nor spaces tell them apart. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
