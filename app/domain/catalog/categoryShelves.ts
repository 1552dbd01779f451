import { db } from '../../platform/db';
import type { GoodsPicture } from './cards';
import type { CategoryName } from './categories';
import { goods, isOnShow } from './onShow';

export type CategoryShelf = CategoryName & { picture: GoodsPicture | null };

/** The roots of the categories, each with a picture of the newest thing that has one and can be seen there. */
export function categoryShelves(): Promise<CategoryShelf[]> {
  // The newest of each leaf is one step into an index; the newest of a root is the newest of those.
  return db.$queryRaw<CategoryShelf[]>`
    select root."slug", root."name", root."nameEn", newest."picture"
    from "Category" root
    left join lateral (
      select jsonb_build_object('hash', i."hash", 'widths', i."widths", 'hasAvif', i."hasAvif", 'tint', i."tint") "picture"
      from "Category" leaf
      cross join lateral (
        select p."id" from ${goods} where p."categoryId" = leaf."id" and ${isOnShow} order by p."id" desc limit 1
      ) one
      cross join lateral (
        select "pictureHash" from "ProductPhoto" where "productId" = one."id" order by "position", "id" limit 1
      ) photo
      join "Picture" i on i."hash" = photo."pictureHash"
      where leaf."parentId" = root."id" order by one."id" desc limit 1
    ) newest on true
    where root."parentId" is null order by root."position"`;
}
