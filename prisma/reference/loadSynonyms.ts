import type pg from 'pg';
import { synonyms } from './synonyms';

/** As words are compared: lower case, without accents, one space between words. */
const asKey = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** Loads groups of synonyms that have never been there. What staff have changed or removed stays as they left it. */
export async function loadSynonyms(client: pg.ClientBase) {
  for (const [reference, phrases] of Object.entries(synonyms)) {
    const { rows } = await client.query<{ id: string }>(
      `insert into "SynonymGroup" ("id", "reference") values (gen_random_uuid(), $1) on conflict ("reference") do nothing returning "id"`,
      [reference],
    );
    if (!rows[0]) continue;
    await client.query(
      `insert into "SynonymPhrase" ("key", "groupId", "text", "position")
       select "key", $1, "text", "position" from unnest($2::text[], $3::text[]) with ordinality phrase ("key", "text", "position")
       on conflict ("key") do nothing`,
      [rows[0].id, phrases.map(asKey), phrases],
    );
  }
  await client.query(
    `insert into "SearchWord" ("word", "stem", "inNames", "uses")
     select distinct on (word) word, coalesce((ts_lexize('indonesian_stem', word))[1], word), true, 0
     from "SynonymPhrase", unnest(string_to_array("key", ' ')) word where word ~ '^[a-z]{2,40}$'
     on conflict ("word") do nothing`,
  );
}
