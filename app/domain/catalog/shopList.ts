import { db, sql } from '../../platform/db';
import type { GoodsPicture } from './cards';
import { isOnShow, isShopOnShow, placeName } from './onShow';
import { PAGE_SIZE } from './paging';

/** A shop as it stands in the list: where it is, what it makes, and its three newest goods as a shop window. */
export type ShopCard = {
  id: string;
  slug: string;
  name: string;
  makes: string;
  place: string;
  since: number | null;
  pictures: GoodsPicture[];
};

/**
 * Open shops of verified businesses, the newest first.
 *
 * @param where.after the id of the last shop of the page before
 */
export async function shopList(where: { regencyCode?: string; after?: string }) {
  const { regencyCode, after } = where;
  const inRegency = regencyCode ? sql`b."regencyCode" = ${regencyCode}` : sql`true`;
  const past = after ? sql`s."id" < ${after}::uuid` : sql`true`;
  const rows = await db.$queryRaw<ShopCard[]>`
    select s."id", s."slug", s."name", b."makes", b."since", d."name" || ', ' || ${placeName} "place",
      (select coalesce(jsonb_agg(jsonb_build_object('hash', "hash", 'widths', "widths", 'hasAvif', "hasAvif",
          'tint', "tint") order by shown."id" desc), '[]')
        from (select p."id" from "Product" p where p."shopId" = s."id" and ${isOnShow} order by p."id" desc limit 3) shown
        cross join lateral (
          select "hash", "widths", "hasAvif", "tint" from "ProductPhoto" f join "Picture" on "hash" = f."pictureHash"
          where f."productId" = shown."id" order by f."position", f."id" limit 1
        ) photo) "pictures"
    from "Shop" s join "Business" b on b."id" = s."businessId"
    join "District" d on d."code" = b."districtCode"
    join "Regency" r on r."code" = b."regencyCode"
    where ${isShopOnShow} and ${inRegency} and ${past}
    order by s."id" desc limit ${PAGE_SIZE + 1}`;
  const shops = rows.slice(0, PAGE_SIZE);
  return { shops, next: rows.length > PAGE_SIZE ? (shops.at(-1)?.id ?? null) : null };
}
