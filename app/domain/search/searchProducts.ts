import { sql } from '../../platform/db';
import { asPage, type CardPage, type Chosen, goods, isOnShow, PAGE_SIZE, type PageKey, readCards } from '../catalog';
import { asPhrase, asQuery, asWords } from './asQuery';
import { type Filters, isToBeHad, narrowed } from './filters';
import { inside, type Lexemes } from './lexemes';
import { rating, type SearchOrder, sortKey } from './sorts';
import type { Meaning } from './understand';

export type Search = {
  meaning?: Meaning;
  /** All goods that fit the words, where that is known already. */
  ids?: string[];
  filters?: Filters;
  order: SearchOrder;
  after?: PageKey;
};

/** `ts_rank` on a frequent word costs 62 times the search itself, so only ten pages are ranked: those with all words in their names, then the newest. */
const RANKED = 10 * PAGE_SIZE;

/**
 * Finds goods by name, maker, shop, place, category and description, by the stems of Indonesian words and as written.
 * By relevance what is to be had comes first, of that what has all words in its name; without words the newest.
 */
export async function searchProducts({ meaning, ids, filters = {}, order, after }: Search): Promise<CardPage> {
  const matches = matching(meaning, filters, ids);
  if (meaning && order === 'relevance') return asPage(await readCards(ranked(meaning, matches, after)));
  return asPage(await readCards(sorted(matches, order === 'relevance' ? 'newest' : order, after)));
}

/** The condition on goods that a search makes, whether they can be seen included. */
export function matching(meaning: Meaning | undefined, filters: Filters, ids?: string[]): Chosen {
  const found = ids ? sql`p."id" = any(${ids}::uuid[])` : meaning ? has(asQuery(meaning)) : sql`true`;
  return sql`${found} and ${narrowed(filters)} and ${isOnShow}`;
}

function sorted(matches: Chosen, order: Exclude<SearchOrder, 'relevance'>, after?: PageKey): Chosen {
  const { value, by, past } = sortKey(order);
  return sql`
    select p."id", ${value} "value", row_number() over (order by ${by}) "place"
    from ${goods} where ${matches} and ${after ? past(after) : sql`true`}
    order by ${by} limit ${PAGE_SIZE + 1}`;
}

function ranked(meaning: Meaning, matches: Chosen, after?: PageKey): Chosen {
  const inName = has(inside(asQuery(meaning), 'A'));
  const past = after ? sql`(f."value", f."id") < (${after.value}::int, ${after.id}::uuid)` : sql`true`;
  // `offset 0`: what a row is worth is computed once, not again for each place where it is sorted by.
  return sql`
    select f."id", f."value", row_number() over (order by f."value" desc, f."id" desc) "place"
    from (
      select p."id", ${worth(meaning)} "value"
      from (
        select p.*, lower(unaccent(p."name")) "plainName"
        from (
          (select p."id" from ${goods} where ${matches} and ${inName} order by p."id" desc limit ${RANKED})
          union all
          (select p."id" from ${goods} where ${matches} and not ${inName} order by p."id" desc limit ${RANKED})
          limit ${RANKED}
        ) near join "Product" p on p."id" = near."id" offset 0
      ) p offset 0
    ) f
    where ${past}
    order by f."value" desc, f."id" desc limit ${PAGE_SIZE + 1}`;
}

/** What comes first, each weighing more than all below it together: see docs/decisions/014. */
function worth(meaning: Meaning): Chosen {
  const query = asQuery(meaning);
  const { lacking, liked, isGeneral } = meaning;
  return sql`(
    ${isToBeHad}::int * 800000000
    + ${lacking ? sql`${has(asQuery({ ...meaning, lacking: undefined }))}::int * 200000000` : sql`0`}
    + ${has(inside(query, 'AB'))}::int * 50000000
    + (p."madeInCode" = any(${meaning.regencies}::text[]))::int * ${lacking ? sql`450000000` : sql`24000000`}
    + ${isGeneral ? sql`0` : named(meaning, query)}
    + ${liked ? sql`${has(inside(liked, 'AB'))}::int * 12000000 + ${has(liked)}::int * 500000` : sql`0`}
    + ${meaning.isCheap ? cheapness : likeness(meaning, query)}
  )`;
}

/** By what it is called. */
function named(meaning: Meaning, query: Lexemes): Chosen {
  return sql`${has(inside(query, 'A'))}::int * 400000000
    + ${has(inside(asWords(meaning), 'A'))}::int * 100000000
    + ${has(inside(asPhrase(meaning), 'A'))}::int * 23000000
    + (p."plainName" like any(${beginnings(meaning)}::text[]))::int * 6000000`;
}

const cheapness = sql`((22 - ln(greatest(p."priceFrom", 1))) * 250000)::int`;

/** How much of the text is about it, of a short name above all, and what others made of it. */
function likeness({ isGeneral }: Meaning, query: Lexemes): Chosen {
  const rank = sql`(ts_rank(p."search", ${query}::tsquery) + 4 * ts_rank('{0, 0, 0, 1}', p."search", ${query}::tsquery) / (1 + ln(length(p."name"))))`;
  const words = sql`least(${rank} * 1000000, 5000000)::int`;
  return sql`${isGeneral ? sql`0` : words} + least(p."sold", 1000) * 125 + ${rating} * 12`;
}

function has(lexemes: Lexemes): Chosen {
  return sql`(p."search" @@ ${lexemes}::tsquery)`;
}

/** How a name begins that is about what was asked for first: in Indonesian the noun stands before what tells of it. */
function beginnings({ words, slots }: Meaning): string[] {
  const first = slots[0];
  const texts = first ? [first.words.join(' '), ...first.others] : words.slice(0, 1);
  return texts.map((text) => `${text}%`);
}
