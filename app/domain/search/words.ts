/** More words than anybody types on purpose. */
const MOST_WORDS = 12;

/** Longer texts are cut, in characters. */
export const LONGEST_TEXT = 100;

/** A text as it was typed, without what nobody can mean. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/[\0\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TEXT)
    .trim();
}

/** The words of a text as the index has them: lower case, without accents. What is written twice by a figure is: oleh2, kue2nya. */
export function wordsOf(text: string): string[] {
  const plain = cleanText(text).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const twice = plain.replaceAll(/\b([a-z]{2,})2(?:nya|an)?\b/g, '$1 $1');
  return (twice.match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS);
}

/** All runs of one to five neighbouring words, each with where it begins and how many words it has. */
export function phrasesOf(words: string[]): { key: string; from: number; size: number }[] {
  return words.flatMap((_, from) =>
    [1, 2, 3, 4, 5]
      .filter((size) => from + size <= words.length)
      .map((size) => ({ key: words.slice(from, from + size).join(' '), from, size })),
  );
}

/** Without the -nya that makes a thing a certain one. */
export function withoutNya(key: string): string {
  return key.replace(/(?<=...)nya$/, '');
}
