import { db, sql, type Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import { type BusinessFields, readFields, type WrongField } from './fields';
import { isMendable, mendable } from './states';

type Saved = { ok: true } | { ok: false; why: 'wrong'; field: WrongField } | { ok: false; why: 'moved-on' };

/**
 * Keeps what an owner tells of the business: as a draft at first, later in its place. One business per owner in this
 * release.
 *
 * @returns `moved-on` once it is sent: from then on somebody relies on what it says
 */
export async function saveBusiness(owner: Actor, fields: BusinessFields, now = new Date()): Promise<Saved> {
  const read = await readFields(fields);
  if (!read.ok) return read;
  const { data } = read;
  const ownerId = owner.personId;

  return db.$transaction(async (tx) => {
    await lockOwner(tx, ownerId);
    const known = await tx.business.findFirst({ where: { ownerId }, orderBy: { id: 'asc' } });
    if (!known) {
      const events = { create: { step: 'register', personId: ownerId, at: now } };
      await tx.business.create({ data: { ...data, ownerId, createdAt: now, events } });
      return { ok: true };
    }
    if (!isMendable(known.status)) return { ok: false, why: 'moved-on' };
    if (isSame(known, data)) return { ok: true };

    const { id } = known;
    const { count } = await tx.business.updateMany({ where: { id, status: { in: [...mendable] } }, data });
    if (count === 0) return { ok: false, why: 'moved-on' };
    await tx.businessEvent.create({ data: { businessId: id, step: 'change', personId: ownerId, at: now } });
    return { ok: true };
  });
}

/** Two clicks at once come one after the other, so that the second finds the business of the first. */
async function lockOwner(tx: Transaction, personId: string) {
  await tx.$queryRaw(sql`select 1 from "Person" where "id" = ${personId}::uuid for no key update`);
}

function isSame(known: Partial<BusinessFields> | Record<string, unknown>, data: BusinessFields): boolean {
  return Object.entries(data).every(([name, value]) => known[name as keyof typeof known] === value);
}
