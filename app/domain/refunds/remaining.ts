import { sql, type Transaction } from '../../platform/db';
import type { RefundParts } from '../ledger';
import { type Rupiah, splitRupiah } from '../money';

/** A line of an order, and what of it has not been given back yet. */
export type LineLeft = { orderLineId: string; goods: Rupiah; left: Rupiah; leftCommission: Rupiah; commission: Rupiah };

/**
 * What of an order has not been given back yet. The order is locked first, so that of two refunds at once the second
 * sees the first (M6).
 */
export async function remainingOf(tx: Transaction, orderId: string): Promise<RefundParts & { lines: LineLeft[] }> {
  await tx.$queryRaw(sql`select 1 from "Order" where "id" = ${orderId}::uuid for update`);
  const { goods, shipping, lines, refunds } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      goods: true,
      shipping: true,
      lines: {
        orderBy: { id: 'asc' },
        select: { id: true, goods: true, commission: true, refunds: { select: { goods: true, commission: true } } },
      },
      refunds: { select: { goods: true, shipping: true, commission: true } },
    },
  });
  const given = (part: keyof RefundParts) => refunds.reduce((sum, refund) => sum + refund[part], 0);
  const commission = lines.reduce((sum, line) => sum + line.commission, 0);
  return {
    goods: goods - given('goods'),
    shipping: shipping - given('shipping'),
    commission: commission - given('commission'),
    lines: lines.map(({ id, refunds: earlier, ...line }) => ({
      ...line,
      orderLineId: id,
      left: line.goods - earlier.reduce((sum, part) => sum + part.goods, 0),
      leftCommission: line.commission - earlier.reduce((sum, part) => sum + part.commission, 0),
    })),
  };
}

/**
 * The platform's part of what is given back of a line, so that all refunds of a line together give back exactly its
 * commission: what the refunded goods would owe in all, less what was given back before.
 *
 * @param goods rupiah, given back now, at most what is left
 */
export function commissionOf(line: LineLeft, goods: Rupiah): Rupiah {
  const refunded = line.goods - line.left + goods;
  const [owed] = splitRupiah(line.commission, [refunded, line.goods - refunded]);
  return owed! - (line.commission - line.leftCommission);
}
