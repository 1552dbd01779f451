import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing, Refusal, refuse } from '../errors';
import { change, emit } from '../events';
import { newId } from '../ids';
import { listOf, page } from '../lists';
import { metadata, paging, read, whole, withMetadata, word } from '../params';
import type { ConnectedAccount } from '../rows';
import type { Call, World } from '../world';
import { balanceOf, book } from './balance';
import { findCharge } from './charges';
import { checkCurrency, checkPositive, rupiah } from './money';

const createParams = z.strictObject({
  amount: whole.optional(),
  currency: word,
  description: z.string().optional(),
  destination: word,
  metadata: metadata.optional(),
  source_transaction: z.string().optional(),
  transfer_group: z.string().optional(),
});

/** Gives a part of what shoppers paid to a connected account. */
export function createTransfer({ world, params, cause }: Call) {
  const asked = read(createParams, params);
  checkCurrency(asked.currency, 'currency');
  const account = receiver(world, asked.destination);
  const source = asked.source_transaction ? findCharge(world, asked.source_transaction, 'source_transaction') : null;
  const amount = asked.amount ?? source?.amount;
  if (amount === undefined) {
    throw new Refusal(400, 'Missing required param: amount.', { code: 'parameter_missing', param: 'amount' });
  }
  checkPositive(amount);
  if (source) checkSource(world, source, amount);
  else checkFunds(world, amount);
  const { description = null, transfer_group = source?.transfer_group ?? null } = asked;
  const transfer = newTransfer(amount, account, world);
  change(transfer, {
    description,
    transfer_group,
    metadata: withMetadata({}, asked.metadata),
    source_transaction: source?.id ?? null,
  });
  world.store.tables.transfers.add(transfer);
  move(world, transfer, amount);
  emit(world, 'transfer.created', transfer, { cause });
  return transfer;
}

export function findTransfer(world: World, id: string): Stripe.Transfer {
  const transfer = world.store.tables.transfers.get(id);
  if (!transfer) throw missing('transfer', id);
  return transfer;
}

export function retrieveTransfer({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  return findTransfer(world, path.id!);
}

const updateParams = z.strictObject({ description: z.string().optional(), metadata: metadata.optional() });

export function updateTransfer({ world, path, params, cause }: Call) {
  const transfer = findTransfer(world, path.id!);
  const { description = transfer.description, metadata: given } = read(updateParams, params);
  const previous = change(transfer, { description, metadata: withMetadata(transfer.metadata, given) });
  emit(world, 'transfer.updated', transfer, { cause, previous });
  return transfer;
}

const listParams = z.strictObject({
  ...paging,
  destination: z.string().optional(),
  transfer_group: z.string().optional(),
});

export function listTransfers({ world, params }: Call) {
  const { destination, transfer_group, ...rest } = read(listParams, params);
  const rows = world.store.tables.transfers
    .newestFirst()
    .filter((row) => !destination || row.destination === destination)
    .filter((row) => !transfer_group || row.transfer_group === transfer_group);
  return page('/v1/transfers', rows, rest);
}

/** Whether money may go there is found out only now: an account in the wrong country looks well until then. */
function receiver(world: World, id: string): ConnectedAccount {
  const account = world.store.tables.accounts.get(id);
  if (!account) throw missing('destination', id, 'destination');
  if (!world.store.settings.transferCountries.includes(account.country)) {
    const message =
      `Funds can't be sent to accounts located in ${account.country} because it's restricted ` +
      `outside of your platform's region.`;
    throw refuse(message, { param: 'destination' });
  }
  if (account.status !== 'active' || !account.transfersRequested) {
    const message =
      'Your destination account needs to have at least one of the following capabilities enabled: ' +
      'transfers, crypto_transfers, legacy_payments';
    throw refuse(message, { code: 'insufficient_capabilities_for_transfer', param: 'destination' });
  }
  return account;
}

/** All transfers out of a charge together are not more than the charge. */
function checkSource(world: World, source: Stripe.Charge, amount: number) {
  if (source.status !== 'succeeded')
    throw refuse(`Charge ${source.id} has not succeeded.`, { param: 'source_transaction' });
  const given = world.store.tables.transfers
    .oldestFirst()
    .filter((transfer) => transfer.source_transaction === source.id)
    .reduce((sum, transfer) => sum + transfer.amount - transfer.amount_reversed, 0);
  if (given + amount <= source.amount) return;
  const message =
    `Transfers using this transaction as a source must not exceed the source amount of ${rupiah(source.amount)}. ` +
    `(${rupiah(given)} has already been transferred.)`;
  throw refuse(message, { param: 'amount' });
}

function checkFunds(world: World, amount: number) {
  if (balanceOf(world, null) >= amount) return;
  throw refuse('You have insufficient available funds in your Stripe account.', { code: 'balance_insufficient' });
}

/** Both sides of the movement. */
function move(world: World, transfer: Stripe.Transfer, amount: number) {
  const { id, description, destination } = transfer;
  transfer.balance_transaction = book(world, {
    type: 'transfer',
    category: 'transfer',
    amount: -amount,
    source: id,
    description,
  }).id;
  book(world, {
    account: String(destination),
    type: 'payment',
    category: 'charge',
    amount,
    source: String(transfer.destination_payment),
  });
}

function newTransfer(amount: number, account: ConnectedAccount, world: World): Stripe.Transfer {
  const id = newId('tr');
  return {
    id,
    object: 'transfer',
    amount,
    amount_reversed: 0,
    balance_transaction: null,
    created: world.clock.now(),
    currency: 'idr',
    description: null,
    destination: account.id,
    destination_payment: newId('py'),
    livemode: false,
    metadata: {},
    reversals: listOf(`/v1/transfers/${id}/reversals`, []),
    reversed: false,
    source_transaction: null,
    source_type: 'card',
    transfer_group: null,
  } satisfies Stripe.Transfer;
}
