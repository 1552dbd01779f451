import { addToCart, changeQuantity, readCart, type Shopper } from '../../../app/domain/carts';
import { type PurchaseWish, placePurchase, prepareCheckout } from '../../../app/domain/checkout';
import { db } from '../../../app/platform/db';
import { hasGateway } from '../gateway';
import { insist } from '../insist';
import { actorOf } from '../people';
import type { DemoPurchase } from './types';

/** Fills a cart and buys it, by the first service that each shop offers there. What was placed before stays as it is. */
export async function place(
  checkoutKey: string,
  { buyer, goods, pays, collects, gift, note = '' }: DemoPurchase,
  now: Date,
) {
  if (await db.purchase.count({ where: { checkoutKey } })) return;
  const shopper = await enter(buyer.hasAccount ? buyer.email : null, checkoutKey);
  for (const [slug, name, quantity] of goods) {
    const { id: variantId } = await db.variant.findFirstOrThrow({ where: { name, product: { slug } } });
    insist(await addToCart(shopper, { variantId, quantity }, now));
  }

  const { postalCode = null, ...place } = buyer.place;
  const { email, phone, language = 'id' } = buyer;
  const address = { ...place, recipient: buyer.name, phone, postalCode };
  const { parcels, goods: cost } = await prepareCheckout(shopper, { to: address });
  const chosen = parcels.map(({ shopId, options }) => {
    const fitting = options.filter(
      ({ place, takesCash }) => Boolean(place) === Boolean(collects) && (takesCash || pays !== 'CASH'),
    );
    return { shopId, ...fitting[0]! };
  });
  const wish: PurchaseWish = {
    checkoutKey,
    buyer: { name: buyer.name, email, phone, language },
    address,
    services: Object.fromEntries(chosen.map(({ shopId, service }) => [shopId, service])),
    giftNote: gift,
    notes: Object.fromEntries(chosen.map(({ shopId }) => [shopId, note])),
    method: pays === 'CARD' && !hasGateway() ? 'BANK_TRANSFER' : (pays ?? 'BANK_TRANSFER'),
    total: chosen.reduce((sum, { price }) => sum + price, cost),
  };
  insist(await placePurchase(shopper, wish, now));
}

/** Somebody with an empty cart: what an interrupted seeding has left in it is taken out. A guest is known by the purchase's key. */
async function enter(email: string | null, checkoutKey: string): Promise<Shopper> {
  const shopper = email ? { personId: (await actorOf(email)).personId } : { guestToken: `contoh-${checkoutKey}` };
  const { parcels } = await readCart(shopper);
  for (const { variantId } of parcels.flatMap(({ lines }) => lines))
    await changeQuantity(shopper, { variantId, quantity: 0 });
  return shopper;
}
