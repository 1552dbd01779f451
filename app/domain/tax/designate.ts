import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';

/** A decree by which the platform has to collect. Days as 2026-11-26; at `until` it no longer holds. */
type DesignationWish = { from: string; until?: string; decree: string };

type NotDesignated = { ok: false; why: 'not-allowed' | 'wrong-days' | 'overlaps' | 'moved-on' };

/** Finance records that the tax office has designated the platform: from that day on the tax is collected. */
export async function designate(
  actor: Actor,
  { from, until, decree }: DesignationWish,
  now = new Date(),
): Promise<{ ok: true } | NotDesignated> {
  if (!may(actor, 'tax:manage')) return { ok: false, why: 'not-allowed' };
  if (until !== undefined && until <= from) return { ok: false, why: 'wrong-days' };
  const [first, end] = [new Date(from), until === undefined ? null : new Date(until)];
  return db.$transaction(async (tx) => {
    await tx.$queryRaw(sql`select pg_advisory_xact_lock(hashtext('TaxDesignation'))::text`);
    const others = await tx.taxDesignation.count({
      where: { OR: [{ until: null }, { until: { gt: first } }], from: end ? { lt: end } : undefined },
    });
    if (others > 0) return { ok: false, why: 'overlaps' };
    await tx.taxDesignation.create({
      data: { from: first, until: end, decree, madeAt: now, madeBy: actor.personId },
    });
    return { ok: true };
  });
}

/** The designation was withdrawn: from that day on nothing is collected. @param ended.until a day, as 2027-01-01 */
export async function endDesignation(
  actor: Actor,
  { id, until }: { id: string; until: string },
): Promise<{ ok: true } | NotDesignated> {
  if (!may(actor, 'tax:manage')) return { ok: false, why: 'not-allowed' };
  const open = await db.taxDesignation.findFirst({ where: { id, until: null }, select: { from: true } });
  if (!open) return { ok: false, why: 'moved-on' };
  const end = new Date(until);
  if (end <= open.from) return { ok: false, why: 'wrong-days' };
  const { count } = await db.taxDesignation.updateMany({ where: { id, until: null }, data: { until: end } });
  return count > 0 ? { ok: true } : { ok: false, why: 'moved-on' };
}
