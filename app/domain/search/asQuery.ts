import { sql } from '../../platform/db';
import type { Chosen } from '../catalog';
import type { Meaning, Slot } from './understand';

/** All that is asked for, as PostgreSQL's text search understands it: by stems and as written, synonyms included. */
export function asQuery({ typed, slots, lacking }: Meaning): Chosen {
  if (slots.length === 0) {
    return sql`(websearch_to_tsquery('sepucuk'::regconfig, ${typed}) || websearch_to_tsquery('sepucuk_plain'::regconfig, ${typed}))`;
  }
  if (lacking === 'all-but-one') return either(slots.map(anyOf));
  return lacking === 'one' ? either(slots.map((left) => all(slots.filter((slot) => slot !== left)))) : all(slots);
}

/** The words that are asked for, one after the other and as they are written. */
export function asPhrase(meaning: Meaning): Chosen {
  return sql`phraseto_tsquery('sepucuk_plain'::regconfig, ${askedFor(meaning)})`;
}

/** The words that are asked for, in any order. */
export function asWords({ words, slots }: Meaning): Chosen {
  if (slots.length === 0) return sql`plainto_tsquery('sepucuk'::regconfig, ${words.join(' ')})`;
  return slots.map(own).reduce((sum, one) => sql`(${sum} && ${one})`);
}

/** What goods may lack: any of it. */
export function asLiked({ liked }: Meaning): Chosen | undefined {
  return liked.length > 0 ? either(liked.map(anyOf)) : undefined;
}

function askedFor({ words, slots }: Meaning): string {
  return (slots.length > 0 ? slots.flatMap((slot) => slot.words) : words).join(' ');
}

function anyOf(slot: Slot): Chosen {
  const any = slot.others.reduce((sum, other) => sql`${sum} || ${phrase(other)}`, own(slot));
  const { each } = slot;
  return each?.some(({ others }) => others.length > 0) ? sql`(${any} || ${all(each)})` : sql`(${any})`;
}

/** Of what has synonyms the stem is not asked for: other forms of it stand among them, and the stem of perhiasan is that of hiasan. */
function own({ words, others }: Slot): Chosen {
  const text = words.join(' ');
  const written = sql`plainto_tsquery('sepucuk_plain'::regconfig, ${text})`;
  return others.length > 0 ? written : sql`(plainto_tsquery('sepucuk'::regconfig, ${text}) || ${written})`;
}

function phrase(text: string): Chosen {
  return sql`phraseto_tsquery('sepucuk'::regconfig, ${text}) || phraseto_tsquery('sepucuk_plain'::regconfig, ${text})`;
}

function all(slots: Slot[]): Chosen {
  return slots.map(anyOf).reduce((sum, one) => sql`(${sum} && ${one})`);
}

function either(queries: Chosen[]): Chosen {
  return queries.reduce((sum, one) => sql`(${sum} || ${one})`);
}
