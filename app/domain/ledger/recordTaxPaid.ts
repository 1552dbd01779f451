import type { Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import { post } from './post';

/** The collected tax of a month has left the bank for the state: of each shop what was kept of it. @param paid.month such as 2026-11 */
export async function recordTaxPaid(
  tx: Transaction,
  paid: { month: string; shops: { shopId: string; amount: Rupiah }[]; personId: string },
  at: Date,
) {
  const { month, shops, personId } = paid;
  const total = shops.reduce((sum, { amount }) => sum + amount, 0);
  await post(tx, { key: `tax-paid:${month}`, kind: 'TAX_PAID', at, personId }, [
    ...shops.map(({ shopId, amount }) => ({ account: 'TAX' as const, shopId, amount })),
    { account: 'BANK', amount: -total },
  ]);
}
