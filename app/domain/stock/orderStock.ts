import type { Transaction } from '../../platform/db';
import { moveStock } from './moveStock';

/** Gives back what an order had been promised. `personId` is nobody's when a guest or the clock did it. */
export async function releaseOrder(tx: Transaction, orderId: string, personId: string | null, now: Date) {
  const lines = await linesOf(tx, orderId);
  const moves = lines.map(({ variantId, quantity }) => ({ variantId, reserved: -quantity }));
  await moveStock(tx, moves, { why: 'RELEASED', orderId, personId }, now);
}

/** Takes what an order had been promised out of the shop. */
export async function shipOrder(tx: Transaction, orderId: string, personId: string, now: Date) {
  const lines = await linesOf(tx, orderId);
  const moves = lines.map(({ variantId, quantity }) => ({ variantId, reserved: -quantity, onHand: -quantity }));
  await moveStock(tx, moves, { why: 'SHIPPED', orderId, personId }, now);
}

/** What was sent is back in the shop (S6). */
export async function returnOrder(tx: Transaction, orderId: string, personId: string, now: Date) {
  const lines = await linesOf(tx, orderId);
  const moves = lines.map(({ variantId, quantity }) => ({ variantId, onHand: quantity }));
  await moveStock(tx, moves, { why: 'RETURNED', orderId, personId }, now);
}

function linesOf(tx: Transaction, orderId: string) {
  return tx.orderLine.findMany({ where: { orderId }, select: { variantId: true, quantity: true } });
}
