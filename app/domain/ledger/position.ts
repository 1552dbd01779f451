import type { Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import type { LedgerAccount } from './accounts';

/** What stands in each account for one order: above zero received, below zero owed to somebody. */
export type Position = (account: LedgerAccount) => Rupiah;

/** Where an order's money lies now. The ledger itself answers, so that nothing else has to remember it. */
export async function positionOf(tx: Transaction, orderId: string): Promise<Position> {
  const rows = await tx.ledgerEntry.groupBy({
    by: ['account'],
    where: { transaction: { orderId } },
    _sum: { amount: true },
  });
  const sums = new Map(rows.map((row) => [row.account, Number(row._sum.amount)]));
  return (account) => sums.get(account) ?? 0;
}
