import type { Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import type { MoneyAccount } from './accounts';
import { post } from './post';

type Charge = { chargeId: string; purchaseId: string };

/** What the gateway keeps of a charge. @param charge.fee rupiah */
export async function recordFee(tx: Transaction, charge: Charge & { fee: Rupiah }, at: Date) {
  const { chargeId, purchaseId, fee } = charge;
  await post(tx, { key: `fee:${chargeId}`, kind: 'FEE', at, purchaseId }, [
    { account: 'GATEWAY_FEES', amount: fee },
    { account: 'GATEWAY', amount: -fee },
  ]);
}

/**
 * Money came that its purchase cannot take: too late, twice, or another amount. It is owed to whoever sent it.
 *
 * @param money.key what it was, such as the session or the line of the statement
 */
export async function recordUnplaced(
  tx: Transaction,
  money: { key: string; purchaseId: string; amount: Rupiah; into: MoneyAccount; personId: string | null },
  at: Date,
) {
  const { key, purchaseId, amount, into, personId } = money;
  await post(tx, { key: `unplaced:${key}`, kind: 'UNPLACED', at, purchaseId, personId }, [
    { account: into, amount },
    { account: 'UNPLACED', amount: -amount },
  ]);
}

/** Such money is promised back. */
export async function recordUnplacedRefund(
  tx: Transaction,
  refund: { id: string; purchaseId: string; amount: Rupiah },
  at: Date,
) {
  const { id, purchaseId, amount } = refund;
  await post(tx, { key: `refund-opened:${id}`, kind: 'REFUND_OPENED', at, purchaseId }, [
    { account: 'UNPLACED', amount },
    { account: 'REFUNDS', amount: -amount },
  ]);
}
