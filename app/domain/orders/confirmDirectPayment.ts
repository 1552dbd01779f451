import { db } from '../../platform/db';
import { may } from '../accounts';
import { recordDirectPayment } from '../ledger';
import { tell } from '../messages';
import { beginOrder } from './beginOrders';
import { settlePurchase } from './payOnReceipt';
import { buyerOf } from './people';
import type { Seller, SellerAnswer } from './sellerSteps';

/**
 * The shop has found the buyer's money in its own account, in money mode DIRECT. Its order begins; those of other shops in
 * the same purchase have payments of their own.
 *
 * @param found.reference the line of the shop's statement
 */
export async function confirmDirectPayment(
  seller: Seller,
  found: { orderId: string; reference: string },
  now = new Date(),
): Promise<SellerAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  const { orderId, reference } = found;
  return db.$transaction(async (tx) => {
    const order = await tx.order.findFirst({
      where: { id: orderId, shopId, purchase: { moneyMode: 'DIRECT' } },
      select: { id: true, number: true, shopId: true, shopName: true, purchaseId: true, status: true },
    });
    if (!order) return { ok: false, why: 'not-found' };
    const [payment] = await tx.payment.updateManyAndReturn({
      where: { orderId, status: 'AWAITING', method: { not: 'CASH' } },
      data: { status: 'CONFIRMED', confirmedAt: now, confirmedBy: personId, reference },
    });
    if (!payment) return { ok: false, why: 'moved-on', status: order.status };

    const { number, purchaseId } = order;
    await recordDirectPayment(tx, order, { amount: payment.amount, way: 'direct', personId }, now);
    await beginOrder(tx, { id: orderId, personId, way: 'pay' }, now);
    await settlePurchase(tx, purchaseId, now);
    const { path, ...buyer } = await buyerOf(tx, purchaseId);
    await tell(tx, buyer, { kind: 'purchase-paid', values: { number, total: payment.amount }, path, purchaseId }, now);
    return { ok: true, number };
  });
}
