import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { MOST_PLACES, type PlaceFields, readPlace, type WrongPlace } from './fields';

type Seller = Actor & { shopId: string };

/** How a shop hands over at a place: working days until goods are there, and whether they may be paid there. */
export type HandingOver = { days: number; takesCash: boolean };

type Refused = { ok: false; why: 'not-allowed' | 'not-found' | 'full' };

/**
 * Makes a place of the shop's own, or changes it. Orders that are on their way there keep the address that they were placed with.
 *
 * @param own.id of the place that is changed; a new one without
 */
export async function saveOwnPlace(
  seller: Seller,
  own: { id?: string; place: Omit<PlaceFields, 'kind'>; handing: HandingOver },
  now = new Date(),
): Promise<{ ok: true; name: string } | WrongPlace | Refused> {
  const { shopId, personId } = seller;
  if (!may(seller, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  const read = await readPlace({ ...own.place, kind: 'SHOP' });
  if (!read.ok) return read;
  const { data } = read;
  return db.$transaction(async (tx) => {
    // The shop's row first, so that of two new ones at once the second counts the first.
    await tx.$queryRaw`select 1 from "Shop" where "id" = ${shopId}::uuid for update`;
    const isOwn = { ownShopId: shopId, closedAt: null };
    if (own.id) {
      const { count } = await tx.place.updateMany({ where: { id: own.id, ...isOwn }, data });
      if (count === 0) return { ok: false, why: 'not-found' };
      await tx.shopPlace.updateMany({ where: { shopId, placeId: own.id }, data: own.handing });
      return { ok: true, name: data.name };
    }
    if ((await tx.place.count({ where: isOwn })) >= MOST_PLACES) return { ok: false, why: 'full' };
    const made = { ownShopId: shopId, madeAt: now, madeBy: personId };
    await tx.place.create({ data: { ...data, ...made, shops: { create: { shopId, ...own.handing } } } });
    return { ok: true, name: data.name };
  });
}

/** The shop hands over at a place that an office keeps for everybody, or changes how. */
export async function joinPlace(
  seller: Seller,
  { placeId, ...handing }: HandingOver & { placeId: string },
): Promise<{ ok: true; name: string } | Refused> {
  const { shopId } = seller;
  if (!may(seller, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  const where = { id: placeId, ownShopId: null, closedAt: null };
  const place = await db.place.findFirst({ where, select: { name: true } });
  if (!place) return { ok: false, why: 'not-found' };
  const key = { shopId_placeId: { shopId, placeId } };
  await db.shopPlace.upsert({ where: key, create: { shopId, placeId, ...handing }, update: handing });
  return { ok: true, name: place.name };
}

/** The shop hands over there no longer. A place of its own is closed with it; orders on their way there still arrive. */
export async function leavePlace(
  seller: Seller,
  placeId: string,
  now = new Date(),
): Promise<{ ok: true; name: string } | Refused> {
  const { shopId } = seller;
  if (!may(seller, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const place = await tx.place.findUnique({ where: { id: placeId }, select: { name: true } });
    const { count } = await tx.shopPlace.deleteMany({ where: { shopId, placeId } });
    if (!place || count === 0) return { ok: false, why: 'not-found' };
    await tx.place.updateMany({ where: { id: placeId, ownShopId: shopId }, data: { closedAt: now } });
    return { ok: true, name: place.name };
  });
}
