import { Prisma } from '../../../prisma/generated/client';
import { db, type Transaction } from '../../platform/db';
import { resolveArea } from '../areas';
import { cartOf, lockCart, type Shopper } from '../carts';
import { turnOffersOf } from '../offers';
import { SoldOut } from '../stock';
import { VoucherGone } from '../vouchers';
import { cashOff } from './cashOff';
import { type ChosenParcel, chooseServices } from './chooseServices';
import { withoutAccount } from './directAccounts';
import { prepareCheckout } from './prepareCheckout';
import type { NotPlaced, PurchaseWish } from './wish';
import { phoneOf } from './writeOrder';
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
  const resolved = wish.address && (await resolveArea(wish.address));
  if (resolved && !resolved.ok) return { ok: false, why: 'wrong-area', field: resolved.field };
  const area = resolved?.area;
  await turnOffersOf(cartOf(shopper), now);
  try {
    return await db.$transaction(async (tx) => {
      await lockCart(tx, shopper);
      const earlier = await placedBefore(wish.checkoutKey, tx);
      if (earlier) return earlier;

      const known = { to: area, buyer: wish.buyer };
      const chosen = chooseServices(await prepareCheckout(shopper, known, tx, now), wish);
      if (!chosen.ok) return chosen;
      const { parcels } = chosen;
      const refused = await whatForbids(tx, { shopper, wish, parcels }, now);
      if (refused) return refused;
      const code = await writePurchase(tx, { shopper, wish, parcels, area }, now);
      return { ok: true, code };
    });
  } catch (error) {
    const answer = await refusalOf(error, wish);
    if (answer) return answer;
    throw error;
  }
}

/** What an error of the transaction means to the shopper: somebody was faster, or it is the same page sent twice. */
async function refusalOf(error: unknown, wish: PurchaseWish): Promise<Placed | NotPlaced | undefined> {
  if (error instanceof SoldOut) return { ok: false, why: 'not-buyable' };
  if (error instanceof VoucherGone) return { ok: false, why: 'voucher-gone' };
  // The same page sent from two carts, as after signing in between: the key lets only one through.
  const isSecond = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
  return isSecond ? placedBefore(wish.checkoutKey, db) : undefined;
}

type Agreed = { shopper: Shopper; wish: PurchaseWish; parcels: ChosenParcel[] };

/** Why it cannot be placed though everything in it is there: of the buyer, or of how it would be paid. */
async function whatForbids(
  tx: Transaction,
  { shopper, wish, parcels }: Agreed,
  now: Date,
): Promise<NotPlaced | undefined> {
  const isCollected = parcels.some(({ option }) => option.place);
  if (isCollected && !phoneOf(wish)) return { ok: false, why: 'no-phone' };
  if (wish.method === 'CASH' && (await cashOff(tx, buyerOf(shopper, wish), now))) return { ok: false, why: 'cash-off' };
  const shopIds = parcels.map(({ shopId }) => shopId);
  const unpayable = await withoutAccount(tx, shopIds, wish.method);
  return unpayable.length > 0 ? { ok: false, why: 'no-account', shopIds: unpayable } : undefined;
}

function buyerOf(shopper: Shopper, { buyer, address }: PurchaseWish) {
  const phones = [buyer.phone, address?.phone].filter((phone) => typeof phone === 'string');
  return { personId: 'personId' in shopper ? shopper.personId : null, phones, email: buyer.email };
}

async function placedBefore(checkoutKey: string, tx: Transaction): Promise<Placed | undefined> {
  const purchase = await tx.purchase.findUnique({ where: { checkoutKey }, select: { code: true } });
  return purchase ? { ok: true, code: purchase.code } : undefined;
}
