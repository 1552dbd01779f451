import { openFont } from './fonts';

/** A line of text as outlines: what to draw at (0, 0) of its base line, and how wide that is, in pixels. */
export type Outlined = { path: string; width: number };

export type Hand = { size: number; weight: 'regular' | 'heavy' };

/**
 * Text as outlines of our own letters, so that a picture looks the same wherever it is drawn: what draws it knows only the
 * letters that its machine happens to have. Signs that ours do not have are to be left out before: see `drawable`.
 */
export function outline(text: string, { size, weight }: Hand): Outlined {
  const font = openFont(weight);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let width = 0;
  let path = '';
  for (const [place, glyph] of glyphs.entries()) {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[place] ?? {};
    path += glyph.path
      .scale(scale, -scale)
      .translate(width + xOffset * scale, -yOffset * scale)
      .toSVG();
    width += xAdvance * scale;
  }
  return { path, width };
}

/** The text without signs that our letters cannot write: other scripts, and pictures. */
export function drawable(text: string): string {
  const font = openFont('regular');
  return [...text.normalize('NFC')]
    .filter((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0)!))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
