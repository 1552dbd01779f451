import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { remainingOf } from './remaining';

/**
 * A paid order by its number, with what of each of its lines and of its freight has not been given back yet. Rupiah.
 *
 * @returns nothing for an order that does not exist, or whose money never came
 */
export async function orderToRefund(actor: Actor, number: string) {
  if (!may(actor, 'refund:agree')) return undefined;
  return db.$transaction(async (tx) => {
    const order = await tx.order.findFirst({
      where: { number, ledger: { some: { kind: { in: ['PAYMENT', 'DIRECT', 'CASH'] } } } },
      select: {
        id: true,
        number: true,
        status: true,
        shopName: true,
        purchase: { select: { buyerName: true, method: true } },
        lines: { select: { id: true, productName: true, variantName: true, quantity: true } },
        refunds: { orderBy: { id: 'asc' }, select: { id: true, amount: true, openedAt: true, note: true } },
      },
    });
    if (!order) return undefined;
    const left = await remainingOf(tx, order.id);
    const leftOf = new Map(left.lines.map(({ orderLineId, left }) => [orderLineId, left]));
    return {
      ...order,
      lines: order.lines.map((line) => ({ ...line, left: leftOf.get(line.id) ?? 0 })),
      shippingLeft: left.parts.shipping,
    };
  });
}

export type OrderToRefund = NonNullable<Awaited<ReturnType<typeof orderToRefund>>>;
