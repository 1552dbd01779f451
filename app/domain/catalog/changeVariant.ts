import { sql, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { countFault, moveStock } from '../stock';
import type { NotSaved, VariantDetails } from './productDetails';
import { keepFirstVersion, keepVersion } from './productVersions';
import { allOrNothing, refuse } from './refusing';
import { writeVariant } from './writeVariant';
import { lockVariantsOf } from './writeVariants';

/** What a table changes of one variant; what is left out stays. Rupiah, pieces, grams, centimetres. */
export type VariantChange = Partial<
  Pick<VariantDetails, 'price' | 'onHand' | 'seenOnHand' | 'grams' | 'lengthCm' | 'widthCm' | 'heightCm'>
> & {
  /** What stood there when the owner began to type. */
  seenPrice?: number;
  /** Null: the shop does not want to be told that it runs low. */
  lowAt?: number | null;
};

export type NotChanged =
  | NotSaved
  /** Somebody else was faster: what is typed knows nothing of the figure of now, `pieces` or `price`. */
  | { ok: false; why: 'stock-moved' | 'below-reserved'; pieces: number }
  | { ok: false; why: 'price-moved'; price: number };

const stored = {
  id: true,
  productId: true,
  position: true,
  name: true,
  size: true,
  colour: true,
  flavour: true,
  price: true,
  priceBefore: true,
  onHand: true,
  reserved: true,
  grams: true,
  lengthCm: true,
  widthCm: true,
  heightCm: true,
  product: { select: { status: true, version: true } },
} as const;

type Wish = { shopId: string; variantId: string } & VariantChange;

/** Changes one variant from a table, apart from its goods. What they lack to be shown is not asked: stock can always be counted. */
export async function changeVariant(actor: Actor, wish: Wish, now = new Date()): Promise<{ ok: true } | NotChanged> {
  let fault: NotChanged | undefined;
  const answer = await allOrNothing(async (tx) => {
    fault = await changeVariantIn(tx, { actor, wish }, now);
    return { ok: true } as const;
  });
  if (fault) return fault;
  return answer as { ok: true } | NotChanged;
}

/** The same as part of something larger. @returns why nothing was changed; nothing when it was */
export async function changeVariantIn(
  tx: Transaction,
  { actor, wish }: { actor: Actor; wish: Wish },
  now: Date,
): Promise<NotChanged | undefined> {
  const { shopId, variantId, onHand, seenOnHand, seenPrice, lowAt, ...columns } = wish;
  if (!may(actor, 'product:edit', { shopId })) refuse({ ok: false, why: 'not-allowed' });
  const before = await lockOwn(tx, shopId, variantId);
  if (!before) return { ok: false, why: 'not-found' };
  if (before.product.status === 'ARCHIVED') return { ok: false, why: 'moved-on' };
  const count = countOf(wish, before);
  const fault = countFault(count, before);
  if (fault) return fault;
  if (hasMoved(wish, before.price)) return { ok: false, why: 'price-moved', price: before.price };
  await writeColumns(tx, { before, columns, actor }, now);
  if (lowAt !== undefined) await tx.variant.update({ where: { id: variantId }, data: { lowAt } });
  const change = count.onHand - count.seenOnHand;
  const cause = { why: 'COUNTED', personId: actor.personId } as const;
  if (change !== 0) await moveStock(tx, [{ variantId, onHand: change }], cause, now);
  return undefined;
}

function countOf({ onHand, seenOnHand }: Wish, before: { onHand: number }) {
  const seen = seenOnHand ?? before.onHand;
  return onHand === undefined ? { onHand: seen, seenOnHand: seen } : { onHand, seenOnHand: seen };
}

function hasMoved({ price, seenPrice }: Wish, stored: number): boolean {
  return (
    price !== undefined && seenPrice !== undefined && price !== seenPrice && stored !== seenPrice && stored !== price
  );
}

type Before = NonNullable<Awaited<ReturnType<typeof lockOwn>>>;
type Columns = Omit<VariantChange, 'onHand' | 'seenOnHand' | 'seenPrice' | 'lowAt'>;

/** All but the stock is part of what the form of goods rests on, so that it raises their version. */
async function writeColumns(
  tx: Transaction,
  { before, columns, actor }: { before: Before; columns: Columns; actor: Actor },
  now: Date,
) {
  const changed = Object.entries(columns).filter(
    ([name, value]) => value !== undefined && value !== before[name as keyof Columns],
  );
  if (changed.length === 0) return;
  const { productId, position, product, reserved: _, ...kept } = before;
  await keepFirstVersion(tx, productId, product.version, now);
  const details = { ...kept, ...Object.fromEntries(changed), priceBefore: undefined };
  await writeVariant(tx, { productId, position, details, before });
  await keepVersion(tx, productId, actor.personId, now);
}

/** Goods first and then their variants, all of them: a row of a table may go on to change what is said of the goods. */
async function lockOwn(tx: Transaction, shopId: string, id: string) {
  const [goods] = await tx.$queryRaw<{ id: string }[]>(sql`
    select "id" from "Product" where "shopId" = ${shopId}::uuid
      and "id" = (select "productId" from "Variant" where "id" = ${id}::uuid) for no key update`);
  if (!goods) return null;
  await lockVariantsOf(tx, goods.id);
  return tx.variant.findFirst({ where: { id, retiredAt: null, product: { shopId } }, select: stored });
}
