import { db } from '../platform/db';

export type KeptPicture = { hash: string; widths: number[]; hasAvif: boolean; tint: number };

/** Puts the pictures to lines that remember only a hash, in one query. A line without a picture gets none. */
export async function withPictures<Line extends { pictureHash: string | null }>(
  lines: Line[],
): Promise<(Omit<Line, 'pictureHash'> & { picture: KeptPicture | undefined })[]> {
  const hashes = lines.flatMap(({ pictureHash }) => pictureHash ?? []);
  const rows = await db.picture.findMany({
    where: { hash: { in: hashes } },
    select: { hash: true, widths: true, hasAvif: true, tint: true },
  });
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  return lines.map(({ pictureHash, ...line }) => ({ ...line, picture: byHash.get(pictureHash ?? '') }));
}
