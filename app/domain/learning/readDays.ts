import { db, sql } from '../../platform/db';
import type { Rupiah } from '../money';
import { placedOn, soldIn, stallIn, worthOfOrder } from './sales';
import { type Days, daysOf } from './spans';

export type DayFigures = { day: string; visits: number; orders: number; sales: Rupiah; stall: Rupiah };

type Row = DayFigures;

/** What happened in a shop on each day: pages looked at, orders, what they came to, and what was sold at the stall. */
export async function readDays(shopId: string, span: Days): Promise<DayFigures[]> {
  const rows = await db.$queryRaw<Row[]>(sql`
    select to_char("day", 'YYYY-MM-DD') "day", sum("visits")::int "visits", sum("orders")::int "orders", sum("sales")::int "sales",
      sum("stall")::int "stall"
    from (
      select v."day", v."count" "visits", 0 "orders", 0 "sales", 0 "stall" from "ProductVisits" v
        join "Product" p on p."id" = v."productId"
        where p."shopId" = ${shopId}::uuid and v."day" between ${span.from}::date and ${span.to}::date
      union all select "day", "count", 0, 0, 0 from "ShopVisits"
        where "shopId" = ${shopId}::uuid and "day" between ${span.from}::date and ${span.to}::date
      union all select ${placedOn}, 0, 1, ${worthOfOrder}, 0 from "Order" o join "Purchase" b on b."id" = o."purchaseId"
        where o."shopId" = ${shopId}::uuid and ${soldIn(span)}
      union all select (s."at" at time zone 'Asia/Jakarta')::date, 0, 0, 0, s."total" from "StallSale" s
        where s."shopId" = ${shopId}::uuid and ${stallIn(span)}
    ) each group by "day"`);
  const known = new Map(rows.map((row) => [row.day, row]));
  return daysOf(span).map((day) => known.get(day) ?? { day, visits: 0, orders: 0, sales: 0, stall: 0 });
}

export type Sums = {
  visits: number;
  orders: number;
  sales: Rupiah;
  stall: Rupiah;
  /** Orders per 100 visits, counted from the first day on which visits were; none: too few visits to say. */
  conversion: number | null;
};

/** Below so many visits a share says more of chance than of the shop. */
export const VISITS_TO_SAY = 50;

export function sumUp(days: readonly DayFigures[]): Sums {
  const first = days.findIndex(({ visits }) => visits > 0);
  const sum = (of: (day: DayFigures) => number, from = 0) => days.slice(from).reduce((all, day) => all + of(day), 0);
  const visits = sum((day) => day.visits);
  const bought = first < 0 ? 0 : sum((day) => day.orders, first);
  return {
    visits,
    orders: sum((day) => day.orders),
    sales: sum((day) => day.sales),
    stall: sum((day) => day.stall),
    conversion: visits < VISITS_TO_SAY ? null : (bought / visits) * 100,
  };
}
