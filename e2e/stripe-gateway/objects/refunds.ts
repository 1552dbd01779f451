import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing, Refusal, refuse } from '../errors';
import { change, emit } from '../events';
import { newId } from '../ids';
import { page } from '../lists';
import { metadata, paging, read, whole, withMetadata } from '../params';
import type { Call, World } from '../world';
import { book } from './balance';
import { findCharge } from './charges';
import { checkPositive, rupiah } from './money';

const createParams = z.strictObject({
  amount: whole.optional(),
  charge: z.string().optional(),
  payment_intent: z.string().optional(),
  metadata: metadata.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
});

/** Sends money back to the shopper. The fee of the payment stays paid, as at Stripe. */
export function createRefund({ world, params, cause }: Call) {
  const asked = read(createParams, params);
  const charge = chargeOf(world, asked);
  const amount = asked.amount ?? charge.amount - charge.amount_refunded;
  checkRefundable(charge, asked.amount);
  const refund = world.store.tables.refunds.add(newRefund(charge, amount, asked, world));
  const transaction = book(world, {
    type: isCard(charge) ? 'refund' : 'payment_refund',
    category: 'refund',
    amount: -amount,
    source: refund.id,
    description: charge.description,
  });
  refund.balance_transaction = transaction.id;
  const previous = changeRefunded(charge, amount);
  emit(world, 'refund.created', refund, { cause });
  emit(world, 'charge.refunded', charge, { cause, previous });
  return refund;
}

export function findRefund(world: World, id: string): Stripe.Refund {
  const refund = world.store.tables.refunds.get(id);
  if (!refund) throw missing('refund', id);
  return refund;
}

export function retrieveRefund({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  return findRefund(world, path.id!);
}

export function updateRefund({ world, path, params, cause }: Call) {
  const refund = findRefund(world, path.id!);
  const given = read(z.strictObject({ metadata: metadata.optional() }), params).metadata;
  const previous = change(refund, { metadata: withMetadata(refund.metadata, given) });
  emit(world, 'refund.updated', refund, { cause, previous });
  return refund;
}

const listParams = z.strictObject({
  ...paging,
  charge: z.string().optional(),
  payment_intent: z.string().optional(),
});

export function listRefunds({ world, params }: Call) {
  const { charge, payment_intent, ...rest } = read(listParams, params);
  const rows = world.store.tables.refunds
    .newestFirst()
    .filter((row) => !charge || row.charge === charge)
    .filter((row) => !payment_intent || row.payment_intent === payment_intent);
  return page('/v1/refunds', rows, rest);
}

/** A refund that waited has reached the shopper. */
export function succeedRefund(world: World, refund: Stripe.Refund) {
  if (refund.status !== 'pending') throw new Refusal(409, `The refund is ${refund.status}.`);
  tellUpdated(world, refund, change(refund, { status: 'succeeded' }));
}

/** The bank sends the money back to us, sometimes days after the refund had seemed to succeed. */
export function failRefund(world: World, refund: Stripe.Refund) {
  if (refund.status === 'failed') throw new Refusal(409, 'The refund has failed already.');
  const transaction = book(world, {
    type: 'refund_failure',
    category: 'refund_failure',
    amount: refund.amount,
    source: refund.id,
  });
  const charge = findCharge(world, String(refund.charge));
  changeRefunded(charge, -refund.amount);
  const failure = { failure_balance_transaction: transaction.id, failure_reason: 'lost_or_stolen_card' };
  tellUpdated(world, refund, change(refund, { status: 'failed', ...failure }));
  emit(world, 'refund.failed', refund, { cause: null });
}

function tellUpdated(world: World, refund: Stripe.Refund, previous: object) {
  const circumstances = { cause: null, previous: { ...previous } };
  emit(world, 'refund.updated', refund, circumstances);
  emit(world, 'charge.refund.updated', refund, circumstances);
}

function chargeOf(world: World, { charge, payment_intent }: z.output<typeof createParams>): Stripe.Charge {
  if (charge) return findCharge(world, charge, 'charge');
  if (!payment_intent) {
    const message = 'One of the following params should be provided for this request: payment_intent or charge.';
    throw new Refusal(400, message, { code: 'parameter_missing' });
  }
  const intent = world.store.tables.paymentIntents.get(payment_intent);
  if (!intent) throw missing('payment_intent', payment_intent, 'payment_intent');
  if (intent.status !== 'succeeded') {
    throw refuse(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
  }
  return findCharge(world, String(intent.latest_charge));
}

function checkRefundable(charge: Stripe.Charge, amount?: number) {
  if (charge.status !== 'succeeded') throw refuse(`Charge ${charge.id} did not succeed and cannot be refunded.`);
  if (charge.disputed) {
    throw refuse(`Charge ${charge.id} has been charged back; cannot issue a refund.`, { code: 'charge_disputed' });
  }
  if (charge.refunded) {
    throw refuse(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' });
  }
  if (amount === undefined) return;
  checkPositive(amount);
  const rest = charge.amount - charge.amount_refunded;
  if (amount > rest) {
    const message = `Refund amount (${rupiah(amount)}) is greater than unrefunded amount on charge (${rupiah(rest)})`;
    throw refuse(message, { param: 'amount' });
  }
}

function changeRefunded(charge: Stripe.Charge, amount: number) {
  const amount_refunded = charge.amount_refunded + amount;
  return change(charge, { amount_refunded, refunded: amount_refunded === charge.amount });
}

function isCard(charge: Stripe.Charge): boolean {
  return charge.payment_method_details?.type === 'card';
}

function newRefund(charge: Stripe.Charge, amount: number, asked: z.output<typeof createParams>, world: World) {
  return {
    id: newId(isCard(charge) ? 're' : 'pyr'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: world.clock.now(),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    metadata: withMetadata({}, asked.metadata),
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: asked.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: world.store.settings.refundsWait ? 'pending' : 'succeeded',
    transfer_reversal: null,
  } satisfies Stripe.Refund as Stripe.Refund;
}
