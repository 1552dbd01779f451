import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { lockVariants, moveStock } from './moveStock';

/** What somebody counted, in pieces, and the figure that stood before them while they did. */
export type Count = { onHand: number; seenOnHand: number };

export type NotCounted =
  | { ok: false; why: 'not-allowed' | 'not-found' }
  /** Goods came or went meanwhile: the figure typed knows nothing of it. `pieces`: what there is now. */
  | { ok: false; why: 'stock-moved'; pieces: number }
  /** `pieces`: promised to buyers. */
  | { ok: false; why: 'below-reserved'; pieces: number };

/** Why a count does not hold for what is stored; the one judge of it, wherever stock is counted. */
export function countFault(
  { onHand, seenOnHand }: Count,
  stored: { onHand: number; reserved: number },
): Extract<NotCounted, { pieces: number }> | undefined {
  if (onHand === seenOnHand) return undefined;
  if (seenOnHand !== stored.onHand) return { ok: false, why: 'stock-moved', pieces: stored.onHand };
  if (onHand < stored.reserved) return { ok: false, why: 'below-reserved', pieces: stored.reserved };
  return undefined;
}

/**
 * Writes down how many pieces there are, and what the shop says of it.
 *
 * @param wish.note at most 200 characters
 */
export async function countStock(
  actor: Actor,
  wish: { shopId: string; variantId: string; note?: string } & Count,
  now = new Date(),
): Promise<{ ok: true; change: number } | NotCounted> {
  const { shopId, variantId, note, ...count } = wish;
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const stored = await lockOwn(tx, shopId, variantId);
    if (!stored) return { ok: false, why: 'not-found' } as const;
    const fault = countFault(count, stored);
    if (fault) return fault;
    const change = count.onHand - count.seenOnHand;
    const cause = { why: 'COUNTED', personId: actor.personId, note: note || undefined } as const;
    if (change !== 0) await moveStock(tx, [{ variantId, onHand: change }], cause, now);
    return { ok: true, change } as const;
  });
}

/** A variant that is still sold, of this shop, with nobody else at it. */
async function lockOwn(tx: Transaction, shopId: string, id: string) {
  await lockVariants(tx, [id]);
  const where = { id, retiredAt: null, product: { shopId, status: { not: 'ARCHIVED' as const } } };
  return tx.variant.findFirst({ where, select: { onHand: true, reserved: true } });
}
