import type { Transaction } from '../../platform/db';
import { reviveOrders } from '../orders';
import { holdAgain, releaseVouchers } from '../vouchers';
import { purchaseSteps } from './states';

/**
 * The money of a purchase came after it had expired or was cancelled. If everything is still there, its vouchers as
 * well, it is paid after all. Called behind the lock of its row.
 *
 * @returns false when it cannot be: then the money goes back
 */
export async function revivePurchase(tx: Transaction, id: string, now: Date): Promise<boolean> {
  if (!(await holdAgain(tx, id))) return false;
  if (!(await reviveOrders(tx, id, now))) {
    await releaseVouchers(tx, id, now);
    return false;
  }
  const { from, to } = purchaseSteps.revive;
  await tx.purchase.updateMany({ where: { id, status: { in: [...from] } }, data: { status: to, endedAt: now } });
  return true;
}
