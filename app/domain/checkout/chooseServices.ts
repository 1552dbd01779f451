import type { Rupiah } from '../money';
import type { ShippingOption } from '../shipping';
import { linesToPay, type ParcelOff, takeOff, usable } from '../vouchers';
import type { CheckoutOffer, ParcelOffer } from './prepareCheckout';
import { MOST_RUPIAH, type NotPlaced, type PurchaseWish } from './wish';

/** What is bought of one shop, with the way it will come and what vouchers take off. */
export type ChosenParcel = ParcelOffer & { option: ShippingOption; off: ParcelOff };

/** Holds what the shopper agreed to against what is true now. The first thing that differs is the answer, and nothing is placed. */
export function chooseServices(
  offer: CheckoutOffer,
  wish: Pick<PurchaseWish, 'services' | 'total' | 'method'>,
): { ok: true; parcels: ChosenParcel[] } | NotPlaced {
  if (offer.parcels.length === 0) return { ok: false, why: 'empty' };
  if (!offer.isBuyable) return { ok: false, why: 'not-buyable' };

  const sent = offer.parcels.flatMap((parcel) => {
    const option = parcel.options.find(({ service }) => service === wish.services[parcel.shopId]);
    return option ? [{ ...parcel, option }] : [];
  });
  if (sent.length < offer.parcels.length) {
    const chosen = new Set(sent.map((parcel) => parcel.shopId));
    const left = offer.parcels.filter((parcel) => !chosen.has(parcel.shopId));
    return { ok: false, why: 'not-shipped', shopIds: left.map((parcel) => parcel.shopId) };
  }
  const bills = sent.map(({ shopId, lines, option }) => ({ shopId, lines: linesToPay(lines), shipping: option.price }));
  const taken = takeOff(bills, usable(offer.vouchers)).parcels;
  const parcels = sent.map((parcel, index) => ({ ...parcel, off: taken[index]! }));
  const cashless = wish.method === 'CASH' ? parcels.filter((parcel) => !takesCash(parcel)) : [];
  if (cashless.length > 0) return { ok: false, why: 'no-cash', shopIds: cashless.map((parcel) => parcel.shopId) };
  const total = parcels.reduce((sum, parcel) => sum + costOf(parcel), 0);
  if (total > MOST_RUPIAH) return { ok: false, why: 'too-much', most: MOST_RUPIAH };
  return total === wish.total ? { ok: true, parcels } : { ok: false, why: 'total-changed', total };
}

/** The shop allows it up to a limit, and the courier to that place takes the money. */
function takesCash(parcel: ChosenParcel): boolean {
  return parcel.option.takesCash && parcel.cashLimit !== null && costOf(parcel) <= parcel.cashLimit;
}

function costOf({ goods, option, off }: ChosenParcel): Rupiah {
  return goods - off.goods.amount + option.price - off.shipping.amount;
}
