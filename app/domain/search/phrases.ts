import { wordsOf } from './words';

export type Phrase = { key: string; text: string };

export type WrongPhrases =
  | { ok: false; why: 'too-few' | 'too-many' }
  | { ok: false; why: 'wrong' | 'taken'; text: string };

const FEWEST = 2;
const MOST = 20;
const MOST_WORDS = 5;
const LENGTH = { min: 2, max: 60 }; // characters

/** Phrases as somebody types them, with commas or line ends between. What is the same but for case and accents counts once. */
export function readPhrases(typed: string): { ok: true; phrases: Phrase[] } | WrongPhrases {
  const texts = typed.split(/[,;\n]/).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  const phrases = new Map<string, Phrase>();
  for (const text of texts.filter(Boolean)) {
    const words = wordsOf(text);
    const key = words.join(' ');
    const fits =
      text.length <= LENGTH.max && key.length >= LENGTH.min && key.length <= LENGTH.max && words.length <= MOST_WORDS;
    if (!fits) return { ok: false, why: 'wrong', text: text.slice(0, LENGTH.max) };
    if (!phrases.has(key)) phrases.set(key, { key, text });
  }
  if (phrases.size < FEWEST) return { ok: false, why: 'too-few' };
  if (phrases.size > MOST) return { ok: false, why: 'too-many' };
  return { ok: true, phrases: [...phrases.values()] };
}
