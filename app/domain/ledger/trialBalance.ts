import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import type { LedgerAccount } from './accounts';

/** An account with what it holds: `debit` or `credit`, the other is zero. */
export type AccountSum = { account: LedgerAccount; debit: Rupiah; credit: Rupiah };

export type TrialBalance = { accounts: AccountSum[]; debit: Rupiah; credit: Rupiah };

/** All accounts with what they hold. The two sums are equal as long as no rupiah was lost (M11). */
export async function trialBalance(actor: Actor): Promise<TrialBalance | undefined> {
  if (!may(actor, 'ledger:read')) return undefined;
  const accounts = (await accountSums()).map(({ account, amount }) => ({
    account,
    debit: Math.max(amount, 0),
    credit: Math.max(-amount, 0),
  }));
  const total = (side: 'debit' | 'credit') => accounts.reduce((sum, row) => sum + row[side], 0);
  return { accounts, debit: total('debit'), credit: total('credit') };
}

/** What stands in each account that was ever written to. Debits are positive. */
export async function accountSums(tx: Transaction = db): Promise<{ account: LedgerAccount; amount: Rupiah }[]> {
  const rows = await tx.ledgerEntry.groupBy({ by: ['account'], _sum: { amount: true }, orderBy: { account: 'asc' } });
  return rows.map(({ account, _sum }) => ({ account, amount: Number(_sum.amount) }));
}
