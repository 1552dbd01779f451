import type { Transaction } from '../../platform/db';
import { paidFor, shopsPartOf } from '../money';
import { taxOf } from '../tax';
import type { MoneyAccount } from './accounts';
import { post } from './post';

/**
 * The buyer's money for a purchase is there. Each shop's share, its freight and the platform's commission are held, order
 * by order, until the order is complete. What the platform bears of a discount comes from its funds. Where the platform is designated, it keeps the shop's income tax for the state, but
 * only of money that it holds (PMK 37/2025).
 *
 * @param paid.into where it arrived
 * @param paid.personId who found it; nobody where the gateway said so
 */
export async function recordPayment(
  tx: Transaction,
  paid: { purchaseId: string; into: MoneyAccount | 'UNPLACED'; personId: string | null },
  at: Date,
) {
  const { purchaseId, into, personId } = paid;
  const orders = await tx.order.findMany({
    where: { purchaseId },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      shopId: true,
      ...amounts,
      lines: { select: { commission: true } },
      purchase: { select: { moneyMode: true } },
    },
  });
  for (const { id: orderId, shopId, lines, purchase, ...order } of orders) {
    const part = shopsPartOf(order);
    const commission = lines.reduce((sum, line) => sum + line.commission, 0);
    const tax = purchase.moneyMode === 'HOLD' ? await taxOf(tx, { shopId, goods: order.goods }, at) : 0;
    await post(tx, { key: `paid:${orderId}`, kind: 'PAYMENT', at, purchaseId, orderId, personId }, [
      { account: into, amount: paidFor(order).total },
      { account: 'FUNDS', amount: order.discountByPlatform + order.shippingDiscountByPlatform },
      { account: 'SHOP_HELD', shopId, amount: commission + tax - part.goods },
      { account: 'SHIPPING_HELD', shopId, amount: -part.shipping },
      { account: 'COMMISSION_HELD', amount: -commission },
      { account: 'TAX', shopId, amount: -tax },
    ]);
  }
}

const amounts = {
  goods: true,
  discount: true,
  discountByPlatform: true,
  shipping: true,
  shippingDiscount: true,
  shippingDiscountByPlatform: true,
} as const;
