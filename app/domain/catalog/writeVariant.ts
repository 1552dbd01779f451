import type { Transaction } from '../../platform/db';
import type { VariantDetails } from './productDetails';
import { refuseAs } from './refusing';
import { plainPrice, runningOffers } from './runningOffers';
import { variantName } from './variantName';

type Before = { id: string; price: number; priceBefore: number | null };
type Writing = { productId: string; position: number; details: VariantDetails; before: Before | undefined };

/** Everything of a variant but its stock, which changes only together with its history. @returns the id */
export async function writeVariant(
  tx: Transaction,
  { productId, position, details, before }: Writing,
): Promise<string> {
  const { id: _, onHand, seenOnHand, tiers, name, ...columns } = details;
  const { plain, ...prices } = await pricesOf(tx, { details, before, position });
  const data = { ...columns, ...prices, name: variantName(details), position };
  const { id } = before
    ? await tx.variant.update({ where: { id: before.id }, data, select: { id: true } })
    : await tx.variant.create({ data: { ...data, productId, onHand: 0 }, select: { id: true } });
  await writeTiers(tx, id, { ...details, price: plain }, !before);
  return id;
}

/** While an offer runs it is the price: what goods cost without it changes only before or after, or nobody could tell what was crossed out. */
async function pricesOf(tx: Transaction, { details, before, position }: Omit<Writing, 'productId'>) {
  const offer = before && (await runningOffers(tx, [before.id])).get(before.id);
  if (!offer || !before) return { price: details.price, priceBefore: beforeOf(details, before), plain: details.price };
  const plain = plainPrice(before, offer);
  const isSame = [plain.price, before.price].includes(details.price);
  const isCrossedOut = [undefined, plain.priceBefore, before.priceBefore].includes(details.priceBefore);
  if (!isSame || !isCrossedOut) refuseAs({ code: 'offer-runs', place: position });
  return { price: before.price, priceBefore: before.priceBefore, plain: plain.price };
}

/** A crossed-out price of which nothing was said stays as long as it is higher than the price. */
function beforeOf({ price, priceBefore }: VariantDetails, before: Before | undefined): number | null {
  if (priceBefore !== undefined) return priceBefore;
  const stored = before?.priceBefore ?? null;
  return stored !== null && stored > price ? stored : null;
}

/** Prices for many, in place of those before. Where nothing was said of them, those that are still cheaper stay. */
async function writeTiers(tx: Transaction, variantId: string, { price, tiers }: VariantDetails, isNew: boolean) {
  if (!isNew) await tx.priceTier.deleteMany({ where: { variantId, ...(!tiers && { price: { gte: price } }) } });
  if (tiers?.length) await tx.priceTier.createMany({ data: tiers.map((tier) => ({ ...tier, variantId })) });
}
