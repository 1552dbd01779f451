import { sql } from '../../platform/db';
import { type Chosen, type PageKey, readCards } from './cards';
import { goods, isOnShow } from './onShow';
import { asPage, type CardPage, PAGE_SIZE } from './paging';

export type SearchOrder = 'relevance' | 'newest' | 'cheapest' | 'dearest';

export type Search = {
  /** As typed; quotes and a minus mean what they mean elsewhere. Longer than 100 characters is cut. */
  text?: string;
  categoryIds?: string[];
  /** Where it is made, or where its shop is. */
  regencyCode?: string;
  /** For staff of regencies: only goods of shops there. */
  shopRegencies?: string[];
  /** In rupiah, either may be missing. */
  price?: { min?: number; max?: number };
  order: SearchOrder;
  after?: PageKey;
};

/** `ts_rank` on a frequent word costs 62 times the search itself, so only the newest of what was found are ranked. */
const RANKED = 400;

const LONGEST_TEXT = 100;

const orders = {
  newest: {
    value: sql`0`,
    by: sql`p."id" desc`,
    past: ({ id }: PageKey) => sql`p."id" < ${id}::uuid`,
  },
  cheapest: {
    value: sql`p."priceFrom"`,
    by: sql`p."priceFrom", p."id"`,
    past: ({ value, id }: PageKey) => sql`(p."priceFrom", p."id") > (${value}::int, ${id}::uuid)`,
  },
  dearest: {
    value: sql`p."priceFrom"`,
    by: sql`p."priceFrom" desc, p."id" desc`,
    past: ({ value, id }: PageKey) => sql`(p."priceFrom", p."id") < (${value}::int, ${id}::uuid)`,
  },
};

/**
 * Finds goods by name, maker, shop, place, category and description, by the stems of Indonesian words and as written.
 * By relevance those with all words in the name come first; without words the newest.
 */
export async function searchProducts(search: Search): Promise<CardPage> {
  const text = search.text?.replaceAll('\0', ' ').trim().slice(0, LONGEST_TEXT);
  if (!text) return asPage(await readCards(sorted(search, sql`true`)));

  const query = asQuery(text);
  return asPage(await readCards(search.order === 'relevance' ? ranked(search, query) : sorted(search, found(query))));
}

/** Stemmed and as written: "kerajinan" finds "rajin", and "kerupuk" is found although its stem is "rupuk". */
function asQuery(text: string): Chosen {
  return sql`(websearch_to_tsquery('sepucuk'::regconfig, ${text}) || websearch_to_tsquery('sepucuk_plain'::regconfig, ${text}))`;
}

function found(query: Chosen): Chosen {
  return sql`p."search" @@ ${query}`;
}

function sorted(search: Search, matches: Chosen): Chosen {
  const { value, by, past } = orders[search.order === 'relevance' ? 'newest' : search.order];
  return sql`
    select p."id", ${value} "value", row_number() over (order by ${by}) "place"
    from ${goods} where ${matches} and ${filters(search)} and ${search.after ? past(search.after) : sql`true`} and ${isOnShow}
    order by ${by} limit ${PAGE_SIZE + 1}`;
}

function ranked(search: Search, query: Chosen): Chosen {
  const { after } = search;
  const past = after ? sql`(f."value", f."id") < (${after.value}::int, ${after.id}::uuid)` : sql`true`;
  return sql`
    select f."id", f."value", row_number() over (order by f."value" desc, f."id" desc) "place"
    from (
      select near."id",
        (ts_filter(near."search", '{a}') @@ ${query})::int * 10000 + (ts_rank(near."search", ${query}) * 1000)::int "value"
      from (
        select p."id", p."search" from ${goods}
        where ${found(query)} and ${filters(search)} and ${isOnShow}
        order by p."id" desc limit ${RANKED}
      ) near
    ) f
    where ${past}
    order by f."value" desc, f."id" desc limit ${PAGE_SIZE + 1}`;
}

function filters({ categoryIds, regencyCode, shopRegencies, price }: Search): Chosen {
  const category = categoryIds ? sql`p."categoryId" = any(${categoryIds}::uuid[])` : sql`true`;
  const place = regencyCode ? sql`${regencyCode} in (p."madeInCode", b."regencyCode")` : sql`true`;
  const shops = shopRegencies ? sql`b."regencyCode" = any(${shopRegencies}::text[])` : sql`true`;
  const min = price?.min === undefined ? sql`true` : sql`p."priceFrom" >= ${price.min}::int`;
  const max = price?.max === undefined ? sql`true` : sql`p."priceFrom" <= ${price.max}::int`;
  return sql`${category} and ${place} and ${shops} and ${min} and ${max}`;
}
