import type { Transaction } from '../../platform/db';
import { lockVariants, moveStock, piecesFree } from '../stock';
import { takeStep } from './takeStep';

/**
 * The orders of a purchase that ended unpaid await their payment once more, with their goods promised to them again; all
 * of them or none.
 *
 * @returns false when not everything is there any more, or a shop is no longer open
 */
export async function reviveOrders(tx: Transaction, purchaseId: string, now: Date): Promise<boolean> {
  const orders = await tx.order.findMany({
    where: { purchaseId, status: 'CANCELLED', acceptBy: null },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      lines: { select: { variantId: true, quantity: true } },
      shop: { select: { status: true, business: { select: { status: true } } } },
    },
  });
  const lines = orders.flatMap((order) => order.lines);
  const ids = lines.map((line) => line.variantId);
  await lockVariants(tx, ids);
  const free = await piecesFree(tx, ids);
  const isThere = lines.every(({ variantId, quantity }) => quantity <= (free.get(variantId) ?? 0));
  const isOpen = orders.every(({ shop }) => shop.status === 'OPEN' && shop.business.status === 'VERIFIED');
  if (!isThere || !isOpen || orders.length === 0) return false;

  for (const { id: orderId, lines } of orders) {
    await takeStep(tx, 'revive', { id: orderId }, { personId: null }, now);
    const moves = lines.map(({ variantId, quantity }) => ({ variantId, reserved: quantity }));
    await moveStock(tx, moves, { why: 'RESERVED', orderId, personId: null }, now);
  }
  return true;
}
