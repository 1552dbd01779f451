import { db, type Transaction } from '../../platform/db';
import { groupBy } from '../groups';
import type { Rupiah } from '../money';
import type { PickUp } from '../places';

/** One kind of piece in a parcel: grams and centimetres of each, packed. */
export type Packed = { quantity: number; grams: number; lengthCm: number; widthCm: number; heightCm: number };

/**
 * What a service asks for a parcel. `daysMin` and `daysMax` are working days on the way; `takesCash`: its courier takes the
 * money. With a `place` the buyer comes for it there, and pays nothing for the way.
 */
export type ShippingOption = {
  service: string;
  price: Rupiah;
  daysMin: number;
  daysMax: number;
  takesCash: boolean;
  place?: PickUp;
};

const VOLUME = 6; // cm³ that count as a gram with regular couriers (product.md, Shipping rate; indonesia.md)

/**
 * The weight that a courier charges: the greater of weight and volume, rounded up to the kilogram.
 *
 * @returns grams, a multiple of 1,000
 */
export function chargedGrams(pieces: readonly Packed[]): number {
  const grams = pieces.reduce((sum, piece) => sum + piece.grams * piece.quantity, 0);
  const volume = pieces.reduce((sum, piece) => sum + volumetricGrams(piece) * piece.quantity, 0);
  return Math.ceil(Math.max(grams, volume) / 1000) * 1000;
}

function volumetricGrams({ lengthCm, widthCm, heightCm }: Packed): number {
  return Math.ceil((lengthCm * widthCm * heightCm) / VOLUME);
}

type Rate = {
  service: string;
  regencyCode: string | null;
  districtCode: string | null;
  first: Rupiah;
  next: Rupiah;
  daysMin: number;
  daysMax: number;
  takesCash: boolean;
};

type Destination = { regencyCode: string; districtCode: string };

/** Of the rows of one service, the one for a district wins over its regency's, that over "everywhere else". */
function closeness(rate: Rate): number {
  return rate.districtCode ? 2 : rate.regencyCode ? 1 : 0;
}

/** What each service of a shop asks for a parcel to a place, cheapest first; a service without a row for it is not offered. */
export function optionsFor(rates: readonly Rate[], to: Destination, grams: number): ShippingOption[] {
  const best = new Map<string, Rate>();
  for (const rate of rates) {
    const fits =
      (rate.regencyCode ?? to.regencyCode) === to.regencyCode &&
      (rate.districtCode ?? to.districtCode) === to.districtCode;
    const soFar = best.get(rate.service);
    if (fits && (!soFar || closeness(rate) > closeness(soFar))) best.set(rate.service, rate);
  }
  const furtherKilograms = grams / 1000 - 1;
  return [...best.values()]
    .map(({ service, first, next, daysMin, daysMax, takesCash }) => ({
      service,
      price: first + next * furtherKilograms,
      daysMin,
      daysMax,
      takesCash,
    }))
    .sort((a, b) => a.price - b.price || a.daysMax - b.daysMax || a.service.localeCompare(b.service));
}

/** The rates of several shops at once, by shop. */
export async function ratesByShop(shopIds: string[], tx: Transaction = db): Promise<Map<string, Rate[]>> {
  const rows = await tx.shippingRate.findMany({ where: { shopId: { in: shopIds } } });
  return groupBy(rows, (row) => row.shopId);
}
