import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawBanner } from './banners';
import { draw, drawingKinds, palettes } from './index';

const views = [0, 1, 2] as const;
const packs = [0, 1, 2, 3] as const;
const banners = ['bangga', 'kopi', 'batik', 'sarapan'] as const;

/** What a renderer would only draw wrongly, or not at all. */
function expectSound(svg: string) {
  expect(svg).not.toMatch(/<text|NaN|undefined|null|<image|<filter/);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const known = new Set(ids);
  expect(known.size, 'an id is used twice').toBe(ids.length);
  const lost = [...svg.matchAll(/(?:url\(|href=")#([^")]+)/g)].filter(([, id]) => !known.has(id));
  expect(lost, 'shapes that are referred to but not there').toEqual([]);
}

async function render(svg: string) {
  const { info } = await sharp(Buffer.from(svg)).resize({ width: 96 }).raw().toBuffer({ resolveWithObject: true });
  return `${info.width}×${info.height}`;
}

describe('drawings of the demo goods', () => {
  it.each(drawingKinds)('%s is sound in each palette, pack and view', (kind) => {
    for (const palette of palettes)
      for (const pack of packs) for (const view of views) expectSound(draw({ kind, palette, pack, view }));
  });

  it.each(drawingKinds)('%s can be rendered', async (kind) => {
    const palette = palettes[drawingKinds.indexOf(kind) % palettes.length] ?? 'kunyit';
    for (const view of views) expect(await render(draw({ kind, palette, pack: view + 1, view }))).toBe('96×72');
  });

  it('gives the same bytes for the same picture, and others for another', () => {
    const picture = { kind: 'kopi-biji', palette: 'kopi', pack: 1 } as const;
    expect(draw(picture)).toBe(draw({ ...picture, view: 0 }));
    const all = drawingKinds.flatMap((kind) => packs.map((pack) => draw({ kind, palette: 'merah', pack })));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(banners)('the banner %s is sound and can be rendered', async (theme) => {
    for (const palette of palettes) expectSound(drawBanner(theme, palette));
    expect(await render(drawBanner(theme, 'merah'))).toBe('96×38');
    expect(drawBanner(theme, 'sawah')).toBe(drawBanner(theme, 'sawah'));
  });
});
