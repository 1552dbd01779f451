/** Letters that sound alike in Indonesian or were once written for each other: kopy, sirop, kasiavera. */
const alike = [
  'iy',
  'uo',
  'ei',
  'ea',
  'ck',
  'qk',
  'gk',
  'vf',
  'fp',
  'vp',
  'vb',
  'bp',
  'dt',
  'zs',
  'zj',
  'xs',
  'cs',
  'wu',
];
const half = new Set(alike.flatMap(([a, b]) => [`${a}${b}`, `${b}${a}`]));

const MISSING = 0.9; // a letter that was left out is likelier than one that was put in
const MISSING_VOWEL = 0.6; // and people leave out vowels on purpose: kpi, tmpoyak
const SWAPPED = 0.8;

/**
 * How far two words are from each other: letters left out, put in, swapped or mistaken, where an alike letter, a doubled one
 * and an h count half (Damerau-Levenshtein, optimal string alignment, with weights).
 */
export function distance(typed: string, word: string): number {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, j) => j * MISSING);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      row[j] = Math.min(
        last[j]! + extra(typed, i - 1),
        row[j - 1]! + missing(word, j - 1),
        last[j - 1]! + mistaken(typed[i - 1]!, word[j - 1]!),
        areSwapped(typed, i, word, j) ? before[j - 2]! + SWAPPED : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last[word.length]!;
}

/** How far a word of this many letters may be from what was meant. */
export function tolerance(letters: number): number {
  if (letters <= 3) return 0.5;
  if (letters <= 4) return 1;
  if (letters <= 6) return 1.5;
  return letters <= 9 ? 2 : 2.6;
}

function extra(typed: string, at: number): number {
  return typed[at] === typed[at - 1] || typed[at] === 'h' ? 0.5 : 1;
}

function missing(word: string, at: number): number {
  if (word[at] === word[at - 1] || word[at] === 'h') return 0.5;
  return 'aeiou'.includes(word[at]!) ? MISSING_VOWEL : MISSING;
}

function mistaken(a: string, b: string): number {
  if (a === b) return 0;
  return half.has(a + b) ? 0.5 : 1;
}

function areSwapped(typed: string, i: number, word: string, j: number): boolean {
  return i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
}
