import { commonWords } from './commonWords';

export const SHORTEST_PASSWORD = 8; // characters
export const LONGEST_PASSWORD = 256; // bytes: room for any passphrase, and no room to keep the hash busy

const LEAST_OWN = 6; // characters that must be left when every word that anybody would try is taken away

export type Weakness = 'too-short' | 'too-long' | 'guessable';

/**
 * What is wrong with a password that somebody chooses, if anything. There are no rules about its composition: length
 * and being hard to guess is what counts (ASVS 6.2.1–6.2.12, NIST SP 800-63B 3.1.1.2).
 *
 * @param about the name and address of whoever chooses it: the first that others would try
 */
export function weaknessOf(password: string, about: string[]): Weakness | undefined {
  if ([...password].length < SHORTEST_PASSWORD) return 'too-short';
  if (Buffer.byteLength(password) > LONGEST_PASSWORD) return 'too-long';
  const plain = password.toLowerCase();
  const isGuessable = [plain, spelledOut(plain)].some((text) => isPattern(text) || isMadeOf(text, wordsAround(about)));
  return isGuessable ? 'guessable' : undefined;
}

/** P4ssw0rd is password to everybody who guesses. */
function spelledOut(password: string): string {
  const letters: Record<string, string> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
  };
  return password.replace(/[013457@$]/g, (sign) => letters[sign] ?? sign);
}

const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
];
const runs = rows.flatMap((row) => [row.repeat(2), [...row].reverse().join('').repeat(2)]);

/** One sign or a few over and over, a row of the keyboard, a day. */
function isPattern(password: string): boolean {
  return (
    /^(.{1,4})\1+$/.test(password) ||
    runs.some((run) => run.includes(password)) ||
    /^(0[1-9]|[12]\d|3[01])\D?(0[1-9]|1[0-2])\D?(19|20)\d\d$/.test(password) ||
    /^(19|20)\d\d\D?(0[1-9]|1[0-2])\D?(0[1-9]|[12]\d|3[01])$/.test(password)
  );
}

function wordsAround(about: string[]): string[] {
  const parts = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  return [...parts.map((part) => part.toLowerCase()).filter((part) => part.length >= 3), ...commonWords];
}

/** Whether it is one or two of the words and little else: sepucukjambi2026, sayang12345. Three words are a passphrase. */
function isMadeOf(password: string, words: string[]): boolean {
  let left = password;
  let found = 0;
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    if (!left.includes(word)) continue;
    left = left.replaceAll(word, '');
    found++;
  }
  return found > 0 && found <= 2 && [...left].length < LEAST_OWN;
}
