import { db } from '../../platform/db';
import { asAvif } from '../../platform/images';
import { storage } from '../../platform/storage';
import { pictureFile } from './pictures';

/**
 * Adds the AVIF of each size to a picture, made from its WebP, because uploads are not kept. Done again it does no harm.
 * Only when all files lie there does the picture say so.
 */
export async function makeAvifs(hash: string) {
  const picture = await db.picture.findUnique({ where: { hash }, select: { widths: true, hasAvif: true } });
  if (!picture || picture.hasAvif) return;
  for (const width of picture.widths) {
    const webp = await storage.read(pictureFile(hash, width, 'webp'));
    await storage.write(pictureFile(hash, width, 'avif'), await asAvif(webp));
  }
  await db.picture.updateMany({ where: { hash }, data: { hasAvif: true } });
}
