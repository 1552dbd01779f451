export const LONGEST_NAME = 100; // characters

/**
 * A name in one line, as it may stand in a letter's head.
 *
 * @returns nothing when there is no letter in it, or it is longer than `LONGEST_NAME`
 */
export function readName(text: string): string | undefined {
  const name = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return /\p{L}/u.test(name) && name.length <= LONGEST_NAME ? name : undefined;
}
