import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** A line of text as outlines: what to draw at (0, 0) of its base line, and how wide that is, in pixels. */
export type Outlined = { path: string; width: number };

export type Hand = { size: number; weight: 400 | 800 };

const { resolve } = createRequire(import.meta.url);

/** Our own letters, then those of languages further away. The letters of other scripts are none of ours. */
const subsets = ['latin', 'latin-ext', 'vietnamese'];

const opened = new Map<number, Font[]>();

/**
 * Text as outlines of our own letters, so that a picture looks the same wherever it is drawn: what draws it knows only the
 * letters that its machine happens to have. As WOFF, because the reader cannot draw from a variable font in WOFF2.
 *
 * Signs that our letters do not have are left out.
 */
export function outline(text: string, { size, weight }: Hand): Outlined {
  const scale = size / 1000;
  let width = 0;
  let path = '';
  for (const { font, part } of parts(text, fonts(weight))) {
    const { glyphs, positions } = font.layout(part);
    for (const [place, glyph] of glyphs.entries()) {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[place] ?? {};
      path += glyph.path
        .scale(scale, -scale)
        .translate(width + xOffset * scale, -yOffset * scale)
        .toSVG();
      width += xAdvance * scale;
    }
  }
  return { path, width };
}

/** The same text without what cannot be drawn. */
export function drawable(text: string): string {
  const known = fonts(400);
  return [...text]
    .filter((sign) => fontFor(sign, known))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Stretches of text that one font can draw. */
function parts(text: string, known: Font[]): { font: Font; part: string }[] {
  const found: { font: Font; part: string }[] = [];
  for (const sign of text) {
    const font = fontFor(sign, known);
    const last = found.at(-1);
    if (font && last?.font === font) last.part += sign;
    else if (font) found.push({ font, part: sign });
  }
  return found;
}

function fontFor(sign: string, known: Font[]): Font | undefined {
  const point = sign.codePointAt(0)!;
  return known.find((font) => font.hasGlyphForCodePoint(point));
}

function fonts(weight: Hand['weight']): Font[] {
  const known = opened.get(weight) ?? subsets.map((subset) => openFont(subset, weight));
  opened.set(weight, known);
  return known;
}

function openFont(subset: string, weight: Hand['weight']): Font {
  const file = resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-${subset}-${weight}-normal.woff`);
  return create(readFileSync(file)) as Font;
}
