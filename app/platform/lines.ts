import { drawable, type Hand, outline } from './letters';

/** Signs of a text; more would never be shown. */
const LONGEST = 300;

/**
 * Breaks text into lines that fit, at spaces where there are any, and ends it with dots where it is too long.
 *
 * @param fit pixels of a line, and how many there may be
 */
export function breakLines(text: string, hand: Hand, fit: { width: number; most: number }): string[] {
  const isWide = (line: string) => outline(line, hand).width > fit.width;
  const words = drawable(text.slice(0, LONGEST))
    .split(' ')
    .flatMap((word) => (isWide(word) ? pieces(word, isWide) : [word]));
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && !isWide(longer)) lines[lines.length - 1] = longer;
    else if (word) lines.push(word);
  }
  if (lines.length <= fit.most) return lines;
  return [...lines.slice(0, fit.most - 1), cut(lines[fit.most - 1]!, isWide)];
}

/** A word that is longer than a line, in parts that are not. */
function pieces(word: string, isWide: (line: string) => boolean): string[] {
  const parts: string[] = [];
  for (const sign of word) {
    const longer = (parts.at(-1) ?? '') + sign;
    if (parts.length > 0 && !isWide(longer)) parts[parts.length - 1] = longer;
    else parts.push(sign);
  }
  return parts;
}

function cut(line: string, isWide: (line: string) => boolean): string {
  const signs = [...line];
  while (signs.length > 0 && isWide(`${signs.join('').trimEnd()}…`)) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
