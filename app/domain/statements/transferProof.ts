import { createHash } from 'node:crypto';
import { db } from '../../platform/db';
import { asWebp, lookAt } from '../../platform/images';
import { closedStorage } from '../../platform/storage';
import { type Actor, may } from '../accounts';
import { comesToBank } from '../payments';

const WIDTH = 1080; // pixels: figures on a photographed slip of paper stay legible
const MOST = 5; // pictures for one purchase

export type NotKept = { ok: false; why: 'not-found' | 'moved-on' | 'too-many' | 'not-a-picture' | 'too-large' };

/**
 * The buyer, who holds the purchase's code, sends a picture of the transfer: encoded anew, without what the camera wrote
 * beside it, and put where nothing is served from. It confirms nothing; finance looks at it beside the statement.
 */
export async function keepProof(code: string, bytes: Buffer, now = new Date()): Promise<{ ok: true } | NotKept> {
  const purchase = await db.purchase.findUnique({
    where: { code },
    select: { id: true, status: true, method: true, moneyMode: true, proofs: { select: { hash: true } } },
  });
  if (!purchase || !comesToBank(purchase)) return { ok: false, why: 'not-found' };
  const { id: purchaseId, status, proofs } = purchase;
  if (status === 'PAID') return { ok: false, why: 'moved-on' };
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (proofs.some((proof) => proof.hash === hash)) return { ok: true };
  if (proofs.length >= MOST) return { ok: false, why: 'too-many' };

  const picture = await lookAt(bytes);
  if (typeof picture === 'string') return { ok: false, why: picture };
  const webp = await asWebp(picture, WIDTH);
  if (!webp) return { ok: false, why: 'not-a-picture' };
  await closedStorage.write(fileOf(purchaseId, hash), webp); // before the row: what the database names can be read
  await db.transferProof.create({ data: { purchaseId, hash, sentAt: now } });
  return { ok: true };
}

/** How many pictures of the transfer the buyer has sent. */
export function countProofs(code: string): Promise<number> {
  return db.transferProof.count({ where: { purchase: { code } } });
}

/** A picture of a transfer as WebP, for finance alone. */
export async function readProof(actor: Actor, id: string): Promise<Buffer | undefined> {
  if (!may(actor, 'payment:confirm')) return undefined;
  const proof = await db.transferProof.findUnique({ where: { id }, select: { purchaseId: true, hash: true } });
  return proof ? closedStorage.read(fileOf(proof.purchaseId, proof.hash)) : undefined;
}

/** Apart by purchase, so that two buyers who send the same picture share nothing. */
function fileOf(purchaseId: string, hash: string): string {
  return `proofs/${purchaseId}/${hash}.webp`;
}
