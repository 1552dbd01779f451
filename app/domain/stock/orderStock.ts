import type { Transaction } from '../../platform/db';
import { moveStock } from './moveStock';

type Pieces = { variantId: string; quantity: number }[];

/** Gives back what an order had been promised. `personId` is nobody's when a guest or the clock did it. */
export async function releaseOrder(tx: Transaction, orderId: string, personId: string | null, now: Date) {
  await releasePieces(tx, { orderId, personId, pieces: await linesOf(tx, orderId) }, now);
}

type Some<Person> = { orderId: string; personId: Person; pieces: Pieces };

/** The same for some of its pieces: those that are not sent after all. */
export async function releasePieces(tx: Transaction, some: Some<string | null>, now: Date) {
  const { orderId, personId, pieces } = some;
  const moves = pieces.map(({ variantId, quantity }) => ({ variantId, reserved: -quantity }));
  await moveStock(tx, moves, { why: 'RELEASED', orderId, personId }, now);
}

/** Takes what an order had been promised out of the shop. */
export async function shipOrder(tx: Transaction, orderId: string, personId: string, now: Date) {
  await shipPieces(tx, { orderId, personId, pieces: await linesOf(tx, orderId) }, now);
}

/** The same for the pieces that lie in one parcel. */
export async function shipPieces(tx: Transaction, { orderId, personId, pieces }: Some<string>, now: Date) {
  const moves = pieces.map(({ variantId, quantity }) => ({ variantId, reserved: -quantity, onHand: -quantity }));
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
