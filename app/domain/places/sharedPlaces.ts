import { db } from '../../platform/db';
import { type Actor, may, regenciesFor } from '../accounts';
import { type PlaceFields, readPlace, type WrongPlace } from './fields';
import { addressOf, located } from './pickUps';

type Refused = { ok: false; why: 'not-allowed' | 'not-found' };

/**
 * Keeps a place for every shop that wants to hand over there: a village co-op, a gallery, an office.
 *
 * @param shared.id of the place that is changed; a new one without
 */
export async function saveSharedPlace(
  staff: Actor,
  shared: { id?: string; place: PlaceFields },
  now = new Date(),
): Promise<{ ok: true; name: string } | WrongPlace | Refused> {
  const { id, place } = shared;
  // A place may not be moved into another office's regency, nor be taken out of one.
  if (!may(staff, 'place:keep', { regencyCode: place.regencyCode })) return { ok: false, why: 'not-allowed' };
  const read = await readPlace(place);
  if (!read.ok) return read;
  if (id && !(await placeToKeep(staff, id))) return { ok: false, why: 'not-found' };
  if (id) await db.place.update({ where: { id }, data: read.data });
  else await db.place.create({ data: { ...read.data, madeAt: now, madeBy: staff.personId } });
  return { ok: true, name: read.data.name };
}

/** Opens or closes a place. A closed one is not offered; orders on their way there still arrive. */
export async function setPlaceOpen(
  staff: Actor,
  { id, isOpen }: { id: string; isOpen: boolean },
  now = new Date(),
): Promise<{ ok: true; name: string } | Refused> {
  if (!(await placeToKeep(staff, id))) return { ok: false, why: 'not-found' };
  const { name } = await db.place.update({ where: { id }, data: { closedAt: isOpen ? null : now } });
  return { ok: true, name };
}

/** One of the places that this member of staff keeps. */
export async function placeToKeep(staff: Actor, id: string) {
  const place = await db.place.findFirst({ where: { id, ownShopId: null }, select: located });
  return place && may(staff, 'place:keep', place) ? place : undefined;
}

/** The places that this member of staff keeps, open ones first, with how many shops hand over there. */
export async function placesOfOffice(staff: Actor) {
  const regencies = regenciesFor(staff, 'place:keep');
  const rows = await db.place.findMany({
    where: { ownShopId: null, ...(regencies === 'all' ? {} : { regencyCode: { in: regencies } }) },
    orderBy: [{ closedAt: { sort: 'asc', nulls: 'first' } }, { districtCode: 'asc' }, { id: 'asc' }],
    select: { ...located, _count: { select: { shops: true } } },
  });
  return rows.map((place) => ({
    id: place.id,
    name: place.name,
    kind: place.kind,
    address: addressOf(place),
    hours: place.hours,
    isOpen: place.closedAt === null,
    shops: place._count.shops,
  }));
}
