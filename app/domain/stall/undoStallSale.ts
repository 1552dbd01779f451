import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { moveStock } from '../stock';

/** Takes back a sale that was written down wrongly: the pieces are on the shelf again, the sale stays in the list. Once. */
export async function undoStallSale(
  actor: Actor,
  { shopId, saleId }: { shopId: string; saleId: string },
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' }> {
  if (!may(actor, 'stall:sell', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const [sale] = await tx.$queryRaw<{ undoneAt: Date | null }[]>(
      sql`select "undoneAt" from "StallSale" where "id" = ${saleId}::uuid and "shopId" = ${shopId}::uuid for update`,
    );
    if (!sale) return { ok: false, why: 'not-found' } as const;
    if (sale.undoneAt) return { ok: false, why: 'moved-on' } as const;
    const { lines } = await tx.stallSale.update({
      where: { id: saleId },
      data: { undoneAt: now, undoneBy: actor.personId },
      select: { lines: { select: { variantId: true, quantity: true } } },
    });
    const moves = lines.map(({ variantId, quantity }) => ({ variantId, onHand: quantity }));
    await moveStock(tx, moves, { why: 'SOLD_AT_STALL', personId: actor.personId }, now);
    return { ok: true } as const;
  });
}
