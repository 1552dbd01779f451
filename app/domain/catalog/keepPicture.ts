import { createHash } from 'node:crypto';
import { db } from '../../platform/db';
import { asWebp, lookAt, meanColour, type Upright } from '../../platform/images';
import { sendJob } from '../../platform/jobs';
import { closedStorage, storage } from '../../platform/storage';
import { pictureFile } from './pictures';
import { nearestTint } from './tints';

/** Widths in which pictures are shown, in pixels. None is ever enlarged. */
const WIDTHS = [320, 640, 960] as const;
const LEAST_HEIGHT = 240; // pixels: of a photo 4:3 in the smallest width

export type Kept = { ok: true; hash: string } | { ok: false; why: 'not-a-picture' | 'too-large' | 'too-small' };

/**
 * Keeps an uploaded picture: encoded anew, upright, without what the camera wrote beside it, named by the SHA-256 of the
 * uploaded bytes. WebP is made at once, AVIF by a job. The upload itself is not kept. The same bytes again cost nothing.
 *
 * @param folder where it is for some eyes only: a folder of the closed storage, in which it is a picture of its own, so that
 * nobody learns by its name whether another has it too
 */
export async function keepPicture(bytes: Buffer, folder?: string): Promise<Kept> {
  const hash = createHash('sha256')
    .update(folder ? `${folder}:` : '')
    .update(bytes)
    .digest('hex');
  const before = await db.picture.findUnique({ where: { hash }, select: { hash: true } });
  if (before) return { ok: true, hash };

  const picture = await lookAt(bytes);
  if (typeof picture === 'string') return { ok: false, why: picture };
  if (picture.width < WIDTHS[0] || picture.height < LEAST_HEIGHT) return { ok: false, why: 'too-small' };

  const smallest = await makeWebps(hash, picture, folder);
  if (!smallest) return { ok: false, why: 'not-a-picture' };
  const tint = nearestTint(await meanColour(smallest));
  await writeDown({ hash, width: picture.width, height: picture.height, widths: widthsOf(picture), tint }, !folder);
  return { ok: true, hash };
}

/** A picture of a closed folder as WebP. @throws where it was never kept in that width */
export function readClosedPicture(folder: string, hash: string, width: number): Promise<Buffer> {
  return closedStorage.read(`${folder}/${pictureFile(hash, width, 'webp')}`);
}

function widthsOf({ width }: Upright): number[] {
  return WIDTHS.filter((one) => one <= width);
}

/** Files come before the row: what the database names can be served. @returns the smallest, or nothing for a broken picture */
async function makeWebps(hash: string, picture: Upright, folder?: string): Promise<Buffer | undefined> {
  let smallest: Buffer | undefined;
  for (const width of widthsOf(picture)) {
    const webp = await asWebp(picture, width);
    if (!webp) return undefined;
    const file = pictureFile(hash, width, 'webp');
    await (folder ? closedStorage.write(`${folder}/${file}`, webp) : storage.write(file, webp));
    smallest ??= webp;
  }
  return smallest;
}

type Row = { hash: string; width: number; height: number; widths: number[]; tint: number };

/** Two uploads of the same bytes at once make one row and one job. */
async function writeDown(data: Row, wantsAvif: boolean) {
  await db.$transaction(async (tx) => {
    const { count } = await tx.picture.createMany({ data, skipDuplicates: true });
    if (count > 0 && wantsAvif) await sendJob(tx, 'make-avif', { hash: data.hash });
  });
}
