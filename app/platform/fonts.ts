import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const { resolve } = createRequire(import.meta.url);

/** Our letters for papers and drawings: each weight one file with all of them, where what a browser gets is cut into parts by language. */
const files = {
  regular: '400Regular/PlusJakartaSans_400Regular',
  bold: '700Bold/PlusJakartaSans_700Bold',
  heavy: '800ExtraBold/PlusJakartaSans_800ExtraBold',
};

export type PaperFont = keyof typeof files;

const read = new Map<PaperFont, Buffer>();
const opened = new Map<PaperFont, Font>();

/** The file of a weight, as TTF, to be embedded. */
export function paperFont(weight: PaperFont): Buffer {
  const file = read.get(weight) ?? readFileSync(resolve(`@expo-google-fonts/plus-jakarta-sans/${files[weight]}.ttf`));
  read.set(weight, file);
  return file;
}

/** A weight to be asked for the shapes of its letters. */
export function openFont(weight: PaperFont): Font {
  const font = opened.get(weight) ?? (create(paperFont(weight)) as Font);
  opened.set(weight, font);
  return font;
}

/** The text with a question mark for each sign that our letters do not have: other scripts, and pictures. Lines stay lines. */
export function printable(text: string): string {
  const letters = openFont('regular');
  const isKnown = (sign: string) => sign === '\n' || letters.hasGlyphForCodePoint(sign.codePointAt(0)!);
  return [...text.normalize('NFC')].map((sign) => (isKnown(sign) ? sign : '?')).join('');
}
