import { guess } from './nearWords';
import { readWords, type Synonym, type WordsRead } from './readWords';
import { cleanText, isJoining, wordsOf } from './words';

/** What has to be found, in one of several ways: the words as they were meant, or phrases that mean the same. */
export type Slot = { words: string[]; others: string[] };

/** What somebody looks for. */
export type Meaning = {
  /** As it was typed. */
  typed: string;
  /** What is looked for: the typed words, with slips of the finger put right. */
  words: string[];
  isCorrected: boolean;
  /** All of them are asked for; none: exactly what was typed, where quotes and a minus mean what they mean elsewhere. */
  slots: Slot[];
  /** Some of them are enough. */
  isLoose?: boolean;
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
  if (!better) return { typed, words, isCorrected: false, slots: slotsOf(words, read.synonyms) };
  const { synonyms } = await readWords(better);
  return { typed, words: better, isCorrected: true, slots: slotsOf(better, synonyms) };
}

/** Exactly what was typed, without synonyms. */
export function asTyped(typed: string, words = wordsOf(typed)): Meaning {
  return { typed, words, isCorrected: false, slots: [] };
}

/** Each word that nothing has, put right by itself; none when there is nothing to put right, or nobody knows how. */
async function correct(words: string[], { known, synonyms }: WordsRead): Promise<string[] | undefined> {
  const isUnderstood = (place: number) => synonyms.some(({ from, size }) => from <= place && place < from + size);
  const unknown = words.filter(
    (word, place) => !known.has(word) && !isUnderstood(place) && !isJoining(word) && word.length > 2,
  );
  if (unknown.length === 0) return undefined;
  const guesses = await guess([...new Set(unknown)].slice(0, MOST_GUESSED));
  const better = words.flatMap((word) => guesses.get(word)?.[0]?.words ?? [word]);
  return better.join(' ') === words.join(' ') ? undefined : better;
}

/** Synonyms of several words before those of one; words that only join are asked for when there are no others. */
function slotsOf(words: string[], synonyms: Synonym[]): Slot[] {
  const slots: (Slot & { isJoining: boolean })[] = [];
  for (let place = 0; place < words.length; ) {
    const longest = synonyms.filter(({ from }) => from === place).toSorted((a, b) => b.size - a.size)[0];
    const size = longest?.size ?? 1;
    const own = words.slice(place, place + size);
    slots.push({ words: own, others: longest?.others ?? [], isJoining: !longest && own.every(isJoining) });
    place += size;
  }
  const telling = slots.filter((slot) => !slot.isJoining);
  return (telling.length > 0 ? telling : slots).map(({ words, others }) => ({ words, others }));
}
