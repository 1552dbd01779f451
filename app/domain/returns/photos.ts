import type { Prisma } from '../../../prisma/generated/client';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { type Kept, keepPicture, readClosedPicture } from '../catalog';
import { reachOf, wasBroughtBefore } from './decideReturn';

/** Photos show a buyer's home: they lie apart by order, where nothing is served from. */
const folderOf = (orderId: string) => `returns/${orderId}`;

/** Keeps what the buyer shows of the goods. The same picture twice is one. */
export async function keepPhotos(orderId: string, photos: Buffer[]): Promise<string[] | Extract<Kept, { ok: false }>> {
  const hashes = new Set<string>();
  for (const photo of photos) {
    const kept = await keepPicture(photo, folderOf(orderId));
    if (!kept.ok) return kept;
    hashes.add(kept.hash);
  }
  return [...hashes];
}

/** Whoever holds the code of the purchase, or somebody who has signed in. */
type Asker = { code: string } | Actor;

/**
 * A photo of a return as WebP, for its buyer, for those who work in the shop, and for the staff who were asked to decide.
 *
 * @param photo.number counted from 1
 * @param photo.width pixels, one of those that it is kept in
 */
export async function readReturnPhoto(
  asker: Asker,
  { returnId, number, width }: { returnId: string; number: number; width: number },
): Promise<Buffer | undefined> {
  const photo = await db.returnPhoto.findFirst({
    where: { returnId, position: number - 1, picture: { widths: { has: width } }, return: { OR: seenBy(asker) } },
    select: { pictureHash: true, return: { select: { orderId: true } } },
  });
  return photo ? readClosedPicture(folderOf(photo.return.orderId), photo.pictureHash, width) : undefined;
}

/** Which returns somebody may look into, each by a right of its own. */
function seenBy(asker: Asker): Prisma.ReturnWhereInput[] {
  if ('code' in asker) return [{ order: { purchase: { code: asker.code } } }];
  const shops = asker.grants.flatMap((grant) =>
    'shopId' in grant && may(asker, 'order:read', grant) ? [grant.shopId] : [],
  );
  const reach = reachOf(asker);
  return [
    { order: { purchase: { personId: asker.personId } } },
    { order: { shopId: { in: shops } } },
    ...(reach ? [{ order: reach, ...wasBroughtBefore }] : []),
  ];
}
