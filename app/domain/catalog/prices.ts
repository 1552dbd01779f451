import type { Rupiah } from '../money';

/** From so many pieces on, each costs this. */
export type Tier = { from: number; price: Rupiah };

/**
 * What one piece costs whoever takes so many: the price of the highest tier that is reached. While an offer makes the plain
 * price lower than a tier, nobody pays more for taking many.
 */
export function priceFor({ price, tiers }: { price: Rupiah; tiers: readonly Tier[] }, quantity: number): Rupiah {
  const reached = tiers.filter(({ from }) => from <= quantity).toSorted((a, b) => b.from - a.from);
  return Math.min(price, reached[0]?.price ?? price);
}

/** A price that held from a moment on. */
export type PriceSince = { price: Rupiah; at: Date };

export type Reduced = { before: Rupiah; lowest: Rupiah };

const DAY = 24 * 60 * 60 * 1000; // ms
const DAYS = 30;

/**
 * A crossed-out price, and beside it the lowest of the thirty days before today's price began: so that nobody raises a
 * price to cross it out (the rule of Directive 98/6/EC, art. 6a, which we keep of our own will).
 *
 * @param history all that the variant has cost, the oldest first
 * @returns nothing where the goods have not been asked that much for before: then there is nothing to cross out
 */
export function reducedFrom(
  { price, priceBefore }: { price: Rupiah; priceBefore: Rupiah | null },
  history: readonly PriceSince[],
): Reduced | undefined {
  if (priceBefore === null || priceBefore <= price) return undefined;
  const began = history.findLast((one, place) => one.price === price && history[place - 1]?.price !== price)?.at;
  const before = began ? history.filter(({ at }) => at < began) : [];
  if (!before.some((one) => one.price >= priceBefore)) return undefined;
  return { before: priceBefore, lowest: lowestBefore(history, began!)! };
}

/**
 * The lowest price of the thirty days before a moment.
 *
 * @param history all that the variant has cost, the oldest first
 * @returns nothing for what was not there before
 */
export function lowestBefore(history: readonly PriceSince[], moment: Date): Rupiah | undefined {
  const before = history.filter(({ at }) => at < moment);
  const since = new Date(moment.getTime() - DAYS * DAY);
  const inForce = before.filter((_, place) => (before[place + 1]?.at ?? moment) > since);
  return inForce.length > 0 ? Math.min(...inForce.map((one) => one.price)) : undefined;
}
