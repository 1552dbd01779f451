import { config } from '../../platform/config';
import type { Transaction } from '../../platform/db';
import { chooseRule, type Sold } from './chooseRule';

/** What is kept of one thing's price, in basis points. */
export type Rates = (sold: Sold) => number;

/**
 * What the market keeps at a moment, for any number of things at once: the rules are read once.
 *
 * @returns a function that gives the basis points for one thing: 250 is 2.5 %; without a rule what the configuration says
 */
export async function commissionRates(tx: Transaction, now: Date): Promise<Rates> {
  const rules = await tx.commissionRule.findMany({
    where: holdingAt(now),
    select: { id: true, shopId: true, categoryId: true, campaignId: true, basisPoints: true },
  });
  return (sold) => chooseRule(rules, sold)?.basisPoints ?? config.COMMISSION_BASIS_POINTS;
}

/** The same for one thing, by its category alone: its parent counts as well. */
export async function commissionFor(
  tx: Transaction,
  about: { shopId?: string; categoryId?: string; campaignIds: readonly string[] },
  now: Date,
): Promise<number> {
  const { shopId, categoryId, campaignIds } = about;
  const category = categoryId
    ? await tx.category.findUnique({ where: { id: categoryId }, select: { id: true, parentId: true } })
    : undefined;
  const categoryIds = category ? [category.id, ...(category.parentId ? [category.parentId] : [])] : [];
  return (await commissionRates(tx, now))({ shopId, categoryIds, campaignIds });
}

/** From its first moment to its last: at `startsAt` it holds, at `endsAt` it does not. */
function holdingAt(now: Date) {
  return { startsAt: { lte: now }, OR: [{ endsAt: null }, { endsAt: { gt: now } }] };
}
