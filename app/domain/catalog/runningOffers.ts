import type { Transaction } from '../../platform/db';

type Priced = { id: string; price: number; priceBefore: number | null };

/** Offers that run at this moment, by variant. The rows of the variants are locked by whoever writes prices. */
export async function runningOffers(tx: Pick<Transaction, 'priceOffer'>, variantIds: string[]) {
  const rows = await tx.priceOffer.findMany({
    where: { variantId: { in: variantIds }, begunAt: { not: null }, endedAt: null },
    select: { variantId: true, price: true, priceBefore: true, endsAt: true },
  });
  return new Map(
    rows.map(({ variantId, priceBefore, ...offer }) => [variantId, { ...offer, priceBefore: priceBefore! }]),
  );
}

type Running = { priceBefore: number };

/**
 * What a variant costs when no offer runs, and what its shop has crossed out itself: an offer crosses out the price of
 * before only where nothing was crossed out, and what a shop crosses out is always higher than its price.
 */
export function plainPrice<Of extends Omit<Priced, 'id'>>(variant: Of, offer: Running | undefined): Of {
  if (!offer) return variant;
  const isOfOffer = variant.priceBefore === offer.priceBefore;
  return { ...variant, price: offer.priceBefore, priceBefore: isOfOffer ? null : variant.priceBefore };
}
