import { sql } from '../../platform/db';

type Sql = ReturnType<typeof sql>;

/**
 * Of the days on which a shop packs, so many after it saw an order it is expected to have sent it; goods that are made to order
 * have their own days on top. Nothing happens when they pass: the shop is shown what is late, and its own figures.
 */
export const DAYS_TO_SEND = 3;

/** What was promised for the order that is there as `o` when it was placed, in packing days. */
export const daysPromised = sql`${DAYS_TO_SEND}::int + coalesce((
  select max(l."madeToOrderDays") from "OrderLine" l where l."orderId" = o."id"), 0)`;

/** When its shop saw the order that is there as `o`. */
export const seenAt = sql`(select e."at" from "OrderEvent" e where e."orderId" = o."id" and e."step" in ('pay', 'begin')
  order by e."id" desc limit 1)`;

/** Packing days from one moment to another, of the shop that is there as `s`: neither its days off and holidays, nor everybody's. */
export function packingDays(from: Sql, to: Sql): Sql {
  return sql`(select count(*)::int from generate_series(
      (${from} at time zone 'Asia/Jakarta')::date + 1, (${to} at time zone 'Asia/Jakarta')::date, interval '1 day') d
    where extract(isodow from d)::int = any(s."workDays")
      and not exists (select from "Holiday" x where x."date" = d::date)
      and not exists (select from "ShopHoliday" h where h."shopId" = s."id" and d::date between h."from" and h."until"
        and (h."endedAt" is null or d::date < (h."endedAt" at time zone 'Asia/Jakarta')::date)))`;
}
