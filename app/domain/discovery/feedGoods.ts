import { db, sql } from '../../platform/db';
import { type CategoryName, goods, isOnShow } from '../catalog';
import { isAway } from '../holidays';

/** Goods as catalogues of other sites want them. Price in rupiah, packed weight in grams. */
export type FeedGoods = {
  id: string;
  slug: string;
  name: string;
  description: string;
  maker: string;
  /** From the root to the leaf. */
  categories: CategoryName[];
  pictures: { hash: string; widths: number[] }[];
  variants: {
    id: string;
    name: string;
    size: string;
    colour: string;
    price: number;
    grams: number;
    isToBeHad: boolean;
  }[];
};

const AT_ONCE = 250;

/**
 * All goods that can be seen, in order of their ids, some at a time. Services are none, and what has no picture yet would
 * be refused there.
 */
export async function* feedGoods(now = new Date()): AsyncGenerator<FeedGoods[]> {
  let after: string | undefined;
  do {
    const rows = await read(after, now);
    if (rows.length > 0) yield rows;
    after = rows.length < AT_ONCE ? undefined : rows.at(-1)?.id;
  } while (after);
}

function read(after: string | undefined, now: Date): Promise<FeedGoods[]> {
  const past = after ? sql`p."id" > ${after}::uuid` : sql`true`;
  return db.$queryRaw<FeedGoods[]>`
    select p."id", p."slug", p."name", p."description", maker."name" "maker", photos."pictures",
      jsonb_path_query_array(jsonb_build_array(
        case when root."id" is not null then
          jsonb_build_object('slug', root."slug", 'name', root."name", 'nameEn', root."nameEn") end,
        jsonb_build_object('slug', leaf."slug", 'name', leaf."name", 'nameEn', leaf."nameEn")), '$[*] ? (@ != null)') "categories",
      (select coalesce(jsonb_agg(jsonb_build_object('id', "id", 'name', "name", 'size', "size", 'colour', "colour",
          'price', "price", 'grams', "grams", 'isToBeHad', "onHand" > "reserved" and not ${isAway(now)}) order by "position", "id"), '[]')
        from "Variant" where "productId" = p."id" and "retiredAt" is null) "variants"
    from ${goods}
    join "Business" maker on maker."id" = p."makerId"
    join "Category" leaf on leaf."id" = p."categoryId"
    left join "Category" root on root."id" = leaf."parentId"
    cross join lateral (
      select jsonb_agg(jsonb_build_object('hash', "hash", 'widths', "widths") order by f."position", f."id") "pictures"
      from "ProductPhoto" f join "Picture" on "hash" = f."pictureHash" where f."productId" = p."id"
    ) photos
    where ${past} and ${isOnShow} and p."salesModel" <> 'SERVICE_KIT' and photos."pictures" is not null
    order by p."id" limit ${AT_ONCE}`;
}
