import { config } from '../../platform/config';
import { db } from '../../platform/db';
import { may } from '../accounts';
import { recordRefusedFreight } from '../ledger';
import { tell } from '../messages';
import { returnOrder } from '../stock';
import { settlePurchase } from './payOnReceipt';
import { buyerOf } from './people';
import type { Seller, SellerAnswer } from './sellerSteps';
import { takeStep } from './takeStep';

/**
 * Nobody took a cash parcel, and it has come back to the shop: the goods are on the shelf again, the payment will not come.
 * The freight there and back is the shop's, or the platform's where the configuration says so; never the buyer's, who has
 * not paid. Two of these in sixty days end cash for the buyer: see `cashOff`.
 */
export async function refuseParcel(
  seller: Seller,
  refused: { orderId: string; note: string },
  now = new Date(),
): Promise<SellerAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:pack', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const { orderId, note } = refused;
    const which = { id: orderId, shopId, purchase: { method: 'CASH' } } as const;
    const step = await takeStep(tx, 'refuse', which, { personId, note }, now, { refusal: note });
    if (!step.ok) return step;
    const { number, shopName, purchaseId } = step.order;
    await returnOrder(tx, orderId, personId, now);
    await tx.payment.updateMany({ where: { orderId, status: 'AWAITING' }, data: { status: 'IMPOSSIBLE' } });
    await settlePurchase(tx, purchaseId, now);
    if (config.CASH_REFUSED_FREIGHT === 'platform') await recordRefusedFreight(tx, step.order, now);
    const { path, ...buyer } = await buyerOf(tx, purchaseId);
    await tell(tx, buyer, { kind: 'order-refused', values: { number, shop: shopName }, path, purchaseId }, now);
    return { ok: true, number };
  });
}
