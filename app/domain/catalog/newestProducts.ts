import { sql } from '../../platform/db';
import { type Chosen, type PageKey, readCards } from './cards';
import { goods, isOnShow } from './onShow';
import { asPage, type CardPage, PAGE_SIZE } from './paging';

type After = PageKey | undefined;

/** What was put up for sale last, anywhere. */
export async function newestProducts(after?: After): Promise<CardPage> {
  return asPage(await readCards(newest(sql`true`, after)));
}

/** What was put up for sale last in these categories. */
export async function newestInCategories(categoryIds: string[], after?: After): Promise<CardPage> {
  // Each leaf is read from its own index and the heads are merged: one sort over all of them would read them whole.
  const leaves = sql`
    select near."id", 0 "value", row_number() over (order by near."id" desc) "place"
    from unnest(${categoryIds}::uuid[]) leaf
    cross join lateral (${newest(sql`p."categoryId" = leaf`, after)}) near
    order by near."id" desc limit ${PAGE_SIZE + 1}`;
  return asPage(await readCards(leaves));
}

/** What a shop put up for sale last. */
export async function newestOfShop(shopId: string, after?: After): Promise<CardPage> {
  return asPage(await readCards(newest(sql`p."shopId" = ${shopId}::uuid`, after)));
}

/** Other goods of the same shop, a row of them. */
export async function moreOfShop(product: { id: string; shopId: string }): Promise<CardPage['cards']> {
  const others = sql`p."shopId" = ${product.shopId}::uuid and p."id" <> ${product.id}::uuid`;
  return (await readCards(newest(others, undefined, 4))).map(({ card }) => card);
}

/** What a shop has sold most of in the last 90 days, a row of them. */
export async function bestOfShop(shopId: string): Promise<CardPage['cards']> {
  const best = sql`
    select p."id", 0 "value", row_number() over (order by p."sold" desc, p."id" desc) "place"
    from ${goods} where p."shopId" = ${shopId}::uuid and p."sold" > 0 and ${isOnShow}
    order by p."sold" desc, p."id" desc limit 4`;
  return (await readCards(best)).map(({ card }) => card);
}

function newest(where: Chosen, after: After, size = PAGE_SIZE + 1): Chosen {
  const past = after ? sql`p."id" < ${after.id}::uuid` : sql`true`;
  return sql`
    select p."id", 0 "value", row_number() over (order by p."id" desc) "place"
    from ${goods} where ${where} and ${past} and ${isOnShow}
    order by p."id" desc limit ${size}`;
}
