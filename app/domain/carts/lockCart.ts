import { sql, type Transaction } from '../../platform/db';
import { cartOf, type Shopper } from './cart';

/** Lets two clicks, or two tabs, on one cart come one after the other. */
export async function lockCart(tx: Transaction, shopper: Shopper) {
  const { personId = null, tokenHash = null }: { personId?: string | null; tokenHash?: string | null } =
    cartOf(shopper);
  await tx.$queryRaw(sql`
    select 1 from "Cart" where "personId" = ${personId}::uuid or "tokenHash" = ${tokenHash} for no key update`);
}

/** Takes what was bought out of the cart, and the vouchers that lay beside it. What is saved for later stays. */
export async function takeOut(tx: Transaction, shopper: Shopper, variantIds: string[]) {
  await tx.cartVoucher.deleteMany({ where: { cart: cartOf(shopper) } });
  await tx.cartLine.deleteMany({ where: { cart: cartOf(shopper), isSaved: false, variantId: { in: variantIds } } });
}
