import type { Transaction } from '../../platform/db';
import { positionOf } from './position';
import { post } from './post';
import { recordCommissionOwed } from './recordDirect';

type Complete = { id: string; shopId: string; purchaseId: string };

/**
 * An order is complete: what is still held of it belongs to the shop, and the commission is earned. What was refunded
 * in between is no longer there, and so is not released.
 */
export async function recordRelease(tx: Transaction, order: Complete, at: Date) {
  const { id: orderId, shopId, purchaseId } = order;
  await recordCommissionOwed(tx, order, at);
  const position = await positionOf(tx, orderId);
  const [share, freight, commission] = [position('SHOP_HELD'), position('SHIPPING_HELD'), position('COMMISSION_HELD')];
  await post(tx, { key: `release:${orderId}`, kind: 'RELEASE', at, purchaseId, orderId }, [
    { account: 'SHOP_HELD', shopId, amount: -share },
    { account: 'SHIPPING_HELD', shopId, amount: -freight },
    { account: 'COMMISSION_HELD', amount: -commission },
    { account: 'SHOP_BALANCE', shopId, amount: share + freight },
    { account: 'COMMISSION', amount: commission },
  ]);
}
