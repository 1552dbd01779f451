import { db } from '../../platform/db';
import { categoryChoices, withoutOffer } from '../catalog';
import { plain } from './columns';
import type { TableRow } from './readTable';

const stored = {
  id: true,
  name: true,
  size: true,
  colour: true,
  flavour: true,
  price: true,
  onHand: true,
  reserved: true,
  grams: true,
  lengthCm: true,
  widthCm: true,
  heightCm: true,
  priceBefore: true,
  retiredAt: true,
  offers: { where: { begunAt: { not: null }, endedAt: null }, select: { priceBefore: true } },
} as const;

const goods = {
  id: true,
  name: true,
  status: true,
  description: true,
  materials: true,
  categoryId: true,
  salesModel: true,
  madeToOrderDays: true,
  variants: { where: { retiredAt: null }, select: stored },
} as const;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type Shelf = Awaited<ReturnType<typeof shelfFor>>;
export type StoredGoods = Shelf['products'] extends ReadonlyMap<string, infer Goods> ? Goods : never;
export type StoredVariant = StoredGoods['variants'][number];

/** What the rows of a table name of the goods of a shop, by id: all of it in two reads, however long the table is. */
export async function shelfFor(shopId: string, rows: TableRow[]) {
  const named = (column: 'productId' | 'variantId') =>
    [...new Set(rows.map(({ typed }) => typed[column] ?? ''))].filter((id) => uuid.test(id));
  const wanted = named('variantId');
  const byVariant = await db.variant.findMany({
    where: { id: { in: wanted }, product: { shopId } },
    select: { id: true, productId: true },
  });
  const ids = [...new Set([...named('productId'), ...byVariant.map(({ productId }) => productId)])];
  const found = await db.product.findMany({ where: { id: { in: ids }, shopId }, select: goods });
  return {
    products: new Map(
      found.map((product) => [product.id, { ...product, variants: product.variants.map(withoutOffer) }]),
    ),
    /** Of which goods a variant is, retired ones too. */
    productOf: new Map(byVariant.map(({ id, productId }) => [id, productId])),
  };
}

/** Ids of the leaves by their names in both languages. */
export async function categoriesByName(): Promise<ReadonlyMap<string, string>> {
  const roots = await categoryChoices();
  const leaves = roots.flatMap((root) => root.leaves);
  return new Map(leaves.flatMap(({ id, name, nameEn }) => [name, nameEn].map((text) => [plain(text), id] as const)));
}
