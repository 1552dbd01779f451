import type { Rupiah } from '../money';
import type { ShippingOption } from '../shipping';
import type { CheckoutOffer, ParcelOffer } from './prepareCheckout';
import { MOST_RUPIAH, type NotPlaced, type PurchaseWish } from './wish';

/** What is bought of one shop, with the way it will come. */
export type ChosenParcel = ParcelOffer & { option: ShippingOption };

/** Holds what the shopper agreed to against what is true now. The first thing that differs is the answer, and nothing is placed. */
export function chooseServices(
  offer: CheckoutOffer,
  wish: Pick<PurchaseWish, 'services' | 'total' | 'method'>,
): { ok: true; parcels: ChosenParcel[] } | NotPlaced {
  if (offer.parcels.length === 0) return { ok: false, why: 'empty' };
  if (!offer.isBuyable) return { ok: false, why: 'not-buyable' };

  const parcels = offer.parcels.flatMap((parcel) => {
    const option = parcel.options?.find(({ service }) => service === wish.services[parcel.shopId]);
    return option ? [{ ...parcel, option }] : [];
  });
  if (parcels.length < offer.parcels.length) {
    const chosen = new Set(parcels.map((parcel) => parcel.shopId));
    const left = offer.parcels.filter((parcel) => !chosen.has(parcel.shopId));
    return { ok: false, why: 'not-shipped', shopIds: left.map((parcel) => parcel.shopId) };
  }
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

function costOf({ goods, option }: ChosenParcel): Rupiah {
  return goods + option.price;
}
