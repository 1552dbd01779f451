import type { Prisma } from '../../../prisma/generated/client';
import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { type Kept, keepPicture, lockGoods, readClosedPicture } from '../catalog';
import { tidyText } from '../tidy';
import { goodsWithin, ownGoods } from './reach';

export const evidenceLimits = { pieces: 6, about: 200 } as const;

/** Evidence shows homes and papers: it lies apart by goods, where nothing is served from. */
const folderOf = (productId: string) => `evidence/${productId}`;

type Goods = { shopId: string; productId: string };
type NotKept = { ok: false; why: 'not-found' | 'too-many' | 'no-about' } | Extract<Kept, { ok: false }>;

/** Keeps a photo, or the photo of a paper, that shows where goods are made and of what. */
export async function addEvidence(
  actor: Actor,
  { about: typed, photo, ...goods }: Goods & { about: string; photo: Buffer },
  now = new Date(),
): Promise<{ ok: true } | NotKept> {
  const about = tidyText(typed);
  if (about === '' || about.length > evidenceLimits.about) return { ok: false, why: 'no-about' };
  const { productId } = goods;
  const where = ownGoods(actor, goods);
  if (!where || (await db.product.count({ where })) === 0) return { ok: false, why: 'not-found' };
  const kept = await keepPicture(photo, folderOf(productId));
  if (!kept.ok) return kept;

  return db.$transaction(async (tx) => {
    await lockGoods(tx, productId);
    if ((await tx.originEvidence.count({ where: { productId } })) >= evidenceLimits.pieces)
      return { ok: false, why: 'too-many' };
    await tx.originEvidence.create({
      data: { productId, file: kept.hash, about, personId: actor.personId, at: now },
    });
    await askAnew(tx, productId, now);
    return { ok: true };
  });
}

/** Takes a piece of evidence away again. */
export async function removeEvidence(
  actor: Actor,
  { evidenceId, ...goods }: Goods & { evidenceId: string },
  now = new Date(),
): Promise<boolean> {
  const product = ownGoods(actor, goods);
  if (!product) return false;
  return db.$transaction(async (tx) => {
    await lockGoods(tx, goods.productId);
    const { count } = await tx.originEvidence.deleteMany({ where: { id: evidenceId, product } });
    if (count > 0) await askAnew(tx, goods.productId, now);
    return count > 0;
  });
}

/** An officer decides on the evidence that they have seen. */
async function askAnew(tx: Transaction, productId: string, now: Date) {
  const where = { productId, status: 'WAITING', why: 'ORIGIN' } as const;
  await tx.listingReview.updateMany({ where, data: { askedAt: now } });
}

/** What lies there for these goods, the first one first, with the widths in pixels in which it can be read. */
export async function evidenceOf(productId: string) {
  const select = { id: true, file: true, about: true, at: true } as const;
  const rows = await db.originEvidence.findMany({ where: { productId }, orderBy: { id: 'asc' }, select });
  const pictures = await db.picture.findMany({
    where: { hash: { in: rows.map(({ file }) => file) } },
    select: { hash: true, widths: true, tint: true },
  });
  const pictureOf = new Map(pictures.map(({ hash, ...picture }) => [hash, picture]));
  return rows.map(({ file, ...evidence }) => ({ ...evidence, ...pictureOf.get(file) })); // its name is told to nobody
}

/** A piece of evidence as WebP, for those who change the goods and for the staff of the regency. */
export async function readEvidence(
  asker: Actor,
  { evidenceId, width }: { evidenceId: string; width: number },
): Promise<Buffer | undefined> {
  const row = await db.originEvidence.findFirst({
    where: { id: evidenceId, product: { OR: seenBy(asker) } },
    select: { file: true, productId: true },
  });
  if (!row) return undefined;
  const isThere = await db.picture.count({ where: { hash: row.file, widths: { has: width } } });
  return isThere > 0 ? readClosedPicture(folderOf(row.productId), row.file, width) : undefined;
}

function seenBy(asker: Actor): Prisma.ProductWhereInput[] {
  const shops = asker.grants.flatMap((grant) =>
    'shopId' in grant && may(asker, 'product:edit', grant) ? [grant.shopId] : [],
  );
  const within = goodsWithin(asker);
  return [{ shopId: { in: shops } }, ...(within ? [within] : [])];
}
