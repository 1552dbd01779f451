import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { regencyTitle } from '../areas';
import { withinReach } from './reach';

const shown = {
  id: true,
  name: true,
  ownerName: true,
  nib: true,
  sector: true,
  makes: true,
  since: true,
  phone: true,
  addressLine: true,
  regencyCode: true,
  districtCode: true,
  villageCode: true,
  status: true,
  submittedAt: true,
  regency: { select: { name: true, isCity: true } },
  district: { select: { name: true } },
  village: { select: { name: true } },
  events: { select: { step: true, reason: true, at: true, personId: true }, orderBy: { id: 'asc' } },
} as const;

/** The business of an owner, with where it stands and why it came back; nothing as long as none is registered. */
export async function businessOf(ownerId: string) {
  const row = await db.business.findFirst({ where: { ownerId }, orderBy: { id: 'asc' }, select: shown });
  if (!row) return undefined;
  const { events, ...business } = named(row);
  const returned = row.status === 'RETURNED' ? events.findLast(({ step }) => step === 'return') : undefined;
  return { ...business, returnedBecause: returned?.reason ?? null };
}

/** A whole entry with its history, for who may verify it. Another regency's does not exist for them (T7). */
export async function businessForStaff(staff: Actor, id: string) {
  const reach = withinReach(staff);
  const row = reach && (await db.business.findFirst({ where: { id, ...reach }, select: shown }));
  if (!row) return undefined;
  const { events, ...business } = named(row);
  const people = await db.person.findMany({
    where: { id: { in: events.flatMap(({ personId }) => personId ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id: personId, name }) => [personId, name]));
  const history = events.map(({ personId, ...event }) => ({ ...event, by: nameOf.get(personId ?? '') ?? null }));
  return { ...business, history };
}

type Places = { regency: { name: string; isCity: boolean }; district: { name: string }; village: { name: string } };

function named<Row extends Places>({ regency, district, village, ...row }: Row) {
  return { ...row, regencyName: regencyTitle(regency), districtName: district.name, villageName: village.name };
}
