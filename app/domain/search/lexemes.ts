import { db } from '../../platform/db';
import type { Part } from './readParts';

/** As PostgreSQL's text search writes a query: to be joined with others, and to be asked of a part of a text only. */
export type Lexemes = string;

type Row = { of: number; isOwn: boolean; lexemes: Lexemes };

/**
 * Makes lexemes of parts, all at once: of the words themselves, and of all that may stand for them. Each stands there once,
 * though it be found as written and by its stem: every term costs on each of thousands of goods. Of what has synonyms the stem
 * is not asked for: other forms of it stand among them, and the stem of perhiasan is that of hiasan.
 */
export async function lexemesOf(parts: Part[]): Promise<{ own: Lexemes; any: Lexemes }[]> {
  const single = parts.flatMap((part) => [part, ...(part.each ?? [])]);
  const texts = single.flatMap(({ words, others }, of) => [
    { of, text: words.join(' '), isOwn: true, isStemmed: others.length === 0 },
    ...others.map((text) => ({ of, text, isOwn: false, isStemmed: true })),
  ]);
  const rows = await readLexemes(texts);
  const find = (part: Part, isOwn: boolean) =>
    rows.find((row) => single[row.of] === part && row.isOwn === isOwn)?.lexemes ?? '';
  const anyOf = (part: Part) => either([find(part, true), find(part, false)]);
  return parts.map((part) => {
    const isInParts = part.each?.some(({ others }) => others.length > 0);
    const each = isInParts ? all(part.each!.map(anyOf)) : '';
    return { own: find(part, true), any: either([anyOf(part), each]) };
  });
}

function readLexemes(texts: { of: number; text: string; isOwn: boolean; isStemmed: boolean }[]): Promise<Row[]> {
  return db.$queryRaw`
    with asked as (
      select "of", "text", "isOwn", config from unnest(${texts.map(({ of }) => of)}::int[], ${texts.map(({ text }) => text)}::text[],
        ${texts.map(({ isOwn }) => isOwn)}::bool[], ${texts.map(({ isStemmed }) => isStemmed)}::bool[]) one ("of", "text", "isOwn", "isStemmed")
      cross join unnest(array['sepucuk', 'sepucuk_plain']::regconfig[]) config where "isStemmed" or config = 'sepucuk_plain'::regconfig
    ), term as (
      select distinct "of", "isOwn",
        case when "isOwn" then plainto_tsquery(config, "text") else phraseto_tsquery(config, "text") end::text term from asked
    )
    select "of", "isOwn", string_agg('( ' || term || ' )', ' | ') "lexemes" from term where term <> '' group by 1, 2`;
}

/** Exactly what was typed, where quotes and a minus mean what they mean elsewhere. */
export async function lexemesTyped(typed: string): Promise<Lexemes> {
  const [row] = await db.$queryRaw<[{ lexemes: Lexemes }]>`
    select (websearch_to_tsquery('sepucuk'::regconfig, ${typed}) || websearch_to_tsquery('sepucuk_plain'::regconfig, ${typed}))::text "lexemes"`;
  return row.lexemes;
}

export function all(parts: Lexemes[]): Lexemes {
  return joined(parts, ' & ');
}

export function either(parts: Lexemes[]): Lexemes {
  return joined(parts, ' | ');
}

function joined(parts: Lexemes[], by: string): Lexemes {
  const said = parts.filter(Boolean);
  return said.length > 1 ? said.map((part) => `( ${part} )`).join(by) : (said[0] ?? '');
}

/** Words one after the other, as they are written. */
export function inTurn(words: string[]): Lexemes {
  return words.map((word) => `'${word}'`).join(' <-> ');
}

/** Asked of names alone, or of names and what stands around them. */
export function inside(lexemes: Lexemes, weights: 'A' | 'AB'): Lexemes {
  return lexemes.replaceAll(/'(?:[^']|'')+'/g, `$&:${weights}`);
}
