import type { Transaction } from '../../platform/db';
import { type Rupiah, splitRupiah } from '../money';
import { positionOf } from './position';
import { type Leg, post } from './post';

type Dispute = { id: string; purchaseId: string; amount: Rupiah };

/** While a dispute runs, no shop can be paid out what is disputed: the share of each order is set apart (P16). */
export async function freezeShares(tx: Transaction, { id, purchaseId }: Dispute, at: Date) {
  for (const { id: orderId, shopId } of await ordersOf(tx, purchaseId)) {
    const position = await positionOf(tx, orderId);
    const sources = ['SHOP_HELD', 'SHIPPING_HELD', 'SHOP_BALANCE'] as const;
    const taken = sources.map((account) => ({ account, shopId, amount: -position(account) }));
    const sum = taken.reduce((total, leg) => total + leg.amount, 0);
    await post(tx, { key: `dispute-opened:${id}:${orderId}`, kind: 'DISPUTE_OPENED', at, purchaseId, orderId }, [
      ...taken,
      { account: 'SHOP_FROZEN', shopId, amount: -sum },
    ]);
  }
}

/** The gateway takes the money back while it is undecided, or gives it again. */
export async function recordDisputeMoney(
  tx: Transaction,
  { id, purchaseId, amount }: Dispute,
  what: 'withdrawn' | 'reinstated',
  at: Date,
) {
  const sign = what === 'withdrawn' ? 1 : -1;
  const kind = what === 'withdrawn' ? 'DISPUTE_WITHDRAWN' : 'DISPUTE_REINSTATED';
  await post(tx, { key: `dispute-${what}:${id}`, kind, at, purchaseId }, [
    { account: 'DISPUTES', amount: sign * amount },
    { account: 'GATEWAY', amount: -sign * amount },
  ]);
}

/**
 * The dispute is decided. Won: each shop has its share again, released if its order is complete. Lost: the buyer's bank
 * keeps the money; each order bears its part of it, the shop, the platform's commission and the tax that was kept by what
 * each had of the order, what the platform bore of its discount comes back to the platform as with a refund, and what no
 * order can bear any more is the platform's loss.
 */
export async function recordDisputeEnd(
  tx: Transaction,
  { id, purchaseId, amount }: Dispute,
  outcome: 'won' | 'lost',
  at: Date,
) {
  const orders = await ordersOf(tx, purchaseId);
  const shares = await Promise.all(orders.map((order) => shareOf(tx, order)));
  const sums = shares.map(({ frozen, commission, tax, funds }) => frozen + commission + tax - funds);
  const whole = sums.reduce((a, b) => a + b, 0);
  const lost = outcome === 'lost' ? Math.min(amount, whole) : 0;
  const parts = whole > 0 ? splitRupiah(lost, sums) : sums.map(() => 0);

  for (const [index, share] of shares.entries()) {
    const { orderId, shopId, frozen, commission, tax, funds, commissionAccount, backTo } = share;
    const part = parts[index]!;
    const [fundsBack] = part > 0 ? splitRupiah(funds, [part, sums[index]! - part]) : [0];
    const taken = part + fundsBack!;
    const [ofShop, ofPlatform, ofTax] = part > 0 ? splitRupiah(taken, [frozen, commission, tax]) : [0, 0, 0];
    const legs: Leg[] = [
      { account: 'SHOP_FROZEN', shopId, amount: frozen },
      { account: backTo, shopId, amount: -(frozen - ofShop!) },
      { account: commissionAccount, amount: ofPlatform! },
      { account: 'TAX', shopId, amount: ofTax! },
      { account: 'FUNDS', amount: -fundsBack! },
      { account: 'DISPUTES', amount: -part },
    ];
    await post(tx, { key: `dispute-closed:${id}:${orderId}`, kind: 'DISPUTE_CLOSED', at, purchaseId, orderId }, legs);
  }
  const rest = outcome === 'lost' ? amount - lost : 0;
  await post(tx, { key: `dispute-closed:${id}`, kind: 'DISPUTE_CLOSED', at, purchaseId }, [
    { account: 'FUNDS', amount: rest },
    { account: 'DISPUTES', amount: -rest },
  ]);
}

async function shareOf(tx: Transaction, { id: orderId, shopId, status }: Awaited<ReturnType<typeof ordersOf>>[number]) {
  const position = await positionOf(tx, orderId);
  const isHeld = position('COMMISSION_HELD') < 0;
  const commissionAccount = isHeld ? ('COMMISSION_HELD' as const) : ('COMMISSION' as const);
  return {
    orderId,
    shopId,
    frozen: Math.max(0, -position('SHOP_FROZEN')),
    commission: Math.max(0, -position(commissionAccount)),
    tax: Math.max(0, -position('TAX')),
    funds: Math.max(0, position('FUNDS')),
    commissionAccount,
    backTo: status === 'COMPLETED' || status === 'RETURNED' ? ('SHOP_BALANCE' as const) : ('SHOP_HELD' as const),
  };
}

function ordersOf(tx: Transaction, purchaseId: string) {
  return tx.order.findMany({
    where: { purchaseId },
    orderBy: { number: 'asc' },
    select: { id: true, shopId: true, status: true },
  });
}
