import { db, type Transaction } from '../../platform/db';
import { voiceLimits } from './limits';
import { type Buyer, isSame, mayChange, type NotSaid, readWords, type Said, type Words, wasReceived } from './written';

export type GoodsReview = Words & {
  orderLineId: string;
  /** Hashes of pictures that were kept before, in their order. */
  photos: string[];
};

/**
 * A buyer says what the goods of one order line are like, once they have arrived. Said again within thirty days it
 * changes what stands there, marked as changed, so that the shop's answer is not read as one to other words.
 */
export async function reviewGoods(buyer: Buyer, wish: GoodsReview, now = new Date()): Promise<Said | NotSaid> {
  const words = readWords(wish);
  if (!words || wish.photos.length > voiceLimits.photos) return { ok: false, why: 'unreadable' };
  return db.$transaction(async (tx) => {
    const line = await lockLine(tx, buyer, wish.orderLineId);
    if (!line) return { ok: false, why: 'not-found' };
    if (!wasReceived(line.order)) return { ok: false, why: 'not-yet' };
    const photos = await keptPictures(tx, wish.photos);
    if (line.review) return change(tx, line.review, { words, photos }, now);
    const { personId } = line.order.purchase;
    const { productId } = line.variant;
    const about = { orderLineId: wish.orderLineId, productId, personId };
    await tx.review.create({ data: { ...about, ...words, writtenAt: now, photos: { create: placed(photos) } } });
    return { ok: true, isNew: true };
  });
}

/** Of two tabs at once the second waits here, and finds what the first has written. */
async function lockLine(tx: Transaction, buyer: Buyer, id: string) {
  await tx.$executeRaw`select from "OrderLine" where "id" = ${id}::uuid for no key update`;
  return tx.orderLine.findFirst({
    where: { id, order: { purchase: buyer } },
    select: {
      variant: { select: { productId: true } },
      order: { select: { status: true, deliveredAt: true, purchase: { select: { personId: true } } } },
      review: {
        select: {
          id: true,
          stars: true,
          text: true,
          name: true,
          writtenAt: true,
          photos: { select: { pictureHash: true }, orderBy: { position: 'asc' } },
        },
      },
    },
  });
}

type Before = NonNullable<NonNullable<Awaited<ReturnType<typeof lockLine>>>['review']>;

async function change(
  tx: Transaction,
  before: Before,
  { words, photos }: { words: Words; photos: string[] },
  now: Date,
): Promise<Said | NotSaid> {
  const hasSamePhotos = before.photos.map(({ pictureHash }) => pictureHash).join() === photos.join();
  if (hasSamePhotos && isSame(before, words)) return { ok: true, isNew: false };
  if (!mayChange(before, now)) return { ok: false, why: 'too-late' };
  await tx.reviewPhoto.deleteMany({ where: { reviewId: before.id } });
  const data = { ...words, changedAt: now, photos: { create: placed(photos) } };
  await tx.review.update({ where: { id: before.id }, data });
  return { ok: true, isNew: false };
}

const placed = (photos: string[]) => photos.map((pictureHash, position) => ({ pictureHash, position }));

/** Those that are there, each once: a form may name what it likes. */
async function keptPictures(tx: Transaction, hashes: string[]): Promise<string[]> {
  if (hashes.length === 0) return [];
  const rows = await tx.picture.findMany({ where: { hash: { in: hashes } }, select: { hash: true } });
  const found = new Set(rows.map(({ hash }) => hash));
  return [...new Set(hashes)].filter((hash) => found.has(hash));
}
