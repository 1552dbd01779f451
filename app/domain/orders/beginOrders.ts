import type { Transaction } from '../../platform/db';
import { readHolidays, workingDaysLater } from '../calendar';
import { keepersOf, tell } from '../messages';
import { takeStep } from './takeStep';

/** A shop takes a paid order on within this many working days, or the clock cancels it (product.md). */
export const DAYS_TO_ACCEPT = 2;

/**
 * The purchase is paid, or will be on receipt: each shop sees its own order from now on, and is told.
 *
 * @param personId who confirmed the payment, or placed the order
 */
export async function beginOrders(
  tx: Transaction,
  purchaseId: string,
  personId: string | null,
  now: Date,
  way: 'pay' | 'begin' = 'pay',
) {
  const orders = await tx.order.findMany({ where: { purchaseId }, orderBy: { number: 'asc' }, select: { id: true } });
  for (const { id } of orders) await beginOrder(tx, { id, personId, way }, now);
}

type Begun = { id: string; personId: string | null; way: 'pay' | 'begin' };

/** The same for one order, where each has a payment of its own. */
export async function beginOrder(tx: Transaction, { id, personId, way }: Begun, now: Date) {
  const acceptBy = workingDaysLater(now, DAYS_TO_ACCEPT, await readHolidays(tx));
  const step = await takeStep(tx, way, { id }, { personId }, now, { acceptBy });
  if (!step.ok) throw new Error(`order ${id} of a purchase that was not paid is ${step.why}`);
  const { number, shopName, shopId } = step.order;
  const values = { number, shop: shopName, acceptBy: acceptBy.toISOString() };
  for (const keeper of await keepersOf(tx, shopId))
    await tell(tx, keeper, { kind: 'order-new', values, path: `/studio/pesanan/${id}` }, now);
}
