import type { SalesModel } from '../../../prisma/generated/enums';
import { db, sql } from '../../platform/db';
import { goods, isOnShow, placeName } from './onShow';

export type GoodsPicture = { hash: string; widths: number[]; hasAvif: boolean; tint: number };

/** Goods as they stand in a list. Price in rupiah, the lowest of the variants. */
export type ProductCard = {
  id: string;
  slug: string;
  name: string;
  price: number;
  hasSeveralPrices: boolean;
  isSoldOut: boolean;
  /** The claim of origin has been checked: the BBI badge shows. */
  isProven: boolean;
  /** Stars of all reviews that can be seen, and how many there are. */
  ratingSum: number;
  ratingCount: number;
  salesModel: SalesModel;
  shopName: string;
  place: string;
  picture: GoodsPicture | null;
};

/** Where a page ends: the value that it is sorted by (0 where that is the id alone) and the id. */
export type PageKey = { value: number; id: string };

type Row = Omit<ProductCard, 'picture'> & GoodsPicture & { value: number };

/** Which goods, in which order: a statement that gives `id`, `value` and `place` of each. */
export type Chosen = ReturnType<typeof sql>;

/** The cards of chosen goods in one statement; Prisma's nested reads would take six. */
export async function readCards(chosen: Chosen): Promise<{ card: ProductCard; key: PageKey }[]> {
  const rows = await db.$queryRaw<Row[]>`
    with chosen as materialized (${chosen})
    select p."id", p."slug", p."name", p."priceFrom" "price", p."salesModel", p."origin" <> 'DECLARED' "isProven",
      p."ratingSum", p."ratingCount",
      s."name" "shopName", ${placeName} "place", v.*, photo.*, chosen."value"
    from chosen join ${goods} on p."id" = chosen."id"
    join "Regency" r on r."code" = b."regencyCode"
    cross join lateral (
      select coalesce(min("price") < max("price"), false) "hasSeveralPrices",
        not coalesce(bool_or("onHand" > "reserved"), false) "isSoldOut"
      from "Variant" where "productId" = p."id" and "retiredAt" is null
    ) v
    left join lateral (
      select "hash", "widths", "hasAvif", "tint"
      from "ProductPhoto" f join "Picture" on "hash" = f."pictureHash"
      where f."productId" = p."id" order by f."position", f."id" limit 1
    ) photo on true
    where ${isOnShow}
    order by chosen."place"`;
  return rows.map(({ value, hash, widths, hasAvif, tint, ...card }) => ({
    card: { ...card, picture: hash ? { hash, widths, hasAvif, tint } : null },
    key: { value, id: card.id },
  }));
}

/** Those of the named goods that can be seen, by id: for lists that somebody else has put in order. */
export async function cardsById(ids: string[]): Promise<Map<string, ProductCard>> {
  if (ids.length === 0) return new Map();
  const named = sql`select id, 0 "value", 0 "place" from unnest(${ids}::uuid[]) id`;
  return new Map((await readCards(named)).map(({ card }) => [card.id, card]));
}
