import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing, refuse } from '../errors';
import { change, emit } from '../events';
import { newId } from '../ids';
import { page } from '../lists';
import { metadata, paging, read, whole, withMetadata } from '../params';
import type { Call, World } from '../world';
import { book } from './balance';
import { checkPositive, rupiah } from './money';
import { findTransfer } from './transfers';

const createParams = z.strictObject({
  amount: whole.optional(),
  description: z.string().optional(),
  metadata: metadata.optional(),
});

/** Takes a transfer back, or a part of it. The connected account may owe money afterwards: the platform bears that. */
export function createReversal({ world, path, params, cause }: Call) {
  const transfer = findTransfer(world, path.id!);
  const asked = read(createParams, params);
  const rest = transfer.amount - transfer.amount_reversed;
  const amount = asked.amount ?? rest;
  checkRest(transfer, amount, rest);
  const reversal = newReversal(transfer, amount, withMetadata({}, asked.metadata), world);
  world.store.tables.reversals.add(reversal);
  transfer.reversals.data.unshift(reversal);
  const amount_reversed = transfer.amount_reversed + amount;
  const previous = change(transfer, { amount_reversed, reversed: amount_reversed === transfer.amount });
  emit(world, 'transfer.reversed', transfer, { cause, previous });
  return reversal;
}

export function retrieveReversal({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  const reversal = world.store.tables.reversals.get(path.reversal!);
  if (reversal?.transfer !== path.id) throw missing('transfer reversal', path.reversal!);
  return reversal!;
}

export function listReversals({ world, path, params }: Call) {
  const transfer = findTransfer(world, path.id!);
  const rows = world.store.tables.reversals.newestFirst().filter((row) => row.transfer === transfer.id);
  return page(`/v1/transfers/${transfer.id}/reversals`, rows, read(z.strictObject(paging), params));
}

function checkRest(transfer: Stripe.Transfer, amount: number, rest: number) {
  if (rest === 0) throw refuse(`Transfer ${transfer.id} is already fully reversed.`);
  checkPositive(amount);
  if (amount > rest) {
    const message = `Reversal amount (${rupiah(amount)}) is greater than unreversed amount on transfer (${rupiah(rest)})`;
    throw refuse(message, { param: 'amount' });
  }
}

function newReversal(transfer: Stripe.Transfer, amount: number, given: Stripe.Metadata, world: World) {
  const id = newId('trr');
  const payment_refund = newId('pyr');
  const back = book(world, { type: 'transfer_refund', category: 'transfer_reversal', amount, source: id });
  book(world, {
    account: String(transfer.destination),
    type: 'payment_refund',
    category: 'refund',
    amount: -amount,
    source: payment_refund,
  });
  return {
    id,
    object: 'transfer_reversal',
    amount,
    balance_transaction: back.id,
    created: world.clock.now(),
    currency: transfer.currency,
    destination_payment_refund: payment_refund,
    metadata: given,
    source_refund: null,
    transfer: transfer.id,
  } satisfies Stripe.TransferReversal;
}
