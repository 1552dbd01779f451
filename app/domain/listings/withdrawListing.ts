import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { goodsThemselves, lockGoods, withdrawWaiting } from '../catalog';
import { ownGoods } from './reach';

/**
 * The shop takes goods, or its wish for the badge, out of the office's queue. A change of food that stays on show cannot be
 * withdrawn, only undone: shoppers read it.
 *
 * @returns `moved-on` where nothing waits that could be withdrawn
 */
export async function withdrawListing(
  actor: Actor,
  { about, ...goods }: { shopId: string; productId: string; about: 'goods' | 'origin' },
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-found' | 'moved-on' }> {
  const where = ownGoods(actor, goods);
  return db.$transaction(async (tx) => {
    await lockGoods(tx, goods.productId);
    const found = where && (await tx.product.findFirst({ where, select: { listedAt: true } }));
    if (!found) return { ok: false, why: 'not-found' };
    if (about === 'goods' && found.listedAt) return { ok: false, why: 'moved-on' };
    const why = about === 'origin' ? (['ORIGIN'] as const) : goodsThemselves;
    const { productId } = goods;
    const hasWaited = await withdrawWaiting(tx, { productId, why: [...why], personId: actor.personId }, now);
    return hasWaited ? { ok: true } : { ok: false, why: 'moved-on' };
  });
}
