import type { Transaction } from '../../platform/db';
import { isSame } from './mergeFields';
import type { ProductDetails } from './productDetails';
import { storedDetails } from './storedDetails';

/** A saved form: everything that it says but the stock, which has a history of its own. */
export type SavedForm = Omit<ProductDetails, 'variants'> & {
  variants: Omit<ProductDetails['variants'][number], 'onHand' | 'seenOnHand'>[];
};

/** Writes down what was there before the first change that is kept: somebody's form may rest on it. */
export async function keepFirstVersion(tx: Transaction, productId: string, version: number, now: Date) {
  const kept = await tx.productVersion.count({ where: { productId, version } });
  if (kept === 0) await write(tx, productId, version, null, now);
}

/** Raises the version of goods and keeps them as they stand now. Whoever changes goods calls it last. */
export async function keepVersion(tx: Transaction, productId: string, personId: string, now: Date) {
  const data = { version: { increment: 1 } };
  const { version } = await tx.product.update({ where: { id: productId }, data, select: { version: true } });
  await write(tx, productId, version, personId, now);
}

/**
 * A permit is written down once for all goods that are sold under it: who mends its day in the form of one changes it for the
 * others too. Then these, as they stand now, are a version of their own, or a form of before would put the old day back.
 *
 * @returns the version of now
 */
export async function keepSharedChanges(
  tx: Transaction,
  { id, version }: { id: string; version: number },
  now: Date,
): Promise<number> {
  const kept = await versionOf(tx, id, version);
  if (!kept) return version;
  const { permit, halalPermit } = await storedDetails(tx, id);
  if (isSame(kept.permit, permit) && isSame(kept.halalPermit, halalPermit)) return version;
  await tx.product.update({ where: { id }, data: { version: { increment: 1 } } });
  await write(tx, id, version + 1, null, now);
  return version + 1;
}

/** The form that was saved as this version; none where it was never kept. */
export async function versionOf(tx: Transaction, productId: string, version: number): Promise<SavedForm | undefined> {
  const where = { productId_version: { productId, version } };
  const kept = await tx.productVersion.findUnique({ where, select: { fields: true } });
  return (kept?.fields as SavedForm | undefined) ?? undefined;
}

/** Who has saved goods since a version, the first one first. */
export async function saversSince(tx: Transaction, productId: string, version: number): Promise<string[]> {
  const since = await tx.productVersion.findMany({
    where: { productId, version: { gt: version }, personId: { not: null } },
    orderBy: { version: 'asc' },
    select: { personId: true },
  });
  const ids = [...new Set(since.flatMap(({ personId }) => personId ?? []))];
  const people = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return ids.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);
}

async function write(tx: Transaction, productId: string, version: number, personId: string | null, at: Date) {
  const { variants, ...details } = await storedDetails(tx, productId);
  const fields = { ...details, variants: variants.map(({ onHand: _, seenOnHand: __, ...variant }) => variant) };
  await tx.productVersion.create({ data: { productId, version, fields, personId, at } });
}
