import type { PermitKind } from '../../../prisma/generated/enums';
import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { dayInWib, daysLater } from '../calendar';

/** Days before its end from which on a permit is on its owner's table. */
const FIRST_WARNING = 60;

/** Goods and the permits that the law asks of them; see `lackingPermits`. Expects nothing, and names p, c, g and m. */
export const neededPermits = sql`"Product" p
  join "Category" c on c."id" = p."categoryId"
  join "ProductPermit" g on g."productId" = p."id"
  join "Permit" m on m."id" = g."permitId"
    and ((m."kind" = 'HALAL' and p."halal" = 'CERTIFIED' and c."foodKind" <> 'NONE')
      or (m."kind" in ('PIRT', 'MD') and c."foodKind" = 'PACKED'))`;

export type PermitEnding = {
  kind: PermitKind;
  number: string;
  expiresOn: Date;
  isOver: boolean;
  /** How many goods need it, and the name of one of them. */
  goods: number;
  first: string;
};

/** The permits of a shop's goods that end soon, or have ended: the first one first. Nothing for who does not change goods. */
export async function permitsEnding(
  actor: Actor,
  shopId: string | undefined,
  now = new Date(),
): Promise<PermitEnding[]> {
  if (!shopId || !may(actor, 'product:edit', { shopId })) return [];
  return db.$queryRaw<PermitEnding[]>`
    select m."kind", m."number", m."expiresOn", m."expiresOn" < ${dayInWib(now)}::date "isOver", count(*)::integer "goods", min(p."name") "first"
    from ${neededPermits}
    where p."shopId" = ${shopId}::uuid and p."status" in ('LISTED', 'HIDDEN') and ${endsBy(now)}
    group by m."id" order by m."expiresOn", m."id"`;
}

function endsBy(now: Date) {
  return sql`m."expiresOn" <= ${dayInWib(daysLater(now, FIRST_WARNING))}::date`;
}
