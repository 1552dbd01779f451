import { db } from '../../platform/db';
import { cartOf, type Shopper } from './cart';
import { lockCart } from './lockCart';

/** Lays a line of the cart aside: it is not bought with the rest, and stays when the rest is. */
export async function saveForLater(shopper: Shopper, variantId: string) {
  await setSaved(shopper, variantId, true);
}

/** Puts what was laid aside back among what is bought. */
export async function restore(shopper: Shopper, variantId: string) {
  await setSaved(shopper, variantId, false);
}

/** Behind the lock of the cart: what a purchase has just taken out is not laid aside as well. */
async function setSaved(shopper: Shopper, variantId: string, isSaved: boolean) {
  await db.$transaction(async (tx) => {
    await lockCart(tx, shopper);
    await tx.cartLine.updateMany({ where: { cart: cartOf(shopper), variantId }, data: { isSaved } });
  });
}
