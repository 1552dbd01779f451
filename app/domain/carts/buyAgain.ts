import { randomUUID } from 'node:crypto';
import { db } from '../../platform/db';
import { awayAt, isAhead } from '../holidays';
import { MOST_PIECES, openCart, putIn, type Shopper } from './cart';
import { onSale } from './changeCart';

/** What went into the cart, in kinds of goods, and by name what did not, or not as many pieces as before. */
type BoughtAgain = { ok: true; added: number; missing: string[]; fewer: string[] };

/**
 * Puts what is still to be had of an order into the cart, at today's prices. Whoever has the code of the purchase may.
 *
 * @param order.code of the purchase's page
 * @param order.number of the order, as it is said aloud
 */
export async function buyAgain(
  shopper: Shopper,
  order: { code: string; number: string },
  now = new Date(),
): Promise<BoughtAgain | { ok: false; why: 'not-found' }> {
  const lines = await linesOf(order);
  if (lines.length === 0) return { ok: false, why: 'not-found' };
  const offers = await offersOf(
    lines.map(({ variantId }) => variantId),
    now,
  );
  const found = lines.flatMap((line) => {
    const offer = offers.get(line.variantId);
    return offer
      ? [{ ...line, ...offer, wanted: line.quantity, quantity: Math.min(line.quantity, offer.available) }]
      : [];
  });
  if (found.length > 0)
    await db.$transaction(async (tx) => {
      const cartId = await openCart(tx, shopper, now);
      for (const { variantId, quantity, price: priceSeen } of found)
        await putIn(tx, cartId, { id: randomUUID(), variantId, quantity: Math.min(quantity, MOST_PIECES), priceSeen });
      await tx.cart.updateMany({ where: { id: cartId }, data: { touchedAt: now } });
    });
  return {
    ok: true,
    added: found.length,
    missing: lines.filter(({ variantId }) => !offers.has(variantId)).map(nameOf),
    fewer: found.filter(({ quantity, wanted }) => quantity < wanted).map(nameOf),
  };
}

function linesOf({ code, number }: { code: string; number: string }) {
  return db.orderLine.findMany({
    where: { order: { number, purchase: { code } } },
    orderBy: { variantId: 'asc' }, // two clicks lock the lines of a cart in the same order
    select: { variantId: true, quantity: true, productName: true, variantName: true },
  });
}

/** Price and pieces, by variant, of what can be bought now. */
async function offersOf(variantIds: string[], now: Date) {
  const variants = await db.variant.findMany({
    where: { id: { in: variantIds }, ...onSale },
    select: {
      id: true,
      price: true,
      onHand: true,
      reserved: true,
      product: {
        select: {
          shop: { select: { holidays: { where: isAhead(now), select: { from: true, until: true, note: true } } } },
        },
      },
    },
  });
  return new Map(
    variants
      .filter(({ product }) => !awayAt(product.shop.holidays, now))
      .map(({ id, price, onHand, reserved }) => [id, { price, available: onHand - reserved }] as const)
      .filter(([, { available }]) => available > 0),
  );
}

function nameOf({ productName, variantName }: { productName: string; variantName: string }): string {
  return [productName, variantName].filter(Boolean).join(', ');
}
