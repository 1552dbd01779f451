import type { Transaction } from '../../platform/db';
import { countFault, lockVariants, moveStock } from '../stock';
import type { ProductProblem, VariantDetails } from './productDetails';
import { refuseAs } from './refusing';
import { variantFaults } from './variantFaults';
import { variantName } from './variantName';
import { writeVariant } from './writeVariant';

const inStock = {
  id: true,
  name: true,
  price: true,
  priceBefore: true,
  onHand: true,
  reserved: true,
  retiredAt: true,
} as const;

type Stored = Awaited<ReturnType<typeof lockStored>>[number];

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
  const problems = [...variantFaults(wanted), ...wanted.flatMap((details, place) => problemOf(details, place, live))];
  if (problems.length > 0) refuseAs(...problems);

  await tx.variant.updateMany({
    where: { productId, retiredAt: null, id: { notIn: wanted.flatMap(({ id }) => id ?? []) } },
    data: { retiredAt: now },
  });
  await freeNames(tx, stored, wanted);
  const photos = await photosOf(tx, productId);
  const moves = [];
  for (const [position, typed] of wanted.entries()) {
    const details = shownIn(photos, typed);
    const before = details.id ? live.get(details.id) : undefined;
    const variantId = await writeVariant(tx, { productId, position, details, before });
    if (hasCounted(details, before)) moves.push({ variantId, onHand: details.onHand - (before?.onHand ?? 0) });
  }
  await tx.variant.updateMany({ where: { productId, pictureHash: { notIn: photos } }, data: { pictureHash: null } });
  const changes = moves.filter((move) => move.onHand !== 0);
  if (changes.length > 0) await moveStock(tx, changes, { why: 'COUNTED', personId }, now);
}

/** All variants of goods, those that are no longer sold too: in one go, or who has one and wants another waits for a buyer of both. */
export async function lockVariantsOf(tx: Transaction, productId: string) {
  const all = await tx.variant.findMany({ where: { productId }, select: { id: true } });
  await lockVariants(
    tx,
    all.map(({ id }) => id),
  );
}

async function photosOf(tx: Transaction, productId: string): Promise<string[]> {
  const photos = await tx.productPhoto.findMany({ where: { productId }, select: { pictureHash: true } });
  return photos.map(({ pictureHash }) => pictureHash);
}

/** A variant is shown in one of the photos; when that goes, it has none of its own. */
function shownIn(photos: string[], details: VariantDetails): VariantDetails {
  const isThere = !details.pictureHash || photos.includes(details.pictureHash);
  return isThere ? details : { ...details, pictureHash: null };
}

async function lockStored(tx: Transaction, productId: string) {
  await lockVariantsOf(tx, productId);
  return tx.variant.findMany({ where: { productId }, select: inStock });
}

function problemOf(details: VariantDetails, place: number, live: Map<string, Stored>): ProductProblem[] {
  if (!details.id) return [];
  const before = live.get(details.id);
  if (!before) return [{ code: 'variant-gone', place }];
  const { onHand, seenOnHand = before.onHand } = details;
  const fault = countFault({ onHand, seenOnHand }, before);
  return fault ? [{ code: fault.why, place, pieces: fault.pieces }] : [];
}

function hasCounted({ onHand, seenOnHand }: VariantDetails, before?: Stored): boolean {
  return onHand !== (seenOnHand ?? before?.onHand);
}

/** A name is given once per product, retired variants included: whoever has one that is wanted now lets go of it first. */
async function freeNames(tx: Transaction, stored: Stored[], wanted: VariantDetails[]) {
  for (const { id, name } of stored) {
    const isWanted = wanted.some((details) => variantName(details) === name && details.id !== id);
    if (isWanted) await tx.variant.update({ where: { id }, data: { name: `${name} #${id.slice(-6)}` } });
  }
}
