import type Stripe from 'stripe';
import { fromGatewayAmount, toGatewayAmount } from './amounts';
import { ask, insist } from './client';
import { GatewayRefusal } from './problems';

/** What is to be paid at the gateway's page. Plain values, kept in the database before the call. */
export type SessionWish = {
  purchaseId: string;
  number: string;
  email: string | null;
  language: 'id' | 'en';
  lines: { name: string; rupiah: number }[];
  expiresAt: string; // ISO 8601
  backTo: { paid: string; cancelled: string };
};

/** Opens a page where one purchase can be paid. The same key and wish lead to the same page. */
export async function createSession(key: string, wish: SessionWish): Promise<{ id: string; url: string }> {
  const session = await ask((stripe) => stripe.checkout.sessions.create(paramsOf(wish), { idempotencyKey: key }));
  const { id, url } = insist(session, 'checkout.session', 'cs_');
  if (!url) throw new GatewayRefusal('the session has no page', undefined, 'api_error');
  return { id, url };
}

function paramsOf(wish: SessionWish): Stripe.Checkout.SessionCreateParams {
  const { purchaseId, number, email, language, lines, expiresAt, backTo } = wish;
  return {
    mode: 'payment',
    ui_mode: 'hosted_page',
    locale: language,
    client_reference_id: purchaseId,
    metadata: { purchase_id: purchaseId },
    payment_intent_data: { transfer_group: purchaseId, description: number, metadata: { purchase_id: purchaseId } },
    line_items: lines.map(({ name, rupiah }) => ({
      quantity: 1,
      price_data: { currency: 'idr', unit_amount: toGatewayAmount(rupiah), product_data: { name } },
    })),
    expires_at: Math.floor(Date.parse(expiresAt) / 1000),
    // UU 7/2011: what is sold in the country is paid in rupiah.
    adaptive_pricing: { enabled: false },
    success_url: backTo.paid,
    cancel_url: backTo.cancelled,
    ...(email ? { customer_email: email } : {}),
  };
}

/** What the gateway knows of a session. `paid` carries what was received, and what the gateway keeps of it. */
export type SessionFacts = {
  id: string;
  reference: string | null;
  currency: string | null;
  amount: number | undefined; // rupiah; undefined when it is not whole, or another currency
  state: 'open' | 'processing' | 'paid' | 'failed' | 'expired';
  paymentIntent: string | undefined;
  charge: { id: string; fee: number | undefined } | undefined; // fee in rupiah; undefined until the gateway knows it
};

/** Reads a session with its payment as they are now. */
export async function readSession(id: string): Promise<SessionFacts> {
  const expand = ['payment_intent.latest_charge.balance_transaction'];
  const session = insist(
    await ask((stripe) => stripe.checkout.sessions.retrieve(id, { expand })),
    'checkout.session',
    'cs_',
  );
  const intent = expanded(session.payment_intent);
  const charge = expanded(intent?.latest_charge);
  const balance = expanded(charge?.balance_transaction);
  return {
    id: session.id,
    reference: session.client_reference_id,
    currency: session.currency,
    amount: session.currency === 'idr' ? wholeRupiah(session.amount_total) : undefined,
    state: stateOf(session, intent),
    paymentIntent: intent?.id,
    charge: charge?.paid ? { id: charge.id, fee: wholeRupiah(balance?.fee) } : undefined,
  };
}

/** The page's life and the payment's are two: a complete session whose delayed payment failed stays complete and unpaid. */
function stateOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | undefined): SessionFacts['state'] {
  if (session.status === 'open') return 'open';
  if (session.status === 'expired') return 'expired';
  if (session.payment_status !== 'unpaid') return 'paid';
  const isWaiting = intent?.status === 'processing' || intent?.status === 'requires_action';
  return isWaiting ? 'processing' : 'failed';
}

/**
 * Looks for a page of this purchase that was opened without an answer.
 *
 * @param since a moment before it was asked for
 */
export async function findSession(purchaseId: string, since: Date): Promise<{ id: string; url: string } | undefined> {
  const created = { gte: Math.floor(since.getTime() / 1000) - 60 };
  const sessions = await ask((stripe) =>
    stripe.checkout.sessions.list({ created, limit: 100 }).autoPagingToArray({ limit: 1_000 }),
  );
  const found = sessions.find((session) => session.client_reference_id === purchaseId && session.status === 'open');
  return found?.url ? { id: found.id, url: found.url } : undefined;
}

/** Closes a page, so that nobody can pay there any more. @returns false when it was not open: then it has to be read again */
export async function expireSession(id: string): Promise<boolean> {
  try {
    insist(await ask((stripe) => stripe.checkout.sessions.expire(id)), 'checkout.session', 'cs_');
    return true;
  } catch (error) {
    if (error instanceof GatewayRefusal) return false;
    throw error;
  }
}

function expanded<Thing extends object>(thing: string | Thing | null | undefined): Thing | undefined {
  return typeof thing === 'object' && thing ? thing : undefined;
}

function wholeRupiah(amount: number | null | undefined): number | undefined {
  return typeof amount === 'number' && amount % 100 === 0 ? fromGatewayAmount(amount) : undefined;
}
