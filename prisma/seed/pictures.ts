import sharp from 'sharp';
import { keepPicture, makeAvifs } from '../../app/domain/catalog';
import type { DemoProduct } from './catalogue';
import { draw } from './drawings';

const AT_ONCE = 2; // as many as are encoded at once

/**
 * Draws the pictures of all goods and keeps them as if they had been uploaded. Those that are there already cost only
 * the drawing.
 *
 * @param width pixels in which they are drawn, 960 at most
 * @returns the hashes of each product's pictures, by its slug
 */
export async function keepPictures(products: DemoProduct[], width: number): Promise<Map<string, string[]>> {
  const hashes = new Map<string, string[]>();
  const waiting = [...products];
  const work = async () => {
    for (let product = waiting.shift(); product; product = waiting.shift())
      hashes.set(product.slug, await picturesOf(product, width));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return hashes;
}

async function picturesOf({ slug, picture, pictures }: DemoProduct, width: number): Promise<string[]> {
  const hashes: string[] = [];
  for (let view = 0; view < pictures; view += 1) {
    const svg = Buffer.from(draw({ ...picture, view }));
    // Pixels are a picture's only if it is no document (platform/images.ts); quickly packed, since it is read only once.
    const png = await sharp(svg).resize({ width }).png({ compressionLevel: 1 }).toBuffer();
    const kept = await keepPicture(png);
    if (!kept.ok) throw new Error(`the picture ${view} of ${slug} is ${kept.why}`);
    // What stands on the cards is made now, so that the first visitors get it; other views can wait for their jobs. To
    // make all of them takes as long again as everything else here.
    if (view === 0) await makeAvifs(kept.hash);
    hashes.push(kept.hash);
  }
  return hashes;
}
