import { db, sql } from '../../platform/db';
import { type Chosen, goods, isOnShow, isShopOnShow, placeName } from '../catalog';
import { completeWords } from './completeWords';
import { wordsOf } from './words';

/** What may be meant by what has been typed so far, and where it leads. */
export type Suggestion = {
  kind: 'term' | 'category' | 'place' | 'shop' | 'goods';
  /** As it is shown: for a category in Indonesian. */
  name: string;
  nameEn?: string;
  /** The slug, the code of a regency, or the words to look for. */
  key: string;
  /** Whose, or from where. */
  note?: string;
};

const SHORTEST = 2; // letters

/** As many of each kind as there may be, the first ones first; ten in all. */
const shares: [Suggestion['kind'], number][] = [
  ['term', 2],
  ['category', 2],
  ['place', 1],
  ['shop', 2],
  ['goods', 10],
];
const MOST = 10;
const LOOKED_AT = 300; // goods, of a frequent word

/** At most ten: by the beginnings of words, and where nothing begins so, by what is written like them. */
export async function suggest(text: string): Promise<Suggestion[]> {
  const words = wordsOf(text);
  if (words.join('').length < SHORTEST) return [];
  const whole = words.slice(0, -1);
  const last = await completeWords(words.at(-1)!);
  const rows = await db.$queryRaw<Suggestion[]>`
    (${terms(words)}) union all (${categories([...whole, ...last])}) union all (${places(last)})
    union all (${shops(whole, last)}) union all (${namedGoods(whole, last)})`;
  const first = shares.flatMap(([kind, most]) => rows.filter((row) => row.kind === kind).slice(0, most));
  return first
    .slice(0, MOST)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Suggestion);
}

/** What several people have looked for, while what it led to can be seen. */
function terms(words: string[]): Chosen {
  const begun = `${words.join(' ')}%`;
  return sql`
    select 'term' "kind", "text" "name", null "nameEn", "text" "key", null "note" from "SearchTerm" term
    where "count" >= 5 and "text" like ${begun}
      and exists (select from ${goods} where p."id" = term."productId" and ${isOnShow})
    order by "count" desc, "text" limit 2`;
}

/** Whole words of names in both languages: there are a few dozen categories. */
function categories(words: string[]): Chosen {
  const patterns = words.map((word) => `\\m${word}\\M`);
  return sql`
    select 'category', "name", "nameEn", "slug", null from "Category"
    where lower("name" || ' ' || "nameEn") ~ any(${patterns}::text[]) order by "parentId" is not null, "position" limit 2`;
}

function places(words: string[]): Chosen {
  const patterns = words.map((word) => `\\m${word}\\M`);
  return sql`
    select 'place', ${placeName}, null, r."code", null from "Regency" r
    where r."provinceCode" = '15' and lower(r."name") ~ any(${patterns}::text[]) order by r."code" limit 1`;
}

function shops(whole: string[], last: string[]): Chosen {
  return sql`
    select 'shop', s."name", null, s."slug", ${placeName} from "Shop" s join "Business" b on b."id" = s."businessId"
    join "Regency" r on r."code" = b."regencyCode"
    where to_tsvector('sepucuk_plain'::regconfig, s."name") @@ ${allOf(whole, last, '')} and ${isShopOnShow}
    order by s."id" desc limit 2`;
}

/** What sells best of some that have the words in their names. */
function namedGoods(whole: string[], last: string[]): Chosen {
  return sql`
    select 'goods', p."name", null, p."slug", s."name"
    from goods_with_words(${allOf(whole, last, ':A')}, ${LOOKED_AT}::int) found join ${goods} on p."id" = found
    where ${isOnShow} order by p."sold" desc, p."id" desc limit 10`;
}

/** All words that are typed to their end, and one of those that the last may become; only letters and digits, so nothing to escape. */
function allOf(whole: string[], last: string[], weight: string): Chosen {
  const all = [...whole.map((word) => word + weight), `(${last.map((word) => word + weight).join(' | ')})`];
  return sql`to_tsquery('simple'::regconfig, ${all.join(' & ')})`;
}
