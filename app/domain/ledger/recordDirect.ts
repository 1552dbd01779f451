import type { Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import { positionOf } from './position';
import { post } from './post';

type Order = { id: string; shopId: string; purchaseId: string };

/**
 * A shop was paid without the platform: by the courier's cash, or into its own account. The ledger only remembers it; it
 * never raises what the shop may be paid out.
 *
 * @param paid.way `cash` lies with the courier first, `direct` with the shop at once
 */
export async function recordDirectPayment(
  tx: Transaction,
  order: Order,
  paid: { amount: Rupiah; way: 'cash' | 'direct'; personId: string | null },
  at: Date,
) {
  const { id: orderId, shopId, purchaseId } = order;
  const { amount, way, personId } = paid;
  const kind = way === 'cash' ? 'CASH' : 'DIRECT';
  const account = way === 'cash' ? 'COURIER_CASH' : 'SHOP_CASH';
  await post(tx, { key: `paid:${orderId}`, kind, at, purchaseId, orderId, personId }, [
    { account, shopId, amount },
    { account: 'SHOP_DIRECT', shopId, amount: -amount },
  ]);
}

/**
 * The courier has handed cash of an order over. What is missing stays with the courier, for everybody to see.
 *
 * @param handed.sum of all that was handed over, with this: it tells one time from the next
 */
export async function recordCashHandedOver(
  tx: Transaction,
  order: Order,
  handed: { amount: Rupiah; sum: Rupiah; personId: string },
  at: Date,
) {
  const { id: orderId, shopId, purchaseId } = order;
  const { amount, sum, personId } = handed;
  const key = `cash-handed-over:${orderId}:${sum}`;
  await post(tx, { key, kind: 'CASH_HANDED_OVER', at, purchaseId, orderId, personId }, [
    { account: 'SHOP_CASH', shopId, amount },
    { account: 'COURIER_CASH', shopId, amount: -amount },
  ]);
}

/** A shop that was paid itself gives a part or all of it back. */
export async function recordDirectRefund(
  tx: Transaction,
  order: Order,
  refund: { id: string; amount: Rupiah; personId: string },
  at: Date,
) {
  const { id: orderId, shopId, purchaseId } = order;
  const { id, amount, personId } = refund;
  await post(tx, { key: `refund-sent:${id}`, kind: 'DIRECT_REFUNDED', at, purchaseId, orderId, personId }, [
    { account: 'SHOP_DIRECT', shopId, amount },
    { account: 'SHOP_CASH', shopId, amount: -amount },
  ]);
}

/** The freight of a parcel that nobody took, where the platform bears it: the shop has paid its courier. */
export async function recordRefusedFreight(tx: Transaction, order: Order & { shipping: Rupiah }, at: Date) {
  const { id: orderId, shopId, purchaseId, shipping } = order;
  await post(tx, { key: `cash-refused:${orderId}`, kind: 'CASH_REFUSED', at, purchaseId, orderId }, [
    { account: 'FUNDS', amount: shipping },
    { account: 'SHOP_BALANCE', shopId, amount: -shipping },
  ]);
}

/**
 * The platform's commission of an order whose money it never held: the shop owes it, and the next payout is less. What the
 * platform bears of its discount it owes the shop in turn.
 */
export async function recordCommissionOwed(tx: Transaction, order: Order, at: Date) {
  const { id: orderId, shopId, purchaseId } = order;
  const isDirect = (await positionOf(tx, orderId))('SHOP_DIRECT') < 0;
  if (!isDirect) return;
  const { lines, refunds, ...borne } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      discountByPlatform: true,
      shippingDiscountByPlatform: true,
      lines: { select: { commission: true } },
      refunds: { select: { commission: true, goodsFunds: true, shippingFunds: true } },
    },
  });
  const sum = (parts: { commission: Rupiah }[]) => parts.reduce((total, part) => total + part.commission, 0);
  const owed = sum(lines) - sum(refunds);
  const givenBack = refunds.reduce((total, refund) => total + refund.goodsFunds + refund.shippingFunds, 0);
  const funds = borne.discountByPlatform + borne.shippingDiscountByPlatform - givenBack;
  await post(tx, { key: `commission-owed:${orderId}`, kind: 'COMMISSION_OWED', at, purchaseId, orderId }, [
    { account: 'SHOP_BALANCE', shopId, amount: owed - funds },
    { account: 'COMMISSION', amount: -owed },
    { account: 'FUNDS', amount: funds },
  ]);
}
