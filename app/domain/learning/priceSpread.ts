import { db, sql } from '../../platform/db';
import { goods, isOnShow } from '../catalog';
import type { Rupiah } from '../money';
import { SHOPS_TO_COMPARE } from './sectorMedian';

/** Between these lie the prices of half of the other shops of a category; each shop counts once, by the middle of its own. */
export type PriceSpread = { shops: number; low: Rupiah; high: Rupiah };

const STEP = 500; // rupiah: no shop's own price

/** For each category in which the shop sells and at least eight others do. */
export async function priceSpreads(shopId: string): Promise<Map<string, PriceSpread>> {
  const rows = await db.$queryRaw<({ categoryId: string } & PriceSpread)[]>(sql`
    select "categoryId", count(*)::int "shops", percentile_cont(0.25) within group (order by "price") "low",
      percentile_cont(0.75) within group (order by "price") "high"
    from (
      select p."categoryId", percentile_cont(0.5) within group (order by p."priceFrom") "price" from ${goods}
      where p."categoryId" in (select "categoryId" from "Product" where "shopId" = ${shopId}::uuid and "status" <> 'ARCHIVED')
        and p."shopId" <> ${shopId}::uuid and ${isOnShow}
      group by p."categoryId", p."shopId"
    ) each group by "categoryId" having count(*) >= ${SHOPS_TO_COMPARE}`);
  const round = (amount: number) => Math.round(amount / STEP) * STEP;
  return new Map(
    rows.map(({ categoryId, shops, low, high }) => [categoryId, { shops, low: round(low), high: round(high) }]),
  );
}
