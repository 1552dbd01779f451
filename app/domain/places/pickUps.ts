import type { PlaceKind } from '../../../prisma/generated/enums';
import { db, sql, type Transaction } from '../../platform/db';
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

/** Where the goods of these shops can be picked up, by shop; the quickest first. One statement: hot pages ask for it. */
export async function pickUpsOf(shopIds: string[], tx: Transaction = db): Promise<Map<string, PickUp[]>> {
  if (shopIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<(Omit<PickUp, 'address'> & Located & { shopId: string })[]>(sql`
    select sp."shopId", sp."days", sp."takesCash", p."id" "placeId", p."name", p."kind", p."hours", p."phone", p."addressLine",
      to_jsonb(v) "village", to_jsonb(d) "district", to_jsonb(r) "regency"
    from "ShopPlace" sp
    join "Place" p on p."id" = sp."placeId" and p."closedAt" is null
    join "District" d on d."code" = p."districtCode"
    join "Regency" r on r."code" = p."regencyCode"
    left join "Village" v on v."code" = p."villageCode"
    where sp."shopId" = any(${shopIds}::uuid[])
    order by sp."days", sp."placeId"`);
  const pickUps = rows.map(({ addressLine, village, district, regency, ...pickUp }) => ({
    ...pickUp,
    address: addressOf({ addressLine, village, district, regency }),
  }));
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
