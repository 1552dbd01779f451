import { db, sql, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';

/** Of how many kinds of goods a set may be made, and how many of each; the CHECK of the database says the latter too. */
export const setLimits = { parts: 20, pieces: 1000, packed: 10_000 } as const;

export type SetPart = { partId: string; pieces: number };

export type PartsNotKept = {
  ok: false;
  /** `unknown-part`: not of this shop, put away, or the set itself. `moved-on`: it holds something else than was seen. */
  why: 'not-allowed' | 'not-found' | 'unknown-part' | 'too-many-parts' | 'moved-on';
};

/**
 * Says what a set holds, in place of what was said before. Sets that are packed already stay as they are: nobody knows what
 * lies in them but the shop.
 *
 * @param wish.seen what the parts rest on; without it they stand, whatever was said before
 */
export async function keepSetParts(
  actor: Actor,
  { shopId, setId, parts, seen }: { shopId: string; setId: string; parts: readonly SetPart[]; seen?: SetPart[] },
): Promise<{ ok: true } | PartsNotKept> {
  if (!may(actor, 'product:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  if (parts.length > setLimits.parts) return { ok: false, why: 'too-many-parts' };
  return db.$transaction(async (tx) => {
    await lockGoodsOfSet(tx, { shopId, setId });
    const set = { id: setId, retiredAt: null, product: { shopId, salesModel: 'GIFT_SET' as const } };
    if ((await tx.variant.count({ where: set })) === 0) return { ok: false, why: 'not-found' } as const;
    const ids = new Set(parts.map(({ partId }) => partId));
    const own = { id: { in: [...ids] }, retiredAt: null, product: { shopId, status: { not: 'ARCHIVED' as const } } };
    const known = await tx.variant.count({ where: own });
    if (ids.has(setId) || ids.size < parts.length || known < ids.size)
      return { ok: false, why: 'unknown-part' } as const;
    if (seen && !(await holds(tx, setId, seen))) return { ok: false, why: 'moved-on' } as const;
    await tx.setPart.deleteMany({ where: { setId } });
    await tx.setPart.createMany({ data: parts.map((part) => ({ setId, ...part })) });
    return { ok: true } as const;
  });
}

/** Before any variant: what a set holds, and so which variants its packing locks, stays until whoever asked is done. */
export async function lockGoodsOfSet(tx: Transaction, { shopId, setId }: { shopId: string; setId: string }) {
  await tx.$queryRaw(sql`
    select 1 from "Product" where "shopId" = ${shopId}::uuid
      and "id" = (select "productId" from "Variant" where "id" = ${setId}::uuid) for no key update`);
}

async function holds(tx: Transaction, setId: string, seen: SetPart[]): Promise<boolean> {
  const stored = await tx.setPart.findMany({ where: { setId }, select: { partId: true, pieces: true } });
  const isSeen = (part: SetPart) => seen.some(({ partId, pieces }) => partId === part.partId && pieces === part.pieces);
  return stored.length === seen.length && stored.every(isSeen);
}
