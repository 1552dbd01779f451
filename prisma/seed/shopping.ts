import { randomUUID } from 'node:crypto';
import { newToken } from '../../app/domain/accounts';
import { addToCart, type Shopper } from '../../app/domain/carts';
import {
  type CheckoutOffer,
  type DeliveryAddress,
  type NotPlaced,
  type PurchaseWish,
  placePurchase,
  prepareCheckout,
} from '../../app/domain/checkout';
import { linesToPay, takeOff, usable } from '../../app/domain/vouchers';
import { db } from '../../app/platform/db';

/** A guest with an empty cart. */
export function aGuest(): Shopper {
  return { guestToken: newToken() };
}

/** What Dewi in Sungai Penuh fills in. */
const address = {
  recipient: 'Dewi (contoh)',
  phone: '+628000000201',
  addressLine: 'Jalan Yos Sudarso 7',
  regencyCode: '15.72',
  districtCode: '15.72.01',
  villageCode: '15.72.01.1001',
  postalCode: null,
};

/** The wish that Dewi's checkout page would send for what lies in the cart now: the first service of each shop, no notes. */
export async function aWish(
  shopper: Shopper,
  { address: to = address, ...changes }: Partial<PurchaseWish> = {},
  now = new Date(),
): Promise<PurchaseWish & { address: DeliveryAddress }> {
  const offer = await prepareCheckout(shopper, { to }, db, now);
  const chosen = offer.parcels.map((parcel) => ({ shopId: parcel.shopId, option: parcel.options[0] }));
  return {
    checkoutKey: randomUUID(),
    buyer: { name: 'Dewi (contoh)', email: 'dewi@contoh.sepucuk.id', phone: null, language: 'id' },
    address: to,
    services: Object.fromEntries(chosen.map(({ shopId, option }) => [shopId, option?.service ?? ''])),
    notes: {},
    method: 'BANK_TRANSFER',
    total: totalOf(offer),
    ...changes,
  };
}

/** What the page would show: goods and the first service of each shop, less what vouchers take off. */
function totalOf({ parcels, vouchers }: CheckoutOffer): number {
  const bills = parcels.map(({ shopId, lines, options }) => ({
    shopId,
    lines: linesToPay(lines),
    shipping: options[0]?.price ?? 0,
  }));
  const { parcels: taken } = takeOff(bills, usable(vouchers));
  return bills.reduce((sum, { lines, shipping }, index) => {
    const { goods, shipping: freight } = taken[index]!;
    return sum + lines.reduce((a, line) => a + line.goods, 0) - goods.amount + shipping - freight.amount;
  }, 0);
}

/** Puts goods into a cart, one piece of each unless more are asked for. */
export async function fillCart(shopper: Shopper, variantIds: string[], quantity = 1) {
  for (const variantId of variantIds) await addToCart(shopper, { variantId, quantity });
}

/** A guest buys these goods. @returns the code of the purchase, or why there is none */
export async function buy(
  variantIds: string[],
  quantity = 1,
  now = new Date(),
): Promise<{ ok: true; code: string } | NotPlaced> {
  const guest = aGuest();
  await fillCart(guest, variantIds, quantity);
  return placePurchase(guest, await aWish(guest, {}, now), now);
}
