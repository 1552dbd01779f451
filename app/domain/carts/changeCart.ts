import { randomUUID } from 'node:crypto';
import { db } from '../../platform/db';
import { type Away, awayAt, isAhead } from '../holidays';
import { cartOf, openCart, putIn, type Shopper } from './cart';

/** Goods that a shopper may put into a cart: listed, on offer, in an open shop of a verified business. */
export const onSale = {
  retiredAt: null,
  product: { status: 'LISTED', shop: { status: 'OPEN', business: { status: 'VERIFIED' } } },
} as const;

type Added =
  | { ok: true; name: string; slug: string }
  | { ok: false; why: 'not-found' }
  | { ok: false; why: 'sold-out' }
  | { ok: false; why: 'away'; away: Away };

/**
 * Puts goods into the cart. They are not reserved by it: whoever pays first has them.
 *
 * @param wish.quantity pieces, 1 or more
 */
export async function addToCart(
  shopper: Shopper,
  wish: { variantId: string; quantity: number },
  now = new Date(),
): Promise<Added> {
  const variant = await db.variant.findFirst({
    where: { id: wish.variantId, ...onSale },
    select: {
      price: true,
      onHand: true,
      reserved: true,
      product: {
        select: {
          name: true,
          slug: true,
          shop: { select: { holidays: { where: isAhead(now), select: { from: true, until: true, note: true } } } },
        },
      },
    },
  });
  if (!variant) return { ok: false, why: 'not-found' };
  const { name, slug, shop } = variant.product;
  const away = awayAt(shop.holidays, now);
  if (away) return { ok: false, why: 'away', away };
  if (variant.onHand <= variant.reserved) return { ok: false, why: 'sold-out' };
  await db.$transaction(async (tx) => {
    const cartId = await openCart(tx, shopper, now);
    await putIn(tx, cartId, { id: randomUUID(), ...wish, priceSeen: variant.price });
    await tx.cart.updateMany({ where: { id: cartId }, data: { touchedAt: now } });
  });
  return { ok: true, name, slug };
}

/** Sets how many pieces lie in the cart; none takes the line out. What is not in the cart stays out of it. */
export async function changeQuantity(shopper: Shopper, wish: { variantId: string; quantity: number }) {
  const where = { cart: cartOf(shopper), variantId: wish.variantId };
  if (wish.quantity <= 0) await db.cartLine.deleteMany({ where });
  else await db.cartLine.updateMany({ where, data: { quantity: wish.quantity } });
}

/** The shopper has been shown today's prices; from now on only further changes are told. */
export async function acceptPrices(shopper: Shopper) {
  const lines = await db.cartLine.findMany({
    where: { cart: cartOf(shopper) },
    select: { id: true, priceSeen: true, variant: { select: { price: true } } },
  });
  const changed = lines.filter((line) => line.priceSeen !== line.variant.price);
  await Promise.all(
    changed.map(({ id, variant }) => db.cartLine.updateMany({ where: { id }, data: { priceSeen: variant.price } })),
  );
}
