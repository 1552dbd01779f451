import type { Shopper } from './cart';
import { changeQuantity } from './changeCart';
import { readCart } from './readCart';

/** Makes a cart buyable as far as it can be: what is gone goes out, of what is scarce as many stay as there are. */
export async function fitCart(shopper: Shopper) {
  const { parcels } = await readCart(shopper);
  for (const { variantId, problem, available } of parcels.flatMap((parcel) => parcel.lines)) {
    if (problem) await changeQuantity(shopper, { variantId, quantity: problem === 'too-few' ? available : 0 });
  }
}
