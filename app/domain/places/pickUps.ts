import type { PlaceKind } from '../../../prisma/generated/enums';
import { db, type Transaction } from '../../platform/db';
import { regencyTitle } from '../areas';
import { groupBy } from '../groups';

/** A place where a shop hands its goods over; `days` are working days until they are there. */
export type PickUp = {
  placeId: string;
  name: string;
  kind: PlaceKind;
  /** Down to the regency, in one line. */
  address: string;
  hours: string;
  phone: string | null;
  days: number;
  takesCash: boolean;
};

export const located = {
  id: true,
  name: true,
  kind: true,
  addressLine: true,
  hours: true,
  phone: true,
  regencyCode: true,
  districtCode: true,
  villageCode: true,
  closedAt: true,
  village: { select: { name: true } },
  district: { select: { name: true } },
  regency: { select: { name: true, isCity: true } },
} as const;

type Located = {
  addressLine: string;
  village: { name: string } | null;
  district: { name: string };
  regency: { name: string; isCity: boolean };
};

/** Where a place is, in one line. */
export function addressOf({ addressLine, village, district, regency }: Located): string {
  return [addressLine, village?.name, district.name, regencyTitle(regency)].filter(Boolean).join(', ');
}

/** Where the goods of these shops can be picked up, by shop; the quickest first. */
export async function pickUpsOf(shopIds: string[], tx: Transaction = db): Promise<Map<string, PickUp[]>> {
  const rows = await tx.shopPlace.findMany({
    where: { shopId: { in: shopIds }, place: { closedAt: null } },
    orderBy: [{ days: 'asc' }, { placeId: 'asc' }],
    select: { shopId: true, days: true, takesCash: true, place: { select: located } },
  });
  const pickUps = rows.map(({ shopId, days, takesCash, place }) => {
    const { id, name, kind, hours, phone } = place;
    return { shopId, placeId: id, name, kind, address: addressOf(place), hours, phone, days, takesCash };
  });
  return groupBy(pickUps, ({ shopId }) => shopId);
}

/** The same of one shop. */
export async function pickUpsOfShop(shopId: string): Promise<PickUp[]> {
  return (await pickUpsOf([shopId])).get(shopId) ?? [];
}

/** One place as an order's parcel is addressed to it. @throws when there is none */
export async function addressOfPlace(tx: Transaction, placeId: string) {
  const place = await tx.place.findUniqueOrThrow({
    where: { id: placeId },
    select: { ...located, regency: { include: { province: { select: { name: true } } } } },
  });
  return {
    addressLine: place.addressLine,
    regencyCode: place.regencyCode,
    regencyName: regencyTitle(place.regency),
    districtCode: place.districtCode,
    districtName: place.district.name,
    villageName: place.village?.name ?? place.district.name,
    provinceName: place.regency.province.name,
    postalCode: null,
    placeId,
    placeName: place.name,
    placeAddress: addressOf(place),
  };
}
