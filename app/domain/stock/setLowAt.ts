import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

/**
 * Says at how many pieces a shop wants to be told that a variant runs low.
 *
 * @param wish.lowAt pieces to be had; null: it does not want to be told
 */
export async function setLowAt(
  actor: Actor,
  { shopId, variantId, lowAt }: { shopId: string; variantId: string; lowAt: number | null },
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'not-found' }> {
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  const where = { id: variantId, retiredAt: null, product: { shopId } };
  const { count } = await db.variant.updateMany({ where, data: { lowAt } });
  return count > 0 ? { ok: true } : { ok: false, why: 'not-found' };
}
