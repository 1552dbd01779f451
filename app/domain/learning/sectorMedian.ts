import type { Sector } from '../../../prisma/generated/enums';
import { db, sql } from '../../platform/db';
import type { Rupiah } from '../money';
import { VISITS_TO_SAY } from './readDays';
import { soldIn, worthOfOrder } from './sales';
import type { Days } from './spans';

/** Among fewer shops a middle would tell of one of them. */
export const SHOPS_TO_COMPARE = 8;
const STEP = 10_000; // rupiah to which sales are rounded

/** Between the middle shops: the very middle of an odd number would be some shop's own figure. */
const middle = (
  figure: Statement,
  which = sql``,
) => sql`(percentile_cont(0.4) within group (order by ${figure}) ${which}
  + percentile_cont(0.6) within group (order by ${figure}) ${which}) / 2`;

type Statement = ReturnType<typeof sql>;

/** The middle of the other shops of a sector: about half of them have more, half less. Conversion only where enough shops can say. */
export type SectorMedian = {
  sector: Sector;
  shops: number;
  median: { visits: number; orders: number; sales: Rupiah; conversion: number | null } | null;
};

type Row = {
  sector: Sector;
  shops: number;
  able: number;
  visits: number;
  orders: number;
  sales: number;
  conversion: number;
};

/** Other shops of the same sector in the same days, those where anything happened; no figure of any of them. */
export async function sectorMedian(shopId: string, span: Days): Promise<SectorMedian> {
  const [row] = await db.$queryRaw<[Row]>(sql`
    with mine as (select b."sector" from "Shop" s join "Business" b on b."id" = s."businessId" where s."id" = ${shopId}::uuid),
    others as (
      select s."id" from "Shop" s join "Business" b on b."id" = s."businessId"
      where b."sector" = (select "sector" from mine) and s."id" <> ${shopId}::uuid and s."status" = 'OPEN' and b."status" = 'VERIFIED'
    ), figures as (
      select coalesce(seen."visits", 0) "visits", coalesce(sold."orders", 0) "orders", coalesce(sold."sales", 0) "sales" from others
      left join (select "shopId", sum("count") "visits" from (
          select p."shopId", v."count" from "ProductVisits" v join "Product" p on p."id" = v."productId"
            where p."shopId" in (select "id" from others) and v."day" between ${span.from}::date and ${span.to}::date
          union all select "shopId", "count" from "ShopVisits"
            where "shopId" in (select "id" from others) and "day" between ${span.from}::date and ${span.to}::date
        ) each group by "shopId") seen on seen."shopId" = others."id"
      left join (select o."shopId", count(*) "orders", sum(${worthOfOrder}) "sales" from "Order" o
          join "Purchase" b on b."id" = o."purchaseId" where o."shopId" in (select "id" from others) and ${soldIn(span)}
          group by o."shopId") sold on sold."shopId" = others."id"
      where seen."visits" > 0 or sold."orders" > 0
    )
    select (select "sector" from mine) "sector", count(*)::int "shops",
      count(*) filter (where "visits" >= ${VISITS_TO_SAY})::int "able",
      ${middle(sql`"visits"`)} "visits", ${middle(sql`"orders"`)} "orders", ${middle(sql`"sales"`)} "sales",
      ${middle(sql`"orders"::float * 100 / nullif("visits", 0)`, sql`filter (where "visits" >= ${VISITS_TO_SAY})`)} "conversion"
    from figures`);
  const { sector, shops, able, visits, orders, sales, conversion } = row;
  if (shops < SHOPS_TO_COMPARE) return { sector, shops, median: null };
  const rounded = {
    visits: Math.round(visits),
    orders: Math.round(orders),
    sales: Math.round(sales / STEP) * STEP,
    conversion: able < SHOPS_TO_COMPARE ? null : Math.round(conversion * 10) / 10,
  };
  return { sector, shops, median: rounded };
}
