import type { Transaction } from '../../platform/db';
import { type Rupiah, splitRupiah } from '../money';
import type { Position } from './position';

/**
 * The tax of goods that are given back: what is kept for the state is never more than the part of the goods that are left.
 * It comes from TAX whether or not its month was handed over already; what the tax office then has too much is set off in
 * the return of the month of the refund, whose file names it.
 *
 * @param refund.goods rupiah, given back by this refund, of what was paid for them
 * @param position of the order, before it
 */
export async function taxToGiveBack(
  tx: Transaction,
  refund: { id: string; orderId: string; goods: Rupiah },
  position: Position,
): Promise<Rupiah> {
  const kept = Math.max(0, -position('TAX'));
  if (kept === 0) return 0;
  const { id, orderId } = refund;
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: { goods: true, discount: true, refunds: { where: { id: { not: id } }, select: { goods: true } } },
  });
  const { entries } = await tx.ledgerTransaction.findUniqueOrThrow({
    where: { key: `paid:${orderId}` },
    select: { entries: { where: { account: 'TAX' }, select: { amount: true } } },
  });
  const collected = entries.reduce((sum, { amount }) => sum - Number(amount), 0);
  const refunded = order.refunds.reduce((sum, earlier) => sum + earlier.goods, refund.goods);
  const [ofTheRest] = splitRupiah(collected, [order.goods - order.discount - refunded, refunded]);
  return Math.max(0, kept - ofTheRest!);
}
