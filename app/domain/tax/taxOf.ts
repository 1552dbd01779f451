import type { Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import { factsOf } from './facts';
import { taxDue } from './rule';

/**
 * The income tax to collect of an order at the moment when it is paid (PPh 22, PMK 37/2025): nothing as long as the platform
 * is not designated.
 *
 * @param order.goods rupiah, gross, without freight
 * @returns rupiah, rounded down
 */
export async function taxOf(tx: Transaction, order: { shopId: string; goods: Rupiah }, at: Date): Promise<Rupiah> {
  return taxDue(order.goods, await factsOf(tx, order.shopId, at));
}
