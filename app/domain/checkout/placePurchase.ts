import { Prisma } from '../../../prisma/generated/client';
import { db, type Transaction } from '../../platform/db';
import { resolveArea } from '../areas';
import { lockCart, type Shopper } from '../carts';
import { SoldOut } from '../stock';
import { VoucherGone } from '../vouchers';
import { cashOff } from './cashOff';
import { chooseServices } from './chooseServices';
import { withoutAccount } from './directAccounts';
import { prepareCheckout } from './prepareCheckout';
import type { NotPlaced, PurchaseWish } from './wish';
import { writePurchase } from './writePurchase';

export type Placed = { ok: true; code: string };

/**
 * Turns a cart into a purchase with one order per shop, and promises the goods to it, all at once or not at all.
 * Stock, price, shipping and whether the shop still sells are looked at inside, behind the lock of the cart, so that a
 * second click waits for the first and finds its purchase.
 *
 * @returns the code of the purchase's page
 */
export async function placePurchase(
  shopper: Shopper,
  wish: PurchaseWish,
  now = new Date(),
): Promise<Placed | NotPlaced> {
  const area = await resolveArea(wish.address);
  if (!area.ok) return { ok: false, why: 'wrong-area', field: area.field };
  try {
    return await db.$transaction(async (tx) => {
      await lockCart(tx, shopper);
      const earlier = await placedBefore(wish.checkoutKey, tx);
      if (earlier) return earlier;

      const known = { to: area.area, buyer: wish.buyer };
      const chosen = chooseServices(await prepareCheckout(shopper, known, tx, now), wish);
      if (!chosen.ok) return chosen;
      if (wish.method === 'CASH' && (await cashOff(tx, buyerOf(shopper, wish), now)))
        return { ok: false, why: 'cash-off' };
      const { parcels } = chosen;
      const unpayable = await withoutAccount(
        tx,
        parcels.map(({ shopId }) => shopId),
        wish.method,
      );
      if (unpayable.length > 0) return { ok: false, why: 'no-account', shopIds: unpayable };
      const code = await writePurchase(tx, { shopper, wish, parcels, area: area.area }, now);
      return { ok: true, code };
    });
  } catch (error) {
    if (error instanceof SoldOut) return { ok: false, why: 'not-buyable' };
    if (error instanceof VoucherGone) return { ok: false, why: 'voucher-gone' };
    // The same page sent from two carts, as after signing in between: the key lets only one through.
    const isSecond = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    const earlier = isSecond && (await placedBefore(wish.checkoutKey, db));
    if (earlier) return earlier;
    throw error;
  }
}

function buyerOf(shopper: Shopper, { buyer, address }: PurchaseWish) {
  const phones = [buyer.phone, address.phone].filter((phone) => phone !== null);
  return { personId: 'personId' in shopper ? shopper.personId : null, phones, email: buyer.email };
}

async function placedBefore(checkoutKey: string, tx: Transaction): Promise<Placed | undefined> {
  const purchase = await tx.purchase.findUnique({ where: { checkoutKey }, select: { code: true } });
  return purchase ? { ok: true, code: purchase.code } : undefined;
}
