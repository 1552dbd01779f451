import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing, Refusal, refuse } from '../errors';
import { change, emit } from '../events';
import { newId } from '../ids';
import { page } from '../lists';
import { metadata, paging, read, whole, withMetadata, word } from '../params';
import type { Call, Cause, World } from '../world';
import { balanceOf, book, own, ownerOf } from './balance';
import { checkCurrency, checkPositive } from './money';

const TWO_DAYS = 2 * 24 * 60 * 60;

const createParams = z.strictObject({
  amount: whole,
  currency: word,
  description: z.string().optional(),
  metadata: metadata.optional(),
  method: z.enum(['standard']).optional(),
  statement_descriptor: z.string().max(22).optional(),
});

/** Sends what somebody has to their bank. */
export function createPayout({ world, params, account, cause }: Call) {
  const { amount, currency, description = null, metadata: given } = read(createParams, params);
  checkCurrency(currency, 'currency');
  checkPositive(amount);
  const payout = newPayout(amount, world.clock.now());
  change(payout, { description, metadata: withMetadata({}, given) });
  return send(world, payout, account, cause);
}

/** The bank pays a whole balance out by itself, as it does every day for those who left it so. */
export function payOutAll(world: World, account: string): Stripe.Payout {
  const payout = newPayout(balanceOf(world, account), world.clock.now());
  payout.automatic = true;
  return send(world, payout, account, null);
}

export function findPayout(world: World, id: string): Stripe.Payout {
  const payout = world.store.tables.payouts.get(id);
  if (!payout) throw missing('payout', id);
  return payout;
}

export function retrievePayout({ world, path, params, account }: Call) {
  read(z.strictObject({}), params);
  return ownPayout(world, path.id!, account);
}

export function cancelPayout({ world, path, params, account, cause }: Call) {
  read(z.strictObject({}), params);
  const payout = ownPayout(world, path.id!, account);
  if (payout.status !== 'pending') throw refuse('You cannot cancel this payout: it is no longer pending.');
  book(world, {
    account,
    type: 'payout_cancel',
    category: 'payout_reversal',
    amount: payout.amount,
    source: payout.id,
  });
  const previous = change(payout, { status: 'canceled' });
  emit(world, 'payout.canceled', payout, { cause, previous, account });
  return payout;
}

const listParams = z.strictObject({ ...paging, status: z.string().optional() });

export function listPayouts({ world, params, account }: Call) {
  const { status, ...rest } = read(listParams, params);
  const rows = world.store.tables.payouts
    .newestFirst()
    .filter((row) => ownerOf(world, row.id) === account && (!status || row.status === status));
  return page('/v1/payouts', rows, rest);
}

/** The money has reached the bank. */
export function arrive(world: World, payout: Stripe.Payout) {
  checkPending(payout);
  const previous = change(payout, { status: 'paid' });
  emit(world, 'payout.paid', payout, { cause: null, previous, account: ownerOf(world, payout.id) });
}

/** The bank sends the money back. */
export function bounce(world: World, payout: Stripe.Payout) {
  checkPending(payout);
  const account = ownerOf(world, payout.id);
  const { amount, id } = payout;
  const back = book(world, { account, type: 'payout_failure', category: 'payout_reversal', amount, source: id });
  const previous = change(payout, {
    status: 'failed',
    failure_balance_transaction: back.id,
    failure_code: 'account_closed',
    failure_message: 'The bank account has been closed.',
  });
  emit(world, 'payout.failed', payout, { cause: null, previous, account });
}

function send(world: World, payout: Stripe.Payout, account: string | null, cause: Cause): Stripe.Payout {
  const owner = account ? world.store.tables.accounts.get(account) : null;
  if (owner && owner.status !== 'active') {
    throw refuse('Cannot create payouts: this account has requirements that need to be collected.', {
      code: 'payouts_not_allowed',
    });
  }
  if (balanceOf(world, account) < payout.amount || payout.amount < 1) {
    throw refuse('You have insufficient funds in your Stripe account for this payout.', {
      code: 'balance_insufficient',
    });
  }
  own(world, payout.id, account);
  world.store.tables.payouts.add(payout);
  const { amount, id } = payout;
  payout.balance_transaction = book(world, {
    account,
    type: 'payout',
    category: 'payout',
    amount: -amount,
    source: id,
  }).id;
  emit(world, 'payout.created', payout, { cause, account });
  return payout;
}

function ownPayout(world: World, id: string, account: string | null): Stripe.Payout {
  const payout = findPayout(world, id);
  if (ownerOf(world, id) !== account) throw missing('payout', id);
  return payout;
}

function checkPending(payout: Stripe.Payout) {
  if (payout.status !== 'pending') throw new Refusal(409, `The payout is ${payout.status}.`);
}

function newPayout(amount: number, created: number): Stripe.Payout {
  return {
    id: newId('po'),
    object: 'payout',
    amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: created + TWO_DAYS,
    automatic: false,
    balance_transaction: null,
    created,
    currency: 'idr',
    description: null,
    destination: newId('ba'),
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: {},
    method: 'standard',
    original_payout: null,
    payout_method: null,
    reconciliation_status: 'not_applicable',
    reversed_by: null,
    source_type: 'card',
    statement_descriptor: null,
    status: 'pending',
    trace_id: null,
    type: 'bank_account',
  } satisfies Stripe.Payout;
}
