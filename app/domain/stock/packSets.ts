import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { moveStock, SoldOut } from './moveStock';
import { lockGoodsOfSet } from './setParts';

const pieces = { select: { partId: true, pieces: true } } as const;

export type NotPacked =
  | { ok: false; why: 'not-allowed' | 'not-found' | 'no-parts' }
  /** How many sets there are by now. */
  | { ok: false; why: 'moved-on'; sets: number }
  /** The names of what there is too little of; of the set itself when it is to be unpacked. */
  | { ok: false; why: 'too-few'; goods: string[] };

/**
 * Packs so many sets: what they hold leaves the shelf and they come onto it, in one transaction. Below zero it unpacks them
 * again. What buyers have been promised is never touched.
 *
 * @param wish.sets how many, not zero
 * @param wish.seen how many stood on the page: a form that a bad line sends twice packs once
 */
export async function packSets(
  actor: Actor,
  { shopId, setId, sets, seen }: { shopId: string; setId: string; sets: number; seen?: number },
  now = new Date(),
): Promise<{ ok: true } | NotPacked> {
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  try {
    return await db.$transaction(async (tx) => {
      await lockGoodsOfSet(tx, { shopId, setId });
      const where = { id: setId, retiredAt: null, product: { shopId } };
      const set = await tx.variant.findFirst({ where, select: { onHand: true, parts: pieces } });
      if (!set) return { ok: false, why: 'not-found' } as const;
      const { onHand, parts } = set;
      if (onHand !== (seen ?? onHand)) return { ok: false, why: 'moved-on', sets: onHand } as const;
      if (parts.length === 0) return { ok: false, why: 'no-parts' } as const;
      const taken = parts.map(({ partId, pieces }) => ({ variantId: partId, onHand: -pieces * sets }));
      const cause = { why: 'PACKED_INTO_SET', personId: actor.personId } as const;
      await moveStock(tx, [{ variantId: setId, onHand: sets }, ...taken], cause, now);
      return { ok: true } as const;
    });
  } catch (error) {
    if (!(error instanceof SoldOut)) throw error;
    return { ok: false, why: 'too-few', goods: await namesOf(db, error.variantIds) };
  }
}

async function namesOf(tx: Transaction, ids: string[]): Promise<string[]> {
  const select = { name: true, product: { select: { name: true } } } as const;
  const rows = await tx.variant.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' }, select });
  return rows.map(({ name, product }) => [product.name, name].filter(Boolean).join(', '));
}
