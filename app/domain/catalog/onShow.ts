import { sql } from '../../platform/db';

/** The tables that decide whether goods can be seen, under the names that every list of goods uses. */
export const goods = sql`"Product" p join "Shop" s on s."id" = p."shopId" join "Business" b on b."id" = s."businessId"`;

/** A shop can be seen while it is open and its business verified: suspension hides it at once. */
export const isShopOnShow = sql`s."status" = 'OPEN' and b."status" = 'VERIFIED'`;

/** Goods can be seen while they are listed and their shop can be seen. Every reader of shoppers asks this and nothing else (T3). */
export const isOnShow = sql`p."status" = 'LISTED' and ${isShopOnShow}`;

/** A regency as it stands beside goods: Kerinci, Kota Jambi. Expects it as `r`. */
export const placeName = sql`case when r."isCity" then 'Kota ' else '' end || r."name"`;
