import { db, type Transaction } from '../../platform/db';
import { type CartParcel, type CartShown, readCart, type Shopper } from '../carts';
import { chargedGrams, optionsFor, ratesByShop, type ShippingOption } from '../shipping';
import { type JudgedVoucher, vouchersOf } from '../vouchers';

/** What is bought of one shop, and how it can come. `options` is undefined as long as the place is not known. */
export type ParcelOffer = CartParcel & { chargedGrams: number; options: ShippingOption[] | undefined };

export type CheckoutOffer = Omit<CartShown, 'parcels' | 'saved'> & {
  parcels: ParcelOffer[];
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
  const { saved: _, ...cart } = await readCart(shopper, tx);
  const rates =
    to &&
    (await ratesByShop(
      cart.parcels.map((parcel) => parcel.shopId),
      tx,
    ));
  const parcels = cart.parcels.map((parcel) => {
    const grams = Math.max(1000, chargedGrams(parcel.lines));
    return {
      ...parcel,
      chargedGrams: grams,
      options: to && optionsFor(rates?.get(parcel.shopId) ?? [], to, grams),
    };
  });
  return { ...cart, parcels, vouchers: await vouchersOf(shopper, buyer ?? {}, now, tx) };
}
