import type { PermitKind } from '../../../prisma/generated/enums';
import { db, sql, type Transaction } from '../../platform/db';
import { dayInWib, daysLater } from '../calendar';
import { writeEvent } from '../catalog';
import { groupBy } from '../groups';
import { tellOwners } from '../messages';
import { neededPermits } from './permitsEnding';

/** Days before its end at which the owners of goods under a permit are told; 0: it has ended. */
const warnings = [7, 30, 60] as const;

const MOST = 200; // permits a minute; the rest has its turn in the next

type Row = { productId: string; name: string; shopId: string };
type Permit = { id: string; kind: PermitKind; number: string; expiresOn: string; daysLeft: number };

/**
 * Tells whoever sells under a permit 60, 30 and 7 days before it ends, once each, and on the day after its end takes the
 * goods that need it out of sight. A permit holds to the end of its last day in Jambi.
 *
 * @returns how many permits there were
 */
export async function warnOfPermits(now = new Date()): Promise<number> {
  const due = await dueNow(now);
  for (const permit of due) await warn(permit, now);
  return due.length;
}

/** Permits of listed goods of which a warning is due that has not been given, and ended ones while anything is on show. */
function dueNow(now: Date): Promise<Permit[]> {
  const today = sql`${dayInWib(now)}::date`;
  const last = dayInWib(daysLater(now, Math.max(...warnings)));
  return db.$queryRaw<Permit[]>`
    with due as (
      select distinct m."id", m."kind", m."number", m."expiresOn", m."expiresOn" - ${today} "daysLeft"
      from ${neededPermits} where p."status" = 'LISTED' and m."expiresOn" <= ${last}::date)
    select "id", "kind", "number", "expiresOn"::text "expiresOn", "daysLeft" from due
    where "daysLeft" < 0 or not exists (
      select 1 from "PermitWarning" w where w."permitId" = due."id" and w."expiresOn" = due."expiresOn"
        and w."days" = case when "daysLeft" <= 7 then 7 when "daysLeft" <= 30 then 30 else 60 end)
    order by "expiresOn", "id" limit ${MOST}`;
}

async function warn({ id, daysLeft, ...permit }: Permit, now: Date) {
  const days = daysLeft < 0 ? 0 : (warnings.find((one) => daysLeft <= one) ?? 60);
  await db.$transaction(async (tx) => {
    const expiresOn = new Date(permit.expiresOn);
    const data = { permitId: id, expiresOn, days, at: now };
    const { count } = await tx.permitWarning.createMany({ data, skipDuplicates: true });
    if (count === 0 && days > 0) return;
    // Twice: the first waits for whoever is renewing it, and only the second sees what they have saved.
    await goodsUnder(tx, { id, ...permit });
    const goods = await goodsUnder(tx, { id, ...permit });
    if (days === 0) await hide(tx, goods, now);
    for (const [shopId, [first, ...others]] of groupBy(goods, (one) => one.shopId)) {
      const values = { permit: permit.kind, number: permit.number, endsOn: permit.expiresOn, days };
      const told = { ...values, goods: first!.name, more: others.length };
      await tellOwners(tx, shopId, { kind: 'permit-ends', values: told, path: '/studio/produk' }, now);
    }
  });
}

/** What is on show under a permit that still ends on that day, with nobody else at it. */
function goodsUnder(tx: Transaction, { id, expiresOn }: Pick<Permit, 'id' | 'expiresOn'>): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    select p."id" "productId", p."name", p."shopId" from ${neededPermits}
    where m."id" = ${id}::uuid and m."expiresOn" = ${expiresOn}::date and p."status" = 'LISTED' order by p."id" for no key update of p`;
}

async function hide(tx: Transaction, goods: Row[], now: Date) {
  const ids = goods.map(({ productId }) => productId);
  await tx.product.updateMany({ where: { id: { in: ids } }, data: { status: 'HIDDEN' } });
  for (const productId of ids) await writeEvent(tx, { productId, step: 'expire', personId: null }, now);
}
