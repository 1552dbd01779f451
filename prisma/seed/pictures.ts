import sharp from 'sharp';
import { keepPicture, makeAvifs } from '../../app/domain/catalog';
import type { DemoProduct } from './catalogue';
import { draw } from './drawings';

/** The hashes of a product's pictures in their order, and of those that belong to a variant, by its place. */
export type Drawn = { views: string[]; ofVariants: (string | undefined)[] };

const AT_ONCE = 2; // as many as are encoded at once

/**
 * Draws the pictures of all goods and keeps them as if they had been uploaded. Those that are there already cost only
 * the drawing.
 *
 * @param width pixels in which they are drawn, 960 at most
 * @returns what was drawn of each product, by its slug
 */
export async function keepPictures(products: DemoProduct[], width: number): Promise<Map<string, Drawn>> {
  const hashes = new Map<string, Drawn>();
  const waiting = [...products];
  const work = async () => {
    for (let product = waiting.shift(); product; product = waiting.shift())
      hashes.set(product.slug, await picturesOf(product, width));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return hashes;
}

/** The views of a product, then its variants in colours of their own. */
async function picturesOf({ picture, pictures, variants }: DemoProduct, width: number): Promise<Drawn> {
  const views: string[] = [];
  const ofVariants: Drawn['ofVariants'] = [];
  for (let view = 0; view < pictures; view += 1) views.push(await keepDrawing({ ...picture, view }, width));
  // What stands on the cards is made now, so that the first visitors get it; other views can wait for their jobs. To
  // make all of them takes as long again as everything else here.
  await makeAvifs(views[0]!);
  for (const { palette } of variants) ofVariants.push(palette && (await keepDrawing({ ...picture, palette }, width)));
  const own = ofVariants.filter((hash) => hash !== undefined);
  return { views: [...new Set([...views, ...own])], ofVariants };
}

async function keepDrawing(picture: Parameters<typeof draw>[0], width: number): Promise<string> {
  const svg = Buffer.from(draw(picture));
  // Pixels are a picture's only if it is no document (platform/images.ts); quickly packed, since it is read only once.
  const png = await sharp(svg).resize({ width }).png({ compressionLevel: 1 }).toBuffer();
  const kept = await keepPicture(png);
  if (!kept.ok) throw new Error(`the picture ${JSON.stringify(picture)} is ${kept.why}`);
  return kept.hash;
}
