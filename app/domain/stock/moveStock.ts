import type { StockReason } from '../../../prisma/generated/enums';
import { sql, type Transaction } from '../../platform/db';

/** A change of one variant's stock, in pieces. */
export type Move = { variantId: string; onHand?: number; reserved?: number };

type Cause = { why: StockReason; orderId?: string; personId?: string | null; note?: string };

/** There are fewer pieces than were asked for. Thrown, so that the whole transaction is undone. */
export class SoldOut extends Error {
  constructor(readonly variantIds: string[]) {
    super('fewer pieces than were asked for');
  }
}

/**
 * Locks variants, always in the order of their ids: whoever needs several of them waits in one queue, so that no two
 * can wait for each other. Rows that only refer to a variant need not wait (NO KEY UPDATE).
 */
export async function lockVariants(tx: Transaction, variantIds: string[]) {
  await tx.$queryRaw(
    sql`select 1 from "Variant" where "id" = any(${variantIds}::uuid[]) order by "id" for no key update`,
  );
}

/** How many pieces of each are neither sold nor promised. Variants that are no longer sold have none. */
export async function piecesFree(tx: Transaction, variantIds: string[]): Promise<Map<string, number>> {
  const variants = await tx.variant.findMany({
    where: { id: { in: variantIds }, retiredAt: null },
    select: { id: true, onHand: true, reserved: true },
  });
  return new Map(variants.map(({ id, onHand, reserved }) => [id, onHand - reserved]));
}

/**
 * Changes stock and writes down why. The test of what is left is part of the write, and a CHECK stands behind it.
 *
 * @throws SoldOut when a variant would fall below zero or below what is promised
 */
export async function moveStock(tx: Transaction, moves: Move[], cause: Cause, now: Date) {
  const ids = moves.map((move) => move.variantId);
  await lockVariants(tx, ids);
  const changed = await tx.$queryRaw<{ id: string }[]>(sql`
    update "Variant" v set "onHand" = v."onHand" + move."onHand", "reserved" = v."reserved" + move."reserved"
    from unnest(${ids}::uuid[], ${moves.map((move) => move.onHand ?? 0)}::int[], ${moves.map((move) => move.reserved ?? 0)}::int[])
      as move("id", "onHand", "reserved")
    where v."id" = move."id"
      and v."reserved" + move."reserved" between 0 and v."onHand" + move."onHand"
    returning v."id"`);
  if (changed.length < moves.length) {
    const done = new Set(changed.map((row) => row.id));
    throw new SoldOut(ids.filter((id) => !done.has(id)));
  }
  await tx.stockMovement.createMany({ data: moves.map((move) => ({ ...move, ...cause, at: now })) });
}
