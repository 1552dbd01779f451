import { db, type Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import { goodsThemselves, lockGoods, withdrawWaiting, writeEvent } from '../catalog';
import { tellOwners } from '../messages';
import { tidyText } from '../tidy';
import { goodsWithin } from './reach';
import { REASON } from './returnListing';

type Answer = { ok: true; goods: string } | { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' | 'no-reason' };

/** Staff take goods out of sight with a reason for their owner, who cannot show them until they are given back. */
export async function takeDownGoods(staff: Actor, wish: { productId: string; reason: string }, now = new Date()) {
  const reason = tidyText(wish.reason);
  if (reason === '' || reason.length > REASON) return { ok: false, why: 'no-reason' } as const;
  const { productId } = wish;
  const { personId } = staff;
  return reached(staff, productId, async (tx, { shopId, name, isDown, status }) => {
    if (isDown || status === 'DRAFT' || status === 'ARCHIVED') return false;
    await tx.product.update({ where: { id: productId }, data: { status: 'HIDDEN', takenDownReason: reason } });
    await withdrawWaiting(tx, { productId, why: [...goodsThemselves, 'ORIGIN'], personId }, now);
    await writeEvent(tx, { productId, step: 'take-down', personId, reason }, now);
    const path = `/studio/produk/${productId}`;
    await tellOwners(tx, shopId, { kind: 'goods-taken-down', values: { goods: name, reason }, path }, now);
    return true;
  });
}

/** Staff give goods back: they stay hidden until their shop, which knows whether they are still right, shows them again. */
export function giveBackGoods(staff: Actor, { productId }: { productId: string }, now = new Date()) {
  return reached(staff, productId, async (tx, { shopId, name, isDown }) => {
    if (!isDown) return false;
    await tx.product.update({ where: { id: productId }, data: { takenDownReason: null } });
    await writeEvent(tx, { productId, step: 'give-back', personId: staff.personId }, now);
    const path = `/studio/produk/${productId}`;
    await tellOwners(tx, shopId, { kind: 'goods-given-back', values: { goods: name }, path }, now);
    return true;
  });
}

type Goods = { shopId: string; name: string; status: string; isDown: boolean };

/** @param act tells whether there was anything to do */
async function reached(
  staff: Actor,
  productId: string,
  act: (tx: Transaction, goods: Goods) => Promise<boolean>,
): Promise<Answer> {
  const within = goodsWithin(staff);
  if (!within) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    await lockGoods(tx, productId);
    const select = { shopId: true, name: true, status: true, takenDownReason: true } as const;
    const found = await tx.product.findFirst({ where: { id: productId, ...within }, select });
    if (!found) return { ok: false, why: 'not-found' };
    const { takenDownReason, ...goods } = found;
    const isDone = await act(tx, { ...goods, isDown: takenDownReason !== null });
    return isDone ? { ok: true, goods: goods.name } : { ok: false, why: 'moved-on' };
  });
}
