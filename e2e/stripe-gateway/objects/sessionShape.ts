import type { Stripe } from 'stripe';
import { newId } from '../ids';
import { withMetadata } from '../params';
import { PAYMENT_METHODS } from './methods';
import type { CreateParams } from './sessionParams';

interface Facts {
  total: number;
  created: number;
  expires_at: number;
  publicOrigin: string;
}

/** A new session with all the fields of its type; most say that the shop does not use what they are for. */
export function newSession(asked: CreateParams, facts: Facts): Stripe.Checkout.Session {
  const { total, created, expires_at, publicOrigin } = facts;
  const id = newId('cs_test', 58);
  return {
    id,
    object: 'checkout.session',
    ...asking(asked),
    ...unused,
    amount_subtotal: total,
    amount_total: total,
    created,
    currency: 'idr',
    expires_at,
    livemode: false,
    mode: 'payment',
    payment_intent: null,
    payment_status: total === 0 ? 'no_payment_required' : 'unpaid',
    status: 'open',
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${publicOrigin}/c/pay/${id}`,
  } satisfies Stripe.Checkout.Session;
}

function asking(asked: CreateParams) {
  return {
    adaptive_pricing: { enabled: asked.adaptive_pricing?.enabled ?? true },
    allowed_payment_method_types: asked.allowed_payment_method_types ?? null,
    cancel_url: asked.cancel_url ?? null,
    client_reference_id: asked.client_reference_id ?? null,
    customer_creation: asked.customer_creation ?? 'if_required',
    customer_email: asked.customer_email ?? null,
    excluded_payment_method_types: asked.excluded_payment_method_types,
    locale: asked.locale ?? null,
    metadata: withMetadata({}, asked.metadata),
    payment_method_types: offered(asked),
    submit_type: asked.submit_type ?? null,
    success_url: asked.success_url,
  } satisfies Partial<Stripe.Checkout.Session>;
}

function offered({
  allowed_payment_method_types: allowed,
  excluded_payment_method_types: excluded = [],
}: CreateParams) {
  return PAYMENT_METHODS.filter((method) => (!allowed || allowed.includes(method)) && !excluded.includes(method));
}

const unused = {
  after_expiration: null,
  allow_promotion_codes: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer: null,
  customer_account: null,
  customer_details: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  managed_payments: null,
  origin_context: null,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_configuration_details: null,
  payment_method_options: {},
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  subscription: null,
  wallet_options: null,
} satisfies Partial<Stripe.Checkout.Session>;
