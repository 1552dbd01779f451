import { db, type Transaction } from '../../platform/db';
import { type CartParcel, type CartShown, readCart, type Shopper } from '../carts';
import { pickUpsOf } from '../places';
import { chargedGrams, optionsFor, pickUpOptions, ratesByShop, type ShippingOption } from '../shipping';
import { type JudgedVoucher, vouchersOf } from '../vouchers';

/** What is bought of one shop, and how it can come: as long as no address is known, only to a place where it is picked up. */
export type ParcelOffer = CartParcel & { chargedGrams: number; options: ShippingOption[] };

export type CheckoutOffer = Omit<CartShown, 'parcels' | 'saved'> & {
  parcels: ParcelOffer[];
  /** Whether it is known where it goes, and so what sending costs. */
  isAddressed: boolean;
  vouchers: JudgedVoucher[];
};

/** Where it goes, and who buys, as far as either is known. */
type Known = {
  to?: { regencyCode: string; districtCode: string };
  buyer?: { phone: string | null; email: string | null };
};

/** The cart with what each shop asks for sending it there, and the vouchers that lie beside it. */
export async function prepareCheckout(
  shopper: Shopper,
  { to, buyer }: Known,
  tx: Transaction = db,
  now = new Date(),
): Promise<CheckoutOffer> {
  const { saved: _, ...cart } = await readCart(shopper, tx, now);
  const shopIds = cart.parcels.map((parcel) => parcel.shopId);
  const rates = to && (await ratesByShop(shopIds, tx));
  const pickUps = await pickUpsOf(shopIds, tx);
  const parcels = cart.parcels.map((parcel) => {
    const { shopId, lines } = parcel;
    const grams = Math.max(1000, chargedGrams(lines));
    const sent = to ? optionsFor(rates?.get(shopId) ?? [], to, grams) : [];
    return {
      ...parcel,
      chargedGrams: grams,
      options: [...sent, ...pickUpOptions(pickUps.get(shopId) ?? [])],
    };
  });
  return { ...cart, parcels, isAddressed: to !== undefined, vouchers: await vouchersOf(shopper, buyer ?? {}, now, tx) };
}
