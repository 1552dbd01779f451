import type { PictureSource } from './Picture';

/** Where the files of a kept picture are served. WebP is there at once, AVIF once it has been made. */
export function pictureSource(kept: { hash: string; widths: number[]; hasAvif: boolean }): PictureSource {
  const { hash, widths, hasAvif } = kept;
  return { src: `/media/${hash.slice(0, 2)}/${hash}`, avif: hasAvif ? widths : [], webp: widths };
}
