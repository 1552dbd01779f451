import type { Transaction } from '../../platform/db';
import { DAYS_TO_COMPLETE } from '../deadlines';
import { recordRelease } from '../ledger';
import type { Rupiah } from '../money';
import { buyerOf, takeStep } from '../orders';
import { openRefund, remainingOf } from '../refunds';
import { moveStock } from '../stock';
import { inWorkingDays } from './deadlines';
import { CannotNow, isDisputed } from './refused';
import type { Taken } from './takeReturnStep';
import { partsOf, worthOf } from './worth';

/**
 * Money goes back for a return, the way that it came, and the order goes on with what stays sold of it.
 *
 * @param amount rupiah; none: all that was paid for it
 * @throws CannotNow when it is more than was paid, or while the buyer's bank asks for it
 */
export async function giveMoneyBack(
  tx: Transaction,
  returned: Taken,
  { amount, personId }: { amount?: Rupiah; personId: string },
  now: Date,
) {
  const { id, number, order, reason } = returned;
  if (await isDisputed(tx, order.purchaseId)) throw new CannotNow({ ok: false, why: 'disputed' });
  const worth = await worthOf(tx, { id, orderId: order.id, reason });
  const { most } = worth;
  const sum = amount ?? most;
  if (!Number.isInteger(sum) || sum > most || (sum <= 0 && most > 0))
    throw new CannotNow({ ok: false, why: 'too-much', most });
  if (sum > 0) {
    const buyer = await buyerOf(tx, order.purchaseId);
    const refund = { order, ...partsOf(worth, sum), reason: 'AGREED', note: number, personId } as const;
    const refundId = await openRefund(tx, refund, buyer, now);
    await tx.return.update({ where: { id }, data: { refundId } });
  }
  await goOn(tx, order, personId, now);
}

/** The order of a return that was settled with money: it ends where nothing of it stays sold, or has its time again. */
async function goOn(tx: Transaction, order: Taken['order'], personId: string, now: Date) {
  const { parts } = await remainingOf(tx, order.id);
  if (parts.goods > 0) return resume(tx, order, { personId, completeBy: await fullTime(tx, now) }, now);
  await takeStep(tx, 'takeBack', { id: order.id }, { personId }, now);
  // What is still held of it, such as freight that was earned, is the shop's.
  await recordRelease(tx, order, now);
}

/** The time from receipt in which the buyer may ask for more, anew. */
export function fullTime(tx: Transaction, now: Date): Promise<Date> {
  return inWorkingDays(tx, now, DAYS_TO_COMPLETE);
}

/** A return came to nothing: the clock of its order goes on with the time that was left when it was asked for. */
export async function goOnAsBefore(tx: Transaction, { order, askedAt }: Taken, personId: string | null, now: Date) {
  const left = order.completeBy ? order.completeBy.getTime() - askedAt.getTime() : 0;
  await resume(tx, order, { personId, completeBy: new Date(now.getTime() + Math.max(left, 0)) }, now);
}

export async function resume(
  tx: Transaction,
  order: { id: string },
  { personId, completeBy }: { personId: string | null; completeBy: Date },
  now: Date,
) {
  await takeStep(tx, 'resume', { id: order.id }, { personId }, now, { completeBy });
}

/** Goods that came back and can be sold again are on the shelf (S6), or new ones leave it. */
export async function moveGoods(
  tx: Transaction,
  { id, order }: Taken,
  { lineIds, way, personId }: { lineIds?: string[]; way: 'back' | 'out'; personId: string },
  now: Date,
) {
  const lines = await tx.returnLine.findMany({
    where: { returnId: id, orderLineId: lineIds && { in: lineIds } },
    select: { quantity: true, orderLine: { select: { variantId: true } } },
  });
  const sign = way === 'back' ? 1 : -1;
  const moves = lines.map(({ quantity, orderLine }) => ({ variantId: orderLine.variantId, onHand: sign * quantity }));
  if (moves.length === 0) return;
  await moveStock(tx, moves, { why: way === 'back' ? 'RETURNED' : 'SHIPPED', orderId: order.id, personId }, now);
}
