import type { Stripe } from 'stripe';
import { change, emit } from '../events';
import { newId } from '../ids';
import type { World } from '../world';
import { book } from './balance';
import { type CardOutcome, cardOutcome } from './cards';
import { declinedCharge, type Means, newCharge } from './charges';
import { feeOf } from './fees';
import { intentOf } from './intents';

type Session = Stripe.Checkout.Session;

export type Paid = 'paid' | 'declined' | 'challenge' | 'unreadable';

/** What a shopper does with a card. The number goes no further than `cardOutcome`. */
export function payByCard(world: World, session: Session, number: string): Paid {
  const card = cardOutcome(number);
  if (card.kind === 'unreadable') return 'unreadable';
  const intent = intentOf(world, session);
  intent.payment_method = newId('pm');
  const means: Means = { method: 'card', brand: card.brand, last4: card.last4 };
  if (card.kind === 'declines') {
    decline(world, session, intent, means, card);
    return 'declined';
  }
  if (card.kind === 'challenges') {
    challenge(world, session, intent, card.last4);
    return 'challenge';
  }
  capture(world, session, intent, means);
  complete(world, session, 'paid', 'checkout.session.completed');
  settleFees(world, intent);
  return 'paid';
}

/** The holder of the card agrees that it be used, or does not. */
export function answerChallenge(world: World, session: Session, agrees: boolean): Paid {
  const basket = world.store.tables.baskets.get(session.id)!;
  const last4 = basket.challenge;
  if (!last4) return 'unreadable';
  basket.challenge = null;
  const intent = intentOf(world, session);
  intent.next_action = null;
  if (!agrees) {
    const message =
      'We are unable to authenticate your payment method. Please choose a different payment method and try again.';
    failIntent(world, intent, {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      message,
    });
    return 'declined';
  }
  capture(world, session, intent, { method: 'card', brand: 'visa', last4, isChallenged: true });
  complete(world, session, 'paid', 'checkout.session.completed');
  settleFees(world, intent);
  return 'paid';
}

/** A virtual account is given out: the shopper is done, the money is still to come. */
export function payByTransfer(world: World, session: Session) {
  const intent = intentOf(world, session);
  change(intent, { payment_method: newId('pm'), status: 'processing' });
  emit(world, 'payment_intent.processing', intent, { cause: null });
  complete(world, session, 'unpaid', 'checkout.session.completed');
}

/** The money of a virtual account has come in. */
export function settleTransfer(world: World, session: Session) {
  const intent = intentOf(world, session);
  capture(world, session, intent, { method: 'id_bank_transfer' });
  complete(world, session, 'paid', 'checkout.session.async_payment_succeeded');
  settleFees(world, intent);
}

/** The money of a virtual account never came. */
export function failTransfer(world: World, session: Session) {
  const message = 'The payment was not received in time.';
  const intent = intentOf(world, session);
  failIntent(world, intent, { type: 'invalid_request_error', code: 'payment_intent_payment_attempt_expired', message });
  emit(world, 'checkout.session.async_payment_failed', session, { cause: null });
}

/** Nothing is to be paid, so nothing is charged. */
export function payNothing(world: World, session: Session) {
  complete(world, session, 'no_payment_required', 'checkout.session.completed');
}

function capture(world: World, session: Session, intent: Stripe.PaymentIntent, means: Means) {
  const charge = newCharge({ intent, means, email: session.customer_email, created: world.clock.now() });
  world.store.tables.charges.add(charge);
  change(intent, {
    amount_received: intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    status: 'succeeded',
  });
  emit(world, 'charge.succeeded', charge, { cause: null });
  emit(world, 'payment_intent.succeeded', intent, { cause: null });
}

/** The fee is known a moment after the charge, as it is with captures that Stripe makes in the background. */
function settleFees(world: World, intent: Stripe.PaymentIntent) {
  const charge = world.store.tables.charges.get(String(intent.latest_charge))!;
  const method = charge.payment_method_details?.card ? 'card' : 'id_bank_transfer';
  const transaction = book(world, {
    type: method === 'card' ? 'charge' : 'payment',
    category: 'charge',
    amount: charge.amount,
    fee: feeOf(method, charge.amount, world.cardFee),
    source: charge.id,
    description: charge.description,
  });
  const previous = change(charge, { balance_transaction: transaction.id });
  emit(world, 'charge.updated', charge, { cause: null, previous });
}

function complete(world: World, session: Session, payment_status: Session['payment_status'], type: Stripe.Event.Type) {
  const email = session.customer_email;
  const nobody = { address: null, business_name: null, individual_name: null, name: null, phone: null };
  change(session, {
    status: 'complete',
    payment_status,
    url: null,
    customer_details: { ...nobody, email, tax_exempt: 'none', tax_ids: [] },
  });
  emit(world, type, session, { cause: null });
}

function challenge(world: World, session: Session, intent: Stripe.PaymentIntent, last4: string) {
  world.store.tables.baskets.get(session.id)!.challenge = last4;
  change(intent, { status: 'requires_action', next_action: { type: 'use_stripe_sdk', use_stripe_sdk: {} } });
  emit(world, 'payment_intent.requires_action', intent, { cause: null });
}

type Decline = Extract<CardOutcome, { kind: 'declines' }>;

function decline(world: World, session: Session, intent: Stripe.PaymentIntent, means: Means, card: Decline) {
  const facts = { intent, means, email: session.customer_email, created: world.clock.now() };
  const charge = world.store.tables.charges.add(declinedCharge(facts, card));
  intent.latest_charge = charge.id;
  emit(world, 'charge.failed', charge, { cause: null });
  const { code, declineCode: decline_code, message } = card;
  failIntent(world, intent, { type: 'card_error', code, decline_code, message, charge: charge.id });
}

function failIntent(world: World, intent: Stripe.PaymentIntent, error: Stripe.PaymentIntent.LastPaymentError) {
  change(intent, { status: 'requires_payment_method', payment_method: null, last_payment_error: error });
  emit(world, 'payment_intent.payment_failed', intent, { cause: null });
}
