import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { addressOf, located } from './pickUps';

const NEAR = 30; // places that can be joined, the nearest first

/** Where a shop hands over, its own places and those that it has joined, and which it could join. */
export async function placesOfShop(seller: Actor & { shopId: string }) {
  const { shopId } = seller;
  if (!may(seller, 'shop:edit', { shopId })) return undefined;
  const { business } = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { business: { select: home } },
  });
  const [used, open] = await Promise.all([
    db.shopPlace.findMany({
      where: { shopId },
      orderBy: { placeId: 'asc' },
      select: { days: true, takesCash: true, place: { select: { ...located, ownShopId: true } } },
    }),
    db.place.findMany({
      where: { ownShopId: null, closedAt: null, shops: { none: { shopId } } },
      orderBy: [{ districtCode: 'asc' }, { id: 'asc' }],
      select: located,
    }),
  ]);
  const distance = ({ districtCode, regencyCode }: { districtCode: string; regencyCode: string }) =>
    districtCode === business.districtCode ? 0 : regencyCode === business.regencyCode ? 1 : 2;
  return {
    home: business,
    used: used.map(({ place, ...handing }) => ({
      ...shown(place),
      ...handing,
      isOwn: place.ownShopId === shopId,
      isOpen: place.closedAt === null,
    })),
    toJoin: open
      .toSorted((a, b) => distance(a) - distance(b))
      .slice(0, NEAR)
      .map(shown),
  };
}

const home = { regencyCode: true, districtCode: true, villageCode: true, addressLine: true, phone: true } as const;

type Place = Parameters<typeof addressOf>[0] & { id: string; name: string; hours: string };

function shown(place: Place) {
  const { id, name, hours } = place;
  return { id, name, hours, address: addressOf(place) };
}

/** A place of the shop's own, with all that can be changed of it. */
export async function ownPlace(seller: Actor & { shopId: string }, id: string) {
  const { shopId } = seller;
  if (!may(seller, 'shop:edit', { shopId })) return undefined;
  const row = await db.shopPlace.findFirst({
    where: { shopId, placeId: id, place: { ownShopId: shopId, closedAt: null } },
    select: { days: true, takesCash: true, place: { select: located } },
  });
  return row ? { ...row.place, days: row.days, takesCash: row.takesCash } : undefined;
}
