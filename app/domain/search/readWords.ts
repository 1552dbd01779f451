import { db, sql } from '../../platform/db';
import { JAMBI } from '../areas';
import { goods, isOnShow } from '../catalog';
import { narrowerThan } from './broader';
import { phrasesOf, withoutNya } from './words';

/** For each synonym that stands among the words: where it begins, of how many words it is, and what means the same or a part of it. */
export type Synonym = { from: number; size: number; others: string[] };

export type WordsRead = {
  known: Set<string>;
  /** Each of these is in so many goods that nobody would sort them all. */
  frequent: Set<string>;
  synonyms: Synonym[];
  /** Codes of the regencies of Jambi that are named. */
  regencies: string[];
};

const MANY = 4000; // uses of a word, well above what is sorted by ids: they are counted by the night

type Group = { key: string; others: string[] };

/**
 * Which of these words occur in goods, themselves or by their stem, and which of their runs are synonyms of others: as they
 * are written, without a -nya, or a single one by its stem. A word that has not been learned yet is looked for in the goods
 * themselves.
 */
export async function readWords(words: string[]): Promise<WordsRead> {
  const phrases = phrasesOf(words);
  const keys = [...new Set(phrases.flatMap(({ key }) => [key, withoutNya(key)]))];
  const typed = [...new Set(words)];
  const [row] = await db.$queryRaw<[{ known: string[]; frequent: string[]; groups: Group[]; regencies: string[] }]>`
    with met as (
      select "key", "groupId", "key" "by" from "SynonymPhrase" where "key" = any(${keys}::text[])
      union all
      select typed, phrase."groupId", phrase."key" from unnest(${typed}::text[]) typed
      join "SearchWord" known on known."stem" = (ts_lexize('indonesian_stem', typed))[1] and known."word" <> typed
      join "SynonymPhrase" phrase on phrase."key" = known."word"
      where not exists (select from "SynonymPhrase" own where own."key" = typed)
    ), same as (
      select met."key", other."key" "other" from met
      join "SynonymPhrase" other on other."groupId" = met."groupId" and other."key" <> met."key"
      order by met."key" = met."by" desc, other."position"
    )
    select
      (select coalesce(jsonb_agg(typed), '[]') from unnest(${typed}::text[]) typed where case
        when exists (select from "SearchWord" where "word" = typed) then true
        when exists (select from "SearchWord" where "stem" = (ts_lexize('indonesian_stem', typed))[1]) then true
        else exists (select from ${goods} where p."search" @@ ${stemsOf(sql`typed`)} and ${isOnShow}) end) "known",
      (select coalesce(jsonb_agg("word"), '[]') from "SearchWord" where "word" = any(${typed}::text[]) and "uses" > ${MANY}) "frequent",
      (select coalesce(jsonb_agg(one), '[]') from (select "key", jsonb_agg("other") "others" from same group by "key") one) "groups",
      (select coalesce(jsonb_agg("code"), '[]') from "Regency" where "provinceCode" = ${JAMBI}
        and case when "name" = 'Jambi' then 'kota jambi' else lower("name") end
          in (select unnest(${[...keys, ...keys.flatMap((key) => narrowerThan(key) ?? [])]}::text[]) union all select "other" from same)) "regencies"`;
  const groups = new Map(row.groups.map(({ key, others }) => [key, others]));
  const synonyms = phrases.flatMap(({ key, from, size }) => {
    const others = [key, withoutNya(key)].flatMap((one) => [...(groups.get(one) ?? []), ...(narrowerThan(one) ?? [])]);
    return others.length > 0 ? [{ from, size, others: [...new Set(others)] }] : [];
  });
  return { known: new Set(row.known), frequent: new Set(row.frequent), synonyms, regencies: row.regencies };
}

function stemsOf(text: ReturnType<typeof sql>) {
  return sql`plainto_tsquery('sepucuk'::regconfig, ${text})`;
}
