import type { Transaction } from '../../platform/db';
import type { MoneyAccount } from './accounts';
import { post } from './post';

/**
 * The buyer's money for a purchase is there. Each shop's share, its freight and the platform's commission are held, order
 * by order, until the order is complete.
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
    select: { id: true, shopId: true, goods: true, shipping: true, lines: { select: { commission: true } } },
  });
  for (const { id: orderId, shopId, goods, shipping, lines } of orders) {
    const commission = lines.reduce((sum, line) => sum + line.commission, 0);
    await post(tx, { key: `paid:${orderId}`, kind: 'PAYMENT', at, purchaseId, orderId, personId }, [
      { account: into, amount: goods + shipping },
      { account: 'SHOP_HELD', shopId, amount: commission - goods },
      { account: 'SHIPPING_HELD', shopId, amount: -shipping },
      { account: 'COMMISSION_HELD', amount: -commission },
    ]);
  }
}
