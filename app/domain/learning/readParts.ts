import type { SalesModel } from '../../../prisma/generated/enums';
import { db, sql } from '../../platform/db';
import type { Rupiah } from '../money';
import { soldIn, stallIn, worthOfLine, worthOfOrder } from './sales';
import type { Days } from './spans';

const GOODS = 10; // of the best
/** A place with fewer orders could be one person: it is told with the others. */
export const ORDERS_TO_NAME = 3;

export type GoodsFigures = { id: string; name: string; visits: number; pieces: number; sales: Rupiah };

/** Goods that brought most, then those that were looked at most. What was sold at the stall is among the pieces. */
export function bestGoods(shopId: string, span: Days): Promise<GoodsFigures[]> {
  return db.$queryRaw<GoodsFigures[]>(sql`
    select p."id", p."name", coalesce(seen."visits", 0)::int "visits", coalesce(sold."pieces", 0)::int "pieces",
      coalesce(sold."sales", 0)::int "sales"
    from "Product" p
    left join lateral (select sum("count") "visits" from "ProductVisits" where "productId" = p."id"
      and "day" between ${span.from}::date and ${span.to}::date) seen on true
    left join (select v."productId", sum("pieces") "pieces", sum("sales") "sales" from (
        select l."variantId", l."quantity" "pieces", ${worthOfLine} "sales" from "OrderLine" l join "Order" o on o."id" = l."orderId"
          join "Purchase" b on b."id" = o."purchaseId" where o."shopId" = ${shopId}::uuid and ${soldIn(span)}
        union all select l."variantId", l."quantity", l."unitPrice" * l."quantity" from "StallSaleLine" l
          join "StallSale" s on s."id" = l."saleId" where s."shopId" = ${shopId}::uuid and ${stallIn(span)}
      ) line join "Variant" v on v."id" = line."variantId" group by v."productId") sold on sold."productId" = p."id"
    where p."shopId" = ${shopId}::uuid and (seen."visits" > 0 or sold."pieces" > 0)
    order by coalesce(sold."sales", 0) desc, coalesce(seen."visits", 0) desc, p."id" limit ${GOODS}`);
}

/** A regency; none: all places with too few orders to be named. */
export type PlaceFigures = { place: string | null; orders: number; sales: Rupiah };

/** Where goods were sent to, or from where buyers came to fetch them. */
export function buyersPlaces(shopId: string, span: Days): Promise<PlaceFigures[]> {
  return db.$queryRaw<PlaceFigures[]>(sql`
    select "place", sum("orders")::int "orders", sum("sales")::int "sales" from (
      select case when count(*) >= ${ORDERS_TO_NAME} then o."regencyName" end "place", count(*) "orders",
        sum(${worthOfOrder}) "sales"
      from "Order" o join "Purchase" b on b."id" = o."purchaseId"
      where o."shopId" = ${shopId}::uuid and ${soldIn(span)} group by o."regencyCode", o."regencyName"
    ) each group by "place" order by "place" is null, 2 desc, 1`);
}

export type ModelFigures = { model: SalesModel; online: Rupiah; stall: Rupiah };

/** What each way of selling brought, online and at the stall. */
export function salesByModel(shopId: string, span: Days): Promise<ModelFigures[]> {
  return db.$queryRaw<ModelFigures[]>(sql`
    select "model", sum("online")::int "online", sum("stall")::int "stall" from (
      select l."salesModel" "model", ${worthOfLine} "online", 0 "stall" from "OrderLine" l join "Order" o on o."id" = l."orderId"
        join "Purchase" b on b."id" = o."purchaseId" where o."shopId" = ${shopId}::uuid and ${soldIn(span)}
      union all select l."salesModel", 0, l."unitPrice" * l."quantity" from "StallSaleLine" l
        join "StallSale" s on s."id" = l."saleId" where s."shopId" = ${shopId}::uuid and ${stallIn(span)}
    ) each group by "model" order by sum("online") + sum("stall") desc, 1`);
}
