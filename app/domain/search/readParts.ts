import { isGeneral } from './broader';
import { isJoining, isLiked } from './lightWords';
import type { Synonym } from './readWords';
import { withoutNya } from './words';

/** Some of the words, and the phrases that mean the same. */
export type Part = {
  words: string[];
  others: string[];
  /** Of several words: each by itself, with what means the same. */
  each?: Part[];
};

export type Weighed = Part & { weight: 'telling' | 'general' | 'liked' | 'joining' };

/** The way to read the words in the fewest parts; of equal ones, the one with the longer phrase first. */
export function readParts(words: string[], synonyms: Synonym[], from = 0): Weighed[] {
  if (from >= words.length) return [];
  const ways = beginningsOf(words, synonyms, from).map((first) => [
    first,
    ...readParts(words, synonyms, from + first.words.length),
  ]);
  return ways.reduce((best, way) => (length(way) < length(best) ? way : best));
}

/** Each phrase that begins here, the longest first, and the word alone. */
function beginningsOf(words: string[], synonyms: Synonym[], from: number): Weighed[] {
  const phrases = synonyms.filter((phrase) => phrase.from === from).toSorted((a, b) => b.size - a.size);
  const firsts = phrases.map(({ size, others }): Weighed => {
    const own = words.slice(from, from + size);
    const each = size > 1 ? own.map((word, place) => aloneAt(word, from + place, synonyms)) : undefined;
    return { words: own, others, each, weight: weightOf(own) };
  });
  const isSynonym = phrases.at(-1)?.size === 1;
  return isSynonym ? firsts : [...firsts, { words: [words[from]!], others: [], weight: weightOf([words[from]!]) }];
}

function aloneAt(word: string, place: number, synonyms: Synonym[]): Part {
  const alone = synonyms.find(({ from, size }) => from === place && size === 1);
  return { words: [word], others: alone?.others ?? [] };
}

function length(parts: Weighed[]): number {
  return parts.reduce((sum, { weight }) => sum + (weight === 'telling' || weight === 'general' ? 1 : 0.5), 0);
}

function weightOf(words: string[]): Weighed['weight'] {
  if (isGeneral(withoutNya(words.join(' ')))) return 'general';
  if (words.every(isJoining)) return 'joining';
  return words.every(isLiked) ? 'liked' : 'telling';
}
