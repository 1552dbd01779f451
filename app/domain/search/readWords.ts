import { db, sql } from '../../platform/db';
import { goods, isOnShow } from '../catalog';
import { phrasesOf } from './words';

/** For each synonym that stands among the words: where it begins, of how many words it is, and what means the same. */
export type Synonym = { from: number; size: number; others: string[] };

export type WordsRead = { known: Set<string>; synonyms: Synonym[] };

type Group = { key: string; others: string[] };

/**
 * Which of these words occur in goods, themselves or by their stem, and which of their runs are synonyms of others.
 * A word that has not been learned yet is looked for in the goods themselves.
 */
export async function readWords(words: string[]): Promise<WordsRead> {
  const phrases = phrasesOf(words);
  const keys = [...new Set(phrases.map(({ key }) => key))];
  const [row] = await db.$queryRaw<[{ known: string[]; groups: Group[] }]>`
    select
      (select coalesce(jsonb_agg(typed), '[]') from unnest(${[...new Set(words)]}::text[]) typed where case
        when exists (select from "SearchWord" where "word" = typed) then true
        when exists (select from "SearchWord" where "stem" = (ts_lexize('indonesian_stem', typed))[1]) then true
        else exists (select from ${goods} where p."search" @@ ${stemsOf(sql`typed`)} and ${isOnShow}) end) "known",
      (select coalesce(jsonb_agg(jsonb_build_object('key', one."key", 'others', (
          select jsonb_agg("key" order by "position") from "SynonymPhrase" other
          where other."groupId" = one."groupId" and other."key" <> one."key"))), '[]')
        from "SynonymPhrase" one where "key" = any(${keys}::text[])) "groups"`;
  const groups = new Map(row.groups.map(({ key, others }) => [key, others]));
  const synonyms = phrases.flatMap(({ key, from, size }) => {
    const others = groups.get(key);
    return others ? [{ from, size, others }] : [];
  });
  return { known: new Set(row.known), synonyms };
}

function stemsOf(text: ReturnType<typeof sql>) {
  return sql`plainto_tsquery('sepucuk'::regconfig, ${text})`;
}
