import type { Transaction } from '../../platform/db';
import { lockVariants, moveStock } from '../stock';
import type { ProductProblem, VariantDetails } from './productDetails';
import { refuseAs } from './refusing';

type Stored = { id: string; name: string; onHand: number; reserved: number; retiredAt: Date | null };

/**
 * Makes the variants of goods what their owner wants. Those left out are retired and stay, because orders, carts and the
 * history of their stock refer to them. Stock changes only where the owner has counted anew (see `seenOnHand`), and each
 * count is written down. All rows are locked first, in the order that buyers use as well (S5).
 */
export async function writeVariants(
  tx: Transaction,
  productId: string,
  wanted: VariantDetails[],
  personId: string,
  now: Date,
) {
  const stored = await lockStored(tx, productId);
  const live = new Map(stored.filter((one) => one.retiredAt === null).map((one) => [one.id, one]));
  const problems = wanted.flatMap((details, place) => problemOf(details, place, live));
  if (problems.length > 0) refuseAs(...problems);

  await tx.variant.updateMany({
    where: { productId, retiredAt: null, id: { notIn: wanted.flatMap(({ id }) => id ?? []) } },
    data: { retiredAt: now },
  });
  await freeNames(tx, stored, wanted);
  const moves = [];
  for (const [position, details] of wanted.entries()) {
    const before = details.id ? live.get(details.id) : undefined;
    const variantId = await writeVariant(tx, { productId, position, details, before });
    if (hasCounted(details, before)) moves.push({ variantId, onHand: details.onHand - (before?.onHand ?? 0) });
  }
  const changes = moves.filter((move) => move.onHand !== 0);
  if (changes.length > 0) await moveStock(tx, changes, { why: 'COUNTED', personId }, now);
}

type Writing = { productId: string; position: number; details: VariantDetails; before: Stored | undefined };

/** Everything but the stock, which changes only together with its history. @returns the id */
async function writeVariant(tx: Transaction, { productId, position, details, before }: Writing): Promise<string> {
  const { id: _, onHand, seenOnHand, ...columns } = details;
  const data = { ...columns, position };
  if (!before) {
    const created = await tx.variant.create({ data: { ...data, productId, onHand: 0 }, select: { id: true } });
    return created.id;
  }
  await tx.variant.update({ where: { id: before.id }, data });
  return before.id;
}

async function lockStored(tx: Transaction, productId: string): Promise<Stored[]> {
  const ids = await tx.variant.findMany({ where: { productId }, select: { id: true } });
  await lockVariants(
    tx,
    ids.map(({ id }) => id),
  );
  const select = { id: true, name: true, onHand: true, reserved: true, retiredAt: true } as const;
  return tx.variant.findMany({ where: { productId }, select });
}

function problemOf(details: VariantDetails, place: number, live: Map<string, Stored>): ProductProblem[] {
  if (!details.id) return [];
  const before = live.get(details.id);
  if (!before) return [{ code: 'variant-gone', place }];
  if (!hasCounted(details, before)) return [];
  // Goods left the shop while the owner was counting: the figure typed knows nothing of it.
  const hasMoved = details.seenOnHand !== undefined && details.seenOnHand !== before.onHand;
  if (hasMoved) return [{ code: 'stock-moved', place, pieces: before.onHand }];
  return details.onHand < before.reserved ? [{ code: 'below-reserved', place, pieces: before.reserved }] : [];
}

function hasCounted({ onHand, seenOnHand }: VariantDetails, before?: Stored): boolean {
  return onHand !== (seenOnHand ?? before?.onHand);
}

/** A name is given once per product, retired variants included: whoever has one that is wanted now lets go of it first. */
async function freeNames(tx: Transaction, stored: Stored[], wanted: VariantDetails[]) {
  for (const { id, name } of stored) {
    const isWanted = wanted.some((details) => details.name === name && details.id !== id);
    if (isWanted) await tx.variant.update({ where: { id }, data: { name: `${name} #${id.slice(-6)}` } });
  }
}
