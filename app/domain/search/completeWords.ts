import { db } from '../../platform/db';
import { distance, tolerance } from './distance';

const MOST = 8;
const LOOKED_AT = 60;
const LONGER_BY = 20; // letters

type Near = { word: string; inNames: boolean; uses: number };

/**
 * What a word may become when it is typed to its end: words of names that begin with it, the frequent ones first. Where
 * none does, those whose beginning is written like it.
 *
 * @returns the word itself at least
 */
export async function completeWords(begun: string): Promise<string[]> {
  const rows = await db.$queryRaw<Near[]>`
    select "word" from "SearchWord" where "word" like ${`${begun}%`} and "inNames"
    order by "word" = ${begun} desc, "uses" desc, "word" limit ${MOST}`;
  if (rows.length > 0) return rows.map(({ word }) => word);
  const near = await db.$queryRaw<Near[]>`
    select * from near_words(${begun}, ${begun.length + LONGER_BY}::int, ${LOOKED_AT}::int) where "inNames"`;
  const close = near
    .map((one) => ({ ...one, cost: fromBeginning(begun, one.word) }))
    .filter(({ cost }) => cost <= tolerance(begun.length))
    .toSorted((a, b) => a.cost - b.cost || b.uses - a.uses);
  return close.length > 0 ? close.slice(0, MOST).map(({ word }) => word) : [begun];
}

/** How far what was typed is from the beginning of a word. */
function fromBeginning(begun: string, word: string): number {
  return Math.min(...[-1, 0, 1].map((more) => distance(begun, word.slice(0, Math.max(1, begun.length + more)))));
}
