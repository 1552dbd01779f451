import type { Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import type { MoneyAccount, ShopAccount } from './accounts';
import { type Position, positionOf } from './position';
import { type Leg, post } from './post';
import { taxToGiveBack } from './taxToGiveBack';

/**
 * Of what a refund of an order consists. `goods` and `shipping` go to the buyer; `commission` is the platform's part of the
 * goods, which it gives back as well; the funds are what the platform bore of their discount, which the shop gives back.
 */
export type RefundParts = {
  goods: Rupiah;
  shipping: Rupiah;
  commission: Rupiah;
  goodsFunds: Rupiah;
  shippingFunds: Rupiah;
};

type Order = { id: string; shopId: string; purchaseId: string };

/**
 * A part of an order's money is promised to the buyer. It comes from where the share lies: held, frozen by a dispute, or
 * released already; and a shop that has been paid out owes it from then on (M7). The tax of the goods comes from what was kept
 * for the state, so that a shop bears none for goods that it did not sell.
 */
export async function recordRefundOpened(
  tx: Transaction,
  refund: { id: string; order: Order; parts: RefundParts; personId: string | null },
  at: Date,
) {
  const { id, order, parts, personId } = refund;
  const { id: orderId, shopId, purchaseId } = order;
  const position = await positionOf(tx, orderId);
  const { goods, shipping, commission, goodsFunds, shippingFunds } = parts;
  const tax = await taxToGiveBack(tx, { id, orderId, goods }, position);
  await post(tx, { key: `refund-opened:${id}`, kind: 'REFUND_OPENED', at, purchaseId, orderId, personId }, [
    ...fromShop(position, shopId, goods + goodsFunds - commission - tax, shipping + shippingFunds),
    { account: 'FUNDS', amount: -goodsFunds - shippingFunds },
    { account: 'TAX', shopId, amount: tax },
    { account: position('COMMISSION_HELD') < 0 ? 'COMMISSION_HELD' : 'COMMISSION', amount: commission },
    { account: 'REFUNDS', amount: -goods - shipping },
  ]);
}

function fromShop(position: Position, shopId: string, share: Rupiah, freight: Rupiah): Leg[] {
  const from = (account: ShopAccount, amount: Rupiah): Leg => ({ account, shopId, amount });
  if (position('SHOP_FROZEN') < 0) return [from('SHOP_FROZEN', share + freight)];
  if (position('SHOP_HELD') < 0 || position('SHIPPING_HELD') < 0)
    return [from('SHOP_HELD', share), from('SHIPPING_HELD', freight)];
  return [from('SHOP_BALANCE', share + freight)];
}

type Refund = { id: string; orderId?: string; purchaseId: string; amount: Rupiah };

/** The buyer's money has left: by hand from the bank, or through the gateway. `turn` counts what came back before. */
export async function recordRefundSent(
  tx: Transaction,
  sent: Refund & { from: MoneyAccount; turn: number; personId: string | null },
  at: Date,
) {
  const { id, amount, from, turn, personId, orderId, purchaseId } = sent;
  const key = turn > 1 ? `refund-sent:${id}:${turn}` : `refund-sent:${id}`;
  await post(tx, { key, kind: 'REFUND_SENT', at, purchaseId, orderId, personId }, [
    { account: 'REFUNDS', amount },
    { account: from, amount: -amount },
  ]);
}

/** What was sent came back, as the gateway says: it is owed to the buyer again. */
export async function recordRefundReturned(tx: Transaction, returned: Refund & { turn: number }, at: Date) {
  const { id, amount, turn, orderId, purchaseId } = returned;
  await post(tx, { key: `refund-returned:${id}:${turn}`, kind: 'REFUND_RETURNED', at, purchaseId, orderId }, [
    { account: 'GATEWAY', amount },
    { account: 'REFUNDS', amount: -amount },
  ]);
}
