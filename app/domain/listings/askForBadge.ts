import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { handIn, lockGoods } from '../catalog';
import { ownGoods } from './reach';

type Asked = { ok: true } | { ok: false; why: 'not-found' | 'moved-on' | 'no-claim' | 'no-evidence' };

/** The shop asks the office to look at where its goods are made and of what. Until then the badge does not show. */
export async function askForBadge(
  actor: Actor,
  goods: { shopId: string; productId: string },
  now = new Date(),
): Promise<Asked> {
  const { productId } = goods;
  const where = ownGoods(actor, goods);
  return db.$transaction(async (tx) => {
    await lockGoods(tx, productId);
    const select = { origin: true, materials: true, takenDownReason: true, _count: { select: { evidence: true } } };
    const found = where && (await tx.product.findFirst({ where, select }));
    if (!found) return { ok: false, why: 'not-found' };
    if (found.origin !== 'DECLARED' || found.takenDownReason !== null) return { ok: false, why: 'moved-on' };
    if (found.materials === '') return { ok: false, why: 'no-claim' };
    if (found._count.evidence === 0) return { ok: false, why: 'no-evidence' };
    await handIn(tx, { productId, why: 'ORIGIN', personId: actor.personId }, now);
    return { ok: true };
  });
}
