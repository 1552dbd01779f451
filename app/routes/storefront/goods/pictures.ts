import type { GoodsPicture } from '../../../domain/catalog';
import type { PictureSource } from '../../../ui/Picture';

/** Where the pictures of goods lie. AVIF comes after a while, made by a job. */
export function pictureSource({ hash, widths, hasAvif }: GoodsPicture): PictureSource {
  return { src: `/media/${hash}`, webp: widths, avif: hasAvif ? widths : [] };
}
