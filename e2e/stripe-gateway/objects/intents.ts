import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing } from '../errors';
import { emit } from '../events';
import { newId } from '../ids';
import { page } from '../lists';
import { paging, read } from '../params';
import type { Call, World } from '../world';

/** The payment behind a session; it is made when a shopper first tries to pay, as on Stripe's page. */
export function intentOf(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const { paymentIntents, baskets } = world.store.tables;
  const before = paymentIntents.get(String(session.payment_intent));
  if (before) return before;
  const intent = newIntent(session, baskets.get(session.id)!.payment, world.clock.now());
  paymentIntents.add(intent);
  session.payment_intent = intent.id;
  emit(world, 'payment_intent.created', intent, { cause: null });
  return intent;
}

export function retrieveIntent({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  const intent = world.store.tables.paymentIntents.get(path.id!);
  if (!intent) throw missing('payment_intent', path.id!);
  return intent;
}

export function listIntents({ world, params }: Call) {
  const rows = world.store.tables.paymentIntents.newestFirst();
  return page('/v1/payment_intents', rows, read(z.strictObject(paging), params));
}

interface Carried {
  transfer_group: string | null;
  description: string | null;
  metadata: Stripe.Metadata;
}

function newIntent(session: Stripe.Checkout.Session, carried: Carried, created: number): Stripe.PaymentIntent {
  const id = newId('pi');
  return {
    id,
    object: 'payment_intent',
    ...unused,
    ...carried,
    amount: session.amount_total ?? 0,
    amount_capturable: 0,
    amount_received: 0,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${newId('x')}`,
    confirmation_method: 'automatic',
    created,
    currency: 'idr',
    livemode: false,
    payment_method_types: session.payment_method_types,
    status: 'requires_payment_method',
  } satisfies Stripe.PaymentIntent;
}

const unused = {
  allowed_payment_method_types: null,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  customer: null,
  customer_account: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_record: null,
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
} satisfies Partial<Stripe.PaymentIntent>;
