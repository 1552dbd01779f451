import type { Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import {
  amendProductIn,
  changeVariantIn,
  listProductIn,
  type NotChanged,
  type ProductDetails,
  type VariantDetails,
} from '../catalog';
import type { RowValues } from './readRow';
import type { Cells } from './takeInTable';

/** A row that is to be written: of which table, whose, and what it says. */
export type Row = { importId: string; shopId: string; actor: Actor; cells: Cells; variantId: string | null };

/** @throws a refusal of the goods; what the row has written until then is undone with it */
export async function applyRow(
  tx: Transaction,
  row: Row,
  now: Date,
): Promise<{ variantId: string | null } | NotChanged> {
  const { cells } = row;
  if (row.variantId) return change(tx, { ...row, variantId: row.variantId }, now);
  const productId = cells.productId ?? (await productOfFamily(tx, row));
  return productId ? addVariant(tx, { ...row, productId }, now) : makeDraft(tx, row, now);
}

/** What carries a price is changed alone; what shoppers read of the goods, by the rules of the form. */
async function change(
  tx: Transaction,
  { shopId, actor, cells, variantId }: Row & { variantId: string },
  now: Date,
): Promise<{ variantId: string } | NotChanged> {
  const { price, onHand, seenOnHand, grams, lengthCm, widthCm, heightCm, ...about } = cells.values;
  const figures = { price, onHand, seenOnHand, grams, lengthCm, widthCm, heightCm };
  const fault = await changeVariantIn(tx, { actor, wish: { shopId, variantId, ...figures } }, now);
  if (fault) return fault;
  if (Object.keys(about).length > 0) {
    const { productId = '' } = cells;
    const amend = (details: ProductDetails) => amended(details, about, variantId);
    await amendProductIn(tx, { actor, shopId, productId, amend }, now);
  }
  return { variantId };
}

function amended(details: ProductDetails, values: RowValues, variantId: string): ProductDetails {
  const { size, colour, flavour, ...about } = values;
  const parts = defined({ size, colour, flavour });
  const variants = details.variants.map((one) => (one.id === variantId ? { ...one, ...parts } : one));
  return { ...details, ...defined(about), variants };
}

async function addVariant(
  tx: Transaction,
  { shopId, actor, cells, productId }: Row & { productId: string },
  now: Date,
) {
  const amend = (details: ProductDetails) => ({ ...details, variants: [...details.variants, variantOf(cells.values)] });
  await amendProductIn(tx, { actor, shopId, productId, amend }, now);
  return { variantId: await lastVariant(tx, productId) };
}

async function makeDraft(tx: Transaction, { shopId, actor, cells: { values } }: Row, now: Date) {
  const {
    name = '',
    description = '',
    materials = '',
    categoryId,
    salesModel = 'READY_STOCK',
    madeToOrderDays,
  } = values;
  const about = { name, description, materials, categoryId, salesModel, madeToOrderDays, photos: [] };
  const variants = values.price === undefined ? [] : [variantOf(values)];
  const { id } = await listProductIn(tx, { actor, wish: { shopId, isShown: false, ...about, variants } }, now);
  return { variantId: variants.length > 0 ? await lastVariant(tx, id) : null };
}

/** A new variant; that it has all of this was judged. */
function variantOf(values: RowValues): VariantDetails {
  const { price = 0, onHand = 0, grams = 0, lengthCm = 0, widthCm = 0, heightCm = 0, size, colour, flavour } = values;
  return { name: '', size, colour, flavour, price, onHand, grams, lengthCm, widthCm, heightCm };
}

async function lastVariant(tx: Transaction, productId: string): Promise<string> {
  const where = { productId, retiredAt: null };
  const last = await tx.variant.findFirstOrThrow({ where, orderBy: { position: 'desc' }, select: { id: true } });
  return last.id;
}

/** The draft that an earlier row of the same name has become. */
async function productOfFamily(tx: Transaction, { importId, cells }: Row): Promise<string | undefined> {
  if (cells.joins.length === 0) return undefined;
  const written = await tx.productImportRow.findFirst({
    where: { importId, number: { in: cells.joins }, variantId: { not: null } },
    select: { variant: { select: { productId: true } } },
  });
  return written?.variant?.productId;
}

function defined<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Values>;
}
