import { db } from '../../platform/db';
import { may } from '../accounts';
import { recordCashHandedOver } from '../ledger';
import type { Rupiah } from '../money';
import type { Seller } from './sellerSteps';

export type CashAnswer =
  | { ok: true; number: string; missing: Rupiah }
  | { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' | 'too-much' };

/**
 * The courier has handed the cash of a delivered order over to the shop, all or a part of it.
 *
 * @param handed.amount rupiah
 * @returns what the courier still has
 */
export async function takeCash(
  seller: Seller,
  handed: { orderId: string; amount: Rupiah },
  now = new Date(),
): Promise<CashAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:pack', { shopId })) return { ok: false, why: 'not-allowed' };
  const { orderId, amount } = handed;
  return db.$transaction(async (tx) => {
    const payment = await tx.payment.findFirst({ where: { orderId, method: 'CASH', order: { shopId } } });
    if (!payment) return { ok: false, why: 'not-found' };
    if (payment.status !== 'CONFIRMED') return { ok: false, why: 'moved-on' };
    if (amount > payment.amount) return { ok: false, why: 'too-much' };
    const [order] = await tx.order.updateManyAndReturn({
      where: { id: orderId, shopId, cashReceivedAt: null },
      data: { cashReceived: amount, cashReceivedAt: now },
      select: { id: true, shopId: true, purchaseId: true, number: true },
    });
    if (!order) return { ok: false, why: 'moved-on' };
    await recordCashHandedOver(tx, order, { amount, personId }, now);
    return { ok: true, number: order.number, missing: payment.amount - amount };
  });
}
