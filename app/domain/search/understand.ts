import { isGeneral } from './broader';
import { knownForms } from './forms';
import { isJoining, isLiked } from './lightWords';
import { guess } from './nearWords';
import { readWords, type Synonym, type WordsRead } from './readWords';
import { cleanText, withoutNya, wordsOf } from './words';

/** What has to be found, in one of several ways: the words as they were meant, or phrases that mean the same. */
export type Slot = {
  words: string[];
  others: string[];
  /** Of several words: each by itself, with what means the same. */
  each?: Slot[];
};

/** What somebody looks for. */
export type Meaning = {
  /** As it was typed. */
  typed: string;
  /** What is looked for: the typed words, with slips of the finger put right. */
  words: string[];
  isCorrected: boolean;
  /** What is asked for; none: exactly what was typed, where quotes and a minus mean what they mean elsewhere. */
  slots: Slot[];
  /** What goods are the better for, and may lack. */
  liked: Slot[];
  /** Codes of regencies that are named. */
  regencies: string[];
  /** Asked for are gifts or goods at large: a name that says so is no better than another. */
  isGeneral?: boolean;
  /** How much of what is asked for goods must have, where it is not all. */
  lacking?: 'one' | 'all-but-one';
  /** Nothing has all of it. */
  isLoose?: boolean;
  /** Of what fits equally well the cheap comes first. */
  isCheap?: boolean;
};

const MOST_GUESSED = 4; // words of one text

/** @returns nothing for a text without a word */
export async function understand(text: string, { exactly = false } = {}): Promise<Meaning | undefined> {
  const typed = cleanText(text);
  const words = wordsOf(typed);
  if (!typed) return undefined;
  if (exactly || words.length === 0 || /"|(^|\s)-\p{L}/u.test(typed)) return asTyped(typed, words);
  const read = await readWords(words);
  const better = await correct(words, read);
  if (!better) return { typed, words, isCorrected: false, ...partsOf(words, read) };
  return { typed, ...better, ...partsOf(better.words, await readWords(better.words)) };
}

/** Exactly what was typed, without synonyms. */
export function asTyped(typed: string, words = wordsOf(typed)): Meaning {
  return { typed, words, isCorrected: false, slots: [], liked: [], regencies: [] };
}

/** Each word that nothing has, in a form that something has, or put right by itself; none when nobody knows how. */
async function correct(words: string[], { known, synonyms }: WordsRead) {
  const isUnderstood = (place: number) => synonyms.some(({ from, size }) => from <= place && place < from + size);
  const isLight = (word: string) => isJoining(word) || isLiked(word) || word.length < 3;
  const unknown = words.filter((word, place) => !known.has(word) && !isUnderstood(place) && !isLight(word));
  if (unknown.length === 0) return undefined;
  const forms = await knownForms(unknown);
  const slips = unknown.filter((word) => !forms.has(word));
  const guesses = await guess([...new Set(slips)].slice(0, MOST_GUESSED));
  const isCorrected = slips.some((word) => guesses.get(word)?.length);
  if (forms.size === 0 && !isCorrected) return undefined;
  const better = words.flatMap((word) => forms.get(word) ?? guesses.get(word)?.[0]?.words ?? [word]);
  return { words: better, isCorrected };
}

type Part = Slot & { weight: 'telling' | 'general' | 'liked' | 'joining' };

/** What is asked for is what tells most; what tells less is liked. */
function partsOf(words: string[], { synonyms, regencies }: WordsRead) {
  const parts = read(words, synonyms);
  const of = (weight: Part['weight']) => parts.filter((part) => part.weight === weight);
  const asked = [of('telling'), of('general'), of('liked'), parts].find((some) => some.length > 0) ?? [];
  const liked = [...of('general'), ...of('liked')].filter((part) => !asked.includes(part));
  const isGeneral = asked[0]?.weight === 'general';
  return { slots: asked.map(asSlot), liked: liked.map(asSlot), isGeneral, regencies };
}

function asSlot({ words, others, each }: Part): Slot {
  return { words, others, each };
}

/** The way to read the words in the fewest parts; of equal ones, the one with the longer phrase first. */
function read(words: string[], synonyms: Synonym[], from = 0): Part[] {
  if (from >= words.length) return [];
  const phrases = synonyms.filter((phrase) => phrase.from === from).toSorted((a, b) => b.size - a.size);
  const firsts: Part[] = phrases.map(({ size, others }) => {
    const own = words.slice(from, from + size);
    return { words: own, others, weight: weightOf(own), each: size > 1 ? eachOf(own, from, synonyms) : undefined };
  });
  const alone: Part = { words: [words[from]!], others: [], weight: weightOf([words[from]!]) };
  const isSynonym = phrases.at(-1)?.size === 1;
  const ways = (isSynonym ? firsts : [...firsts, alone]).map((first) => [
    first,
    ...read(words, synonyms, from + first.words.length),
  ]);
  return ways.reduce((best, way) => (length(way) < length(best) ? way : best));
}

function eachOf(words: string[], from: number, synonyms: Synonym[]): Slot[] {
  return words.map((word, place) => {
    const alone = synonyms.find((one) => one.from === from + place && one.size === 1);
    return { words: [word], others: alone?.others ?? [] };
  });
}

function length(parts: Part[]): number {
  return parts.reduce((sum, { weight }) => sum + (weight === 'telling' || weight === 'general' ? 1 : 0.5), 0);
}

function weightOf(words: string[]): Part['weight'] {
  if (isGeneral(withoutNya(words.join(' ')))) return 'general';
  if (words.every(isJoining)) return 'joining';
  return words.every(isLiked) ? 'liked' : 'telling';
}
