import { db } from '../../platform/db';
import { distance, tolerance } from './distance';

type Near = { word: string; inNames: boolean; uses: number };

/** What may have been meant, and how unlikely it is. */
export type Guess = { words: string[]; cost: number };

const LOOKED_AT = 80;
const LONGER_BY = 6; // letters: a word that is not written to its end
const SHORTEST_PART = 3;
const SPLIT = 0.6; // as a slip: a space that was left out

/** What each of the words may have been meant as, the likeliest first: another word, its beginning, or two words without their space. */
export async function guess(words: string[]): Promise<Map<string, Guess[]>> {
  const parts = [...new Set(words.flatMap(cutsOf).flat())];
  const [near, known] = await Promise.all([readNear(words), readKnown(parts)]);
  return new Map(
    words.map((word) => {
      const single = near.flatMap(({ typed, ...one }) => (typed === word ? [asGuess(word, one)] : []));
      const double = cutsOf(word).flatMap((cut) =>
        cut.every((part) => known.has(part)) ? [{ words: cut, cost: SPLIT }] : [],
      );
      const guesses = [...single, ...double].filter(({ cost }) => cost <= tolerance(word.length));
      return [word, guesses.toSorted((a, b) => a.cost - b.cost)];
    }),
  );
}

/** What occurs in names and often is likelier to be meant; the first letter is seldom wrong. */
function asGuess(typed: string, { word, inNames, uses }: Near): Guess {
  const whole = distance(typed, word);
  const begun = typed.length >= 4 && word.startsWith(typed) ? 0.7 + 0.05 * (word.length - typed.length) : whole;
  const cost = Math.min(whole, begun) + (typed[0] === word[0] ? 0 : 0.25) + (inNames ? 0 : 0.3);
  return { words: [word], cost: cost - Math.min(Math.log10(uses + 1) / 10, 0.3) };
}

function readNear(words: string[]): Promise<(Near & { typed: string })[]> {
  return db.$queryRaw`
    select typed, near.* from unnest(${words}::text[]) typed
    cross join lateral near_words(typed, length(typed) + ${LONGER_BY}::int, ${LOOKED_AT}::int) near`;
}

async function readKnown(parts: string[]): Promise<Set<string>> {
  const rows = await db.searchWord.findMany({ where: { word: { in: parts }, inNames: true }, select: { word: true } });
  return new Set(rows.map(({ word }) => word));
}

function cutsOf(word: string): [string, string][] {
  const places = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, i) => i + SHORTEST_PART);
  return places.map((place) => [word.slice(0, place), word.slice(place)]);
}
