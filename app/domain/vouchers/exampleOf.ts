import type { Rupiah } from '../money';
import { takeOff } from './takeOff';
import type { VoucherTerms } from './terms';

const GOODS: Rupiah = 100_000; // what people spend at one shop, roughly
const FREIGHT: Rupiah = 20_000;

/** What a voucher does to a purchase at one shop: of which goods and freight, and who bears what. */
export type VoucherExample = { goods: Rupiah; freight: Rupiah; off: Rupiah; byShop: Rupiah; byPlatform: Rupiah };

/** Worked out by the same rule as a purchase, for goods that reach the minimum. */
export function exampleOf(terms: Omit<VoucherTerms, 'joined'>): VoucherExample {
  const shopId = terms.shopId ?? 'a shop that joined';
  const goods = Math.max(GOODS, terms.minimum);
  const parcel = { shopId, lines: [{ variantId: 'goods', goods }], shipping: FREIGHT };
  const { parcels } = takeOff([parcel], [{ ...terms, joined: [shopId] }]);
  const parts = parcels.flatMap((taken) => [taken.goods, taken.shipping]);
  const off = parts.reduce((sum, { amount }) => sum + amount, 0);
  const byPlatform = parts.reduce((sum, part) => sum + part.byPlatform, 0);
  return { goods, freight: FREIGHT, off, byShop: off - byPlatform, byPlatform };
}
