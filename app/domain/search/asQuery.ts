import { sql } from '../../platform/db';
import type { Chosen } from '../catalog';
import type { Meaning, Slot } from './understand';

/** All that is asked for, as PostgreSQL's text search understands it: by stems and as written, synonyms included. */
export function asQuery({ typed, slots, isLoose }: Meaning): Chosen {
  const [first, ...others] = (isLoose ? loosened(slots) : slots.map(anyOf)) as [Chosen | undefined, ...Chosen[]];
  if (!first) {
    return sql`(websearch_to_tsquery('sepucuk'::regconfig, ${typed}) || websearch_to_tsquery('sepucuk_plain'::regconfig, ${typed}))`;
  }
  const join = isLoose ? sql`||` : sql`&&`;
  return others.reduce((sum, one) => sql`(${sum} ${join} ${one})`, first);
}

/** The words themselves, one after the other and as they are written. */
export function asPhrase({ words }: Meaning): Chosen {
  return sql`phraseto_tsquery('sepucuk_plain'::regconfig, ${words.join(' ')})`;
}

/** The words themselves, in any order, by their stems. */
export function asWords({ words }: Meaning): Chosen {
  return sql`plainto_tsquery('sepucuk'::regconfig, ${words.join(' ')})`;
}

function anyOf({ words, others }: Slot): Chosen {
  const own = words.join(' ');
  const meant = sql`plainto_tsquery('sepucuk'::regconfig, ${own}) || plainto_tsquery('sepucuk_plain'::regconfig, ${own})`;
  return sql`(${others.reduce((sum, other) => sql`${sum} || ${phrase(other)}`, meant)})`;
}

function phrase(text: string): Chosen {
  return sql`phraseto_tsquery('sepucuk'::regconfig, ${text}) || phraseto_tsquery('sepucuk_plain'::regconfig, ${text})`;
}

/** Of two words either, of more all but one. */
function loosened(slots: Slot[]): Chosen[] {
  if (slots.length <= 2) return slots.map(anyOf);
  return slots.map((left) =>
    slots
      .filter((slot) => slot !== left)
      .map(anyOf)
      .reduce((sum, one) => sql`(${sum} && ${one})`),
  );
}
