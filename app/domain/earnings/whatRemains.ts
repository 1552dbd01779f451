import { type Rupiah, splitRupiah } from '../money';

/** What a market keeps of one sale: `basisPoints` of the price (250 is 2.5 %), and rupiah for the order. */
export type MarketFee = { basisPoints: number; perOrder: Rupiah };

const WHOLE = 10_000; // basis points

/** What the commission takes of a price: rounded as on the line of an order. */
export function commissionOf(price: Rupiah, basisPoints: number): Rupiah {
  return splitRupiah(price, [basisPoints, WHOLE - basisPoints])[0]!;
}

/** What another market would take of a piece that is ordered alone, and what would be left; never less than nothing. */
export function elsewhere(price: Rupiah, { basisPoints, perOrder }: MarketFee): { fee: Rupiah; receives: Rupiah } {
  const fee = Math.min(price, commissionOf(price, basisPoints) + perOrder);
  return { fee, receives: price - fee };
}
