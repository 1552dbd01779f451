/** More words than anybody types on purpose. */
const MOST_WORDS = 12;

/** Longer texts are cut, in characters. */
export const LONGEST_TEXT = 100;

/** Words that join others and find nothing by themselves, in both languages; measures too, which stand in no name. */
const joining = new Set(
  `yang dan atau di ke dari untuk buat dengan ala ini itu para per isi
   the a an of for from in on with and or by to made
   kg gr gram ons ml liter cm pcs buah biji pak bungkus`.split(/\s+/),
);

/** A text as it was typed, without what nobody can mean. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/[\0\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TEXT)
    .trim();
}

/** The words of a text as the index has them: lower case, without accents. */
export function wordsOf(text: string): string[] {
  const plain = cleanText(text).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS);
}

/** Whether goods may lack the word and still be meant. */
export function isJoining(word: string): boolean {
  return joining.has(word) || /\d/.test(word) || word.length === 1;
}

/** All runs of one to five neighbouring words, each with where it begins and how many words it has. */
export function phrasesOf(words: string[]): { key: string; from: number; size: number }[] {
  return words.flatMap((_, from) =>
    [1, 2, 3, 4, 5]
      .filter((size) => from + size <= words.length)
      .map((size) => ({ key: words.slice(from, from + size).join(' '), from, size })),
  );
}
