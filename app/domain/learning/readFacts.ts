import { db, sql } from '../../platform/db';
import { dayInWib, daysLater } from '../calendar';
import { placeName } from '../catalog';
import type { Facts, LookedAt } from './advice';
import { priceSpreads } from './priceSpread';
import { soldIn } from './sales';

const DAYS = 28;

/** What was looked for in four weeks and not found, on the whole market. */
export function readMisses(now: Date): Promise<Facts['misses']> {
  return db.$queryRaw(sql`
    select "text", sum("count")::int "count" from "SearchMiss" where "day" > ${dayInWib(daysLater(now, -DAYS))}::date
    group by "text" order by 2 desc, 1 limit 500`);
}

/** What is known of one shop. @param misses of the whole market */
export async function readFacts(shopId: string, misses: Facts['misses'], now: Date): Promise<Facts> {
  const [question, permit, wished, unreached, looked, spreads, about] = await Promise.all([
    oldestQuestion(shopId),
    firstPermit(shopId, now),
    mostWished(shopId),
    unreachedPlace(shopId),
    lookedAt(shopId, now),
    priceSpreads(shopId),
    aboutShop(shopId, now),
  ]);
  const { names, ...rest } = about;
  const isDear = ({ categoryId, price }: Seen) => price > (spreads.get(categoryId)?.high ?? Number.POSITIVE_INFINITY);
  return {
    question,
    permit,
    wished,
    misses,
    words: new Set(names.toLowerCase().match(/\p{L}+/gu) ?? []),
    unreached,
    looked: looked.map(({ categoryId, price, ...goods }) => ({ ...goods, isDear: isDear({ categoryId, price }) })),
    ...rest,
  };
}

async function oldestQuestion(shopId: string) {
  const [row] = await db.$queryRaw<{ goods: string; count: number }[]>(sql`
    select p."name" "goods", count(*) over ()::int "count" from "Question" q join "Product" p on p."id" = q."productId"
    where p."shopId" = ${shopId}::uuid and q."answer" is null and q."hiddenAt" is null and p."status" = 'LISTED'
    order by q."id" limit 1`);
  return row;
}

async function firstPermit(shopId: string, now: Date) {
  const [row] = await db.$queryRaw<NonNullable<Facts['permit']>[]>(sql`
    select t."kind" "permit", t."number", to_char(t."expiresOn", 'YYYY-MM-DD') "until", p."name" "goods", p."id" "productId",
      t."expiresOn" - ${dayInWib(now)}::date "daysLeft"
    from "Permit" t join "ProductPermit" pp on pp."permitId" = t."id" join "Product" p on p."id" = pp."productId"
    where p."shopId" = ${shopId}::uuid and p."status" = 'LISTED' and t."expiresOn" is not null
    order by t."expiresOn", p."id" limit 1`);
  return row;
}

async function mostWished(shopId: string) {
  const [row] = await db.$queryRaw<NonNullable<Facts['wished']>[]>(sql`
    select p."name" "goods", p."id" "productId", count(*)::int "count" from "Wish" w join "Product" p on p."id" = w."productId"
    where p."shopId" = ${shopId}::uuid and p."status" = 'LISTED' and not exists (select from "Variant" v
      where v."productId" = p."id" and v."retiredAt" is null and v."onHand" > v."reserved")
    group by p."id" order by 3 desc, p."id" limit 1`);
  return row;
}

/** Where people live who have the shop's goods in their cart and to whom it does not send. */
async function unreachedPlace(shopId: string) {
  const [row] = await db.$queryRaw<NonNullable<Facts['unreached']>[]>(sql`
    select ${placeName} "place", count(distinct a."personId")::int "count"
    from "CartLine" l join "Variant" v on v."id" = l."variantId" join "Product" p on p."id" = v."productId"
    join "Cart" c on c."id" = l."cartId" join "Address" a on a."personId" = c."personId" and a."isFirst"
    join "Regency" r on r."code" = a."regencyCode"
    where p."shopId" = ${shopId}::uuid and not exists (select from "ShippingRate" rate
      where rate."shopId" = p."shopId" and coalesce(rate."regencyCode", a."regencyCode") = a."regencyCode")
    group by r."code" order by 2 desc, 1 limit 1`);
  return row;
}

type Seen = { categoryId: string; price: number };

/** Goods on show and to be had that were looked at and that nobody bought in four weeks. */
function lookedAt(shopId: string, now: Date) {
  const span = { from: dayInWib(daysLater(now, 1 - DAYS)), to: dayInWib(now) };
  return db.$queryRaw<(Omit<LookedAt, 'isDear'> & Seen)[]>(sql`
    select p."id" "productId", p."name" "goods", p."categoryId", p."priceFrom" "price", length(p."description") "told",
      sum(seen."count")::int "visits", (select count(*)::int from "ProductPhoto" f where f."productId" = p."id") "photos"
    from "Product" p join "ProductVisits" seen on seen."productId" = p."id" and seen."day" between ${span.from}::date and ${span.to}::date
    where p."shopId" = ${shopId}::uuid and p."status" = 'LISTED'
      and exists (select from "Variant" v where v."productId" = p."id" and v."retiredAt" is null and v."onHand" > v."reserved")
      and not exists (select from "OrderLine" l join "Variant" v on v."id" = l."variantId" join "Order" o on o."id" = l."orderId"
        join "Purchase" b on b."id" = o."purchaseId" where v."productId" = p."id" and ${soldIn(span)})
    group by p."id" order by 6 desc, p."id" limit 5`);
}

type About = Pick<Facts, 'sendsEverywhere' | 'hasSoldAtStall' | 'daysOpen' | 'visits'> & { names: string };

async function aboutShop(shopId: string, now: Date): Promise<About> {
  const since = dayInWib(daysLater(now, 1 - DAYS));
  const [row] = await db.$queryRaw<[About]>(sql`
    select exists (select from "ShippingRate" where "shopId" = s."id" and "regencyCode" is null) "sendsEverywhere",
      exists (select from "StallSale" where "shopId" = s."id") "hasSoldAtStall",
      ${dayInWib(now)}::date - (s."openedAt" at time zone 'Asia/Jakarta')::date "daysOpen",
      (select coalesce(sum("count"), 0)::int from (
        select "count" from "ShopVisits" where "shopId" = s."id" and "day" >= ${since}::date
        union all select v."count" from "ProductVisits" v join "Product" p on p."id" = v."productId"
          where p."shopId" = s."id" and v."day" >= ${since}::date) each) "visits",
      (select coalesce(string_agg(split_part(btrim(p."name"), ' ', 1) || ' ' || leaf."name", ' '), '') from "Product" p
        join "Category" leaf on leaf."id" = p."categoryId" where p."shopId" = s."id" and p."status" = 'LISTED') "names"
    from "Shop" s where s."id" = ${shopId}::uuid`);
  return row;
}
