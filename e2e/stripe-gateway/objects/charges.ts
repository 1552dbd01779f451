import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing } from '../errors';
import { newId } from '../ids';
import { page } from '../lists';
import { paging, read } from '../params';
import type { Call, World } from '../world';
import type { Method } from './fees';

/** How somebody paid, as far as it is kept. */
export interface Means {
  method: Method;
  brand?: string;
  last4?: string;
  isChallenged?: boolean;
}

interface Facts {
  intent: Stripe.PaymentIntent;
  means: Means;
  email: string | null;
  created: number;
}

/** A charge that went through. What is not paid by card has an id with another beginning, as at Stripe. */
export function newCharge({ intent, means, email, created }: Facts): Stripe.Charge {
  return {
    id: newId(means.method === 'card' ? 'ch' : 'py'),
    object: 'charge',
    ...unused,
    amount: intent.amount,
    amount_captured: intent.amount,
    amount_refunded: 0,
    balance_transaction: null,
    billing_details: { address: null, email, name: null, phone: null, tax_id: null },
    captured: true,
    created,
    currency: intent.currency,
    description: intent.description,
    disputed: false,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: { ...intent.metadata },
    outcome: outcome('approved_by_network', 'authorized', 'Payment complete.'),
    paid: true,
    payment_intent: intent.id,
    payment_method: String(intent.payment_method),
    payment_method_details: details(means, intent.amount),
    refunded: false,
    status: 'succeeded',
    transfer_group: intent.transfer_group,
  } satisfies Stripe.Charge;
}

/** A charge that the bank would not make. */
export function declinedCharge(facts: Facts, error: { code: string; declineCode: string; message: string }) {
  return {
    ...newCharge(facts),
    amount_captured: 0,
    captured: false,
    paid: false,
    status: 'failed',
    failure_code: error.code,
    failure_message: error.message,
    outcome: outcome('declined_by_network', 'issuer_declined', error.message, error.declineCode),
  } satisfies Stripe.Charge;
}

export function findCharge(world: World, id: string, param?: string): Stripe.Charge {
  const charge = world.store.tables.charges.get(id);
  if (!charge) throw missing('charge', id, param);
  return charge;
}

export function retrieveCharge({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  return findCharge(world, path.id!);
}

const listParams = z.strictObject({
  ...paging,
  payment_intent: z.string().optional(),
  transfer_group: z.string().optional(),
});

export function listCharges({ world, params }: Call) {
  const { payment_intent, transfer_group, ...rest } = read(listParams, params);
  const rows = world.store.tables.charges
    .newestFirst()
    .filter((row) => !payment_intent || row.payment_intent === payment_intent)
    .filter((row) => !transfer_group || row.transfer_group === transfer_group);
  return page('/v1/charges', rows, rest);
}

function details({ method, brand = 'unknown', last4, isChallenged }: Means, amount: number) {
  if (method !== 'card') return { type: method };
  const card = {
    amount_authorized: amount,
    authorization_code: null,
    brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'ID',
    electronic_commerce_indicator: null,
    exp_month: 12,
    exp_year: 2034,
    funding: 'credit',
    installments: null,
    last4: last4 ?? null,
    mandate: null,
    network: brand,
    network_transaction_id: null,
    regulated_status: 'unregulated',
    three_d_secure: isChallenged ? threeDSecure : null,
    transaction_link_id: null,
    wallet: null,
  } satisfies Stripe.Charge.PaymentMethodDetails.Card;
  return { type: 'card', card };
}

const threeDSecure = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: null,
  version: '2.2.0',
} satisfies Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure;

function outcome(network_status: string, type: string, seller_message: string, reason: string | null = null) {
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status,
    reason,
    risk_level: 'normal',
    seller_message,
    type,
  } satisfies Stripe.Charge.Outcome;
}

const unused = {
  application: null,
  application_fee: null,
  application_fee_amount: null,
  calculated_statement_descriptor: 'SEPUCUK',
  customer: null,
  failure_balance_transaction: null,
  fraud_details: {},
  on_behalf_of: null,
  receipt_email: null,
  receipt_number: null,
  receipt_url: null,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
} satisfies Partial<Stripe.Charge>;
