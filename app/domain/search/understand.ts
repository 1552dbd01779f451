import { knownForms } from './forms';
import { either, type Lexemes, lexemesOf, lexemesTyped } from './lexemes';
import { isJoining, isLiked } from './lightWords';
import { guess } from './nearWords';
import { type Part, readParts, type Weighed } from './readParts';
import { readWords, type WordsRead } from './readWords';
import { cleanText, wordsOf } from './words';

/** What has to be found, in one of several ways: the words as they were meant, or phrases that mean the same. */
export type Slot = Part & { own: Lexemes; any: Lexemes };

/** What somebody looks for. */
export type Meaning = {
  /** As it was typed. */
  typed: string;
  /** What is looked for: the typed words, with slips of the finger put right. */
  words: string[];
  isCorrected: boolean;
  /** What is asked for; none: exactly what was typed. */
  slots: Slot[];
  exactly: Lexemes;
  /** What goods are the better for, and may lack. */
  liked: Lexemes;
  /** Codes of regencies that are named. */
  regencies: string[];
  /** Asked for are gifts or goods at large: a name that says so is no better than another. */
  isGeneral?: boolean;
  /** How much of what is asked for goods must have, where it is not all. */
  lacking?: 'one' | 'all-but-one';
  /** What is asked for is one word that very many goods have. */
  isFrequent?: boolean;
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
  if (!better) return { typed, words, isCorrected: false, exactly: '', ...(await partsOf(words, read)) };
  return { typed, ...better, exactly: '', ...(await partsOf(better.words, await readWords(better.words))) };
}

/** Exactly what was typed, without synonyms. */
export async function asTyped(typed: string, words = wordsOf(typed)): Promise<Meaning> {
  return { typed, words, isCorrected: false, slots: [], exactly: await lexemesTyped(typed), liked: '', regencies: [] };
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

/** What is asked for is what tells most; what tells less is liked. */
async function partsOf(words: string[], { synonyms, regencies, frequent }: WordsRead) {
  const parts = readParts(words, synonyms);
  const of = (weight: Weighed['weight']) => parts.filter((part) => part.weight === weight);
  const asked = [of('telling'), of('general'), of('liked'), parts].find((some) => some.length > 0) ?? [];
  const lesser = [...of('general'), ...of('liked')].filter((part) => !asked.includes(part));
  const lexemes = await lexemesOf([...asked, ...lesser]);
  const slots = asked.map((part, place): Slot => ({ ...part, ...lexemes[place]! }));
  const liked = either(lexemes.slice(asked.length).map(({ any }) => any));
  const isFrequent = slots.length === 1 && frequent.has(slots[0]!.words.join(' '));
  return { slots, liked, isGeneral: asked[0]?.weight === 'general', isFrequent, regencies };
}
