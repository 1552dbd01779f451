import type { Shopper } from './cart';
import { changeQuantity } from './changeCart';
import { readCart } from './readCart';
import { saveForLater } from './saveForLater';

/**
 * Makes a cart buyable as far as it can be: what is gone goes out, of what is scarce as many stay as there are,
 * and what a shop on holiday will sell again is laid aside.
 */
export async function fitCart(shopper: Shopper) {
  const { parcels } = await readCart(shopper);
  for (const { variantId, problem, available } of parcels.flatMap((parcel) => parcel.lines)) {
    if (problem === 'away') await saveForLater(shopper, variantId);
    else if (problem) await changeQuantity(shopper, { variantId, quantity: problem === 'too-few' ? available : 0 });
  }
}
