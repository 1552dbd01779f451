import { randomUUID } from 'node:crypto';
import { db } from '../../platform/db';
import { cartOf, openCart, putIn } from './cart';

/**
 * A guest who signs in finds what lay in the guest's cart added to the account's (case C4). The guest's cart is gone
 * afterwards, so that two tabs that sign in at once bring it only once.
 */
export async function mergeCarts(personId: string, guestToken: string, now = new Date()) {
  await db.$transaction(async (tx) => {
    const guest = await tx.cart.findFirst({ where: cartOf({ guestToken }), include: { lines: true, vouchers: true } });
    if (!guest) return;
    const { count } = await tx.cart.deleteMany({ where: { id: guest.id } });
    if (count === 0) return; // another tab has just brought it
    const cartId = await openCart(tx, { personId }, now);
    for (const { variantId, quantity, priceSeen, isSaved } of guest.lines)
      await putIn(tx, cartId, { id: randomUUID(), variantId, quantity, priceSeen, isSaved });
    const vouchers = guest.vouchers.map(({ voucherId, addedAt }) => ({ cartId, voucherId, addedAt }));
    await tx.cartVoucher.createMany({ data: vouchers, skipDuplicates: true });
  });
}
