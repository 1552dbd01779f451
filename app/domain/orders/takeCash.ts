import { db, sql, type Transaction } from '../../platform/db';
import { may } from '../accounts';
import { recordCashHandedOver } from '../ledger';
import type { Rupiah } from '../money';
import type { Seller } from './sellerSteps';

export type CashAnswer =
  | { ok: true; number: string; missing: Rupiah }
  | { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' | 'booked-since' | 'wrong-amount' };

/**
 * The courier hands the cash of a delivered order over to the shop, all of it or a part, and the rest another day.
 *
 * @param handed.amount rupiah, at most what the courier still has
 * @param handed.before rupiah that had been handed over when this was written: a form that comes twice is not booked twice
 * @returns what the courier still has
 */
export async function takeCash(
  seller: Seller,
  handed: { orderId: string; amount: Rupiah; before: Rupiah },
  now = new Date(),
): Promise<CashAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:money', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    // Of two presses the second sees what the first has booked.
    await tx.$queryRaw(sql`select 1 from "Order" where "id" = ${handed.orderId}::uuid for update`);
    const order = await tx.order.findFirst({ where: { id: handed.orderId, shopId }, select: asked });
    if (order?.payment?.method !== 'CASH') return { ok: false, why: 'not-found' };
    if (order.payment.status !== 'CONFIRMED' || order.cashReceivedAt) return { ok: false, why: 'moved-on' };
    const { received, left } = cashSoFar(order.payment.amount, order.cashReceived);
    if (received !== handed.before) return { ok: false, why: 'booked-since' };
    if (!isPartOf(left, handed.amount)) return { ok: false, why: 'wrong-amount' };
    return {
      ok: true,
      number: order.number,
      missing: await book(tx, order, { ...handed, received, left, personId }, now),
    };
  });
}

type Booked = { amount: Rupiah; received: Rupiah; left: Rupiah; personId: string };
type Taken = { id: string; shopId: string; purchaseId: string };

/** @returns what is missing now */
async function book(tx: Transaction, order: Taken, { amount, received, left, personId }: Booked, now: Date) {
  const sum = received + amount;
  const missing = left - amount;
  const cash = { cashReceived: sum, cashReceivedAt: missing === 0 ? now : null };
  await tx.order.update({ where: { id: order.id }, data: cash });
  await recordCashHandedOver(tx, order, { amount, sum, personId }, now);
  return missing;
}

const asked = {
  ...{ id: true, shopId: true, purchaseId: true, number: true, cashReceived: true, cashReceivedAt: true },
  payment: { select: { method: true, status: true, amount: true } },
} as const;

const isPartOf = (left: Rupiah, amount: Rupiah) => Number.isInteger(amount) && amount > 0 && amount <= left;

/** Of the cash that a courier took of the buyer: what the shop has had so far, and what the courier still has. */
export function cashSoFar(amount: Rupiah, cashReceived: Rupiah | null): { received: Rupiah; left: Rupiah } {
  const received = cashReceived ?? 0;
  return { received, left: amount - received };
}
