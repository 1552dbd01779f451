import { db, type Transaction } from '../../platform/db';
import { type CartParcel, type CartShown, readCart, type Shopper } from '../carts';
import { chargedGrams, optionsFor, ratesByShop, type ShippingOption } from '../shipping';

/** What is bought of one shop, and how it can come. `options` is undefined as long as the place is not known. */
export type ParcelOffer = CartParcel & { chargedGrams: number; options: ShippingOption[] | undefined };

export type CheckoutOffer = Omit<CartShown, 'parcels'> & { parcels: ParcelOffer[] };

/** The cart with what each shop asks for sending it there. */
export async function prepareCheckout(
  shopper: Shopper,
  to: { regencyCode: string; districtCode: string } | undefined,
  tx: Transaction = db,
): Promise<CheckoutOffer> {
  const cart = await readCart(shopper, tx);
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
  return { ...cart, parcels };
}
