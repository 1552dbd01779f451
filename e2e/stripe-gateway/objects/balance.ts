import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing } from '../errors';
import { newId } from '../ids';
import { page } from '../lists';
import { paging, read } from '../params';
import type { Call, World } from '../world';

interface Entry {
  /** Whose balance; null for the platform's. */
  account?: string | null;
  type: Stripe.BalanceTransaction.Type;
  category: string;
  amount: number;
  fee?: number;
  source: string;
  description?: string | null;
}

/** Moves money into or out of a balance. It is available at once: nothing here waits for a settlement day. */
export function book(world: World, entry: Entry): Stripe.BalanceTransaction {
  const { account = null, type, category, amount, fee = 0, source, description = null } = entry;
  const created = world.clock.now();
  const transaction = {
    id: newId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: created,
    balance_type: 'payments',
    created,
    currency: 'idr',
    description,
    exchange_rate: null,
    fee,
    fee_details: fee ? [feeDetail(fee)] : [],
    net: amount - fee,
    reporting_category: category,
    source,
    status: 'available',
    type,
  } satisfies Stripe.BalanceTransaction;
  own(world, transaction.id, account);
  return world.store.tables.balanceTransactions.add(transaction);
}

/** Notes whose an object is, where it belongs to a connected account. */
export function own(world: World, id: string, account: string | null) {
  if (account) world.store.tables.owners.add({ id, account });
}

export function ownerOf(world: World, id: string): string | null {
  return world.store.tables.owners.get(id)?.account ?? null;
}

/** What somebody has: the sum of all that was booked. */
export function balanceOf(world: World, account: string | null): number {
  return transactionsOf(world, account).reduce((sum, { net }) => sum + net, 0);
}

export function retrieveBalance({ world, params, account }: Call) {
  read(z.strictObject({}), params);
  const amount = balanceOf(world, account);
  return {
    object: 'balance',
    available: [{ amount, currency: 'idr', source_types: { card: amount } }],
    livemode: false,
    pending: [{ amount: 0, currency: 'idr', source_types: { card: 0 } }],
  } satisfies Stripe.Balance;
}

export function retrieveTransaction({ world, path, account }: Call) {
  const transaction = world.store.tables.balanceTransactions.get(path.id!);
  if (!transaction || ownerOf(world, transaction.id) !== account) throw missing('balance transaction', path.id!);
  return transaction;
}

const listParams = z.strictObject({
  ...paging,
  currency: z.string().optional(),
  payout: z.string().optional(),
  source: z.string().optional(),
  type: z.string().optional(),
});

export function listTransactions({ world, params, account }: Call) {
  const { source, type, currency, payout, ...rest } = read(listParams, params);
  const rows = transactionsOf(world, account).filter(
    (row) =>
      (!source || row.source === source) &&
      (!type || row.type === type) &&
      (!currency || row.currency === currency) &&
      (!payout || row.source === payout),
  );
  return page('/v1/balance_transactions', rows, rest);
}

function transactionsOf(world: World, account: string | null): Stripe.BalanceTransaction[] {
  const { balanceTransactions } = world.store.tables;
  return balanceTransactions.newestFirst().filter(({ id }) => ownerOf(world, id) === account);
}

function feeDetail(amount: number): Stripe.BalanceTransaction.FeeDetail {
  return { amount, application: null, currency: 'idr', description: 'Stripe processing fees', type: 'stripe_fee' };
}
