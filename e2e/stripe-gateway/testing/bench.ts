import { Stripe } from 'stripe';
import { afterAll, beforeAll } from 'vitest';
import { type Gateway, startGateway } from '../gateway';
import type { GatewayOptions } from '../options';
import { Inbox } from './inbox';

/** A key of real test mode: with it, the cases that need no gateway are tried on the real service. */
export const REAL_KEY = process.env.STRIPE_TEST_KEY;

export const SECRET = 'whsec_snapshot';
export const THIN_SECRET = 'whsec_thin';

/** A gateway with its client and an inbox, for the cases of one file. */
export class Bench {
  gateway!: Gateway;
  stripe!: Stripe;
  readonly inbox = new Inbox();

  constructor(private readonly options: GatewayOptions = {}) {
    beforeAll(() => this.open());
    afterAll(() => this.close());
  }

  /** A client of the real class; it tries again as often as told. */
  client(maxNetworkRetries: number): Stripe {
    const common = { maxNetworkRetries, timeout: 20_000, telemetry: false };
    if (REAL_KEY) return new Stripe(REAL_KEY, common);
    return new Stripe('sk_test_bench', { ...common, host: '127.0.0.1', port: this.gateway.port, protocol: 'http' });
  }

  async control<T = Record<string, unknown>>(path: string, body?: object, method = 'POST'): Promise<T> {
    const response = await fetch(`${this.gateway.controlOrigin}/_ctl/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer as T;
  }

  look<T>(path: string): Promise<T> {
    return this.control<T>(path, undefined, 'GET');
  }

  /** Opens a session and pays it; returns it as it is then, with its payment and charge. */
  async paid(overrides: Partial<Stripe.Checkout.SessionCreateParams> = {}, how: object = {}) {
    const { id } = await this.stripe.checkout.sessions.create(order(overrides));
    await this.control(`sessions/${id}/pay`, how);
    const expand = ['payment_intent.latest_charge.balance_transaction'];
    const session = await this.stripe.checkout.sessions.retrieve(id, { expand });
    const intent = session.payment_intent as Stripe.PaymentIntent;
    return { session, intent, charge: intent.latest_charge as Stripe.Charge };
  }

  private async open() {
    await this.inbox.open();
    this.gateway = await startGateway({
      webhooks: [
        { url: this.inbox.address('/webhooks/stripe'), secret: SECRET },
        { kind: 'thin', url: this.inbox.address('/webhooks/stripe-thin'), secret: THIN_SECRET },
      ],
      ...this.options,
    });
    this.stripe = this.client(0);
  }

  private async close() {
    await this.gateway.stop();
    this.inbox.close();
  }
}

/** What a shop asks for when somebody wants to pay for coffee and its shipping. */
export function order(
  overrides: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    ui_mode: 'hosted_page',
    locale: 'id',
    client_reference_id: 'purchase-1',
    metadata: { purchase_id: 'purchase-1' },
    payment_intent_data: { transfer_group: 'purchase-1', metadata: { purchase_id: 'purchase-1' } },
    customer_email: 'pembeli@contoh.sepucuk.id',
    line_items: [line('Kopi Kerinci <250 g>', 45_000, 2), line('Ongkos kirim', 10_000, 1)],
    expires_at: Math.floor(Date.now() / 1000) + 31 * 60,
    adaptive_pricing: { enabled: false },
    success_url: 'http://localhost:3000/pembayaran?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://localhost:3000/pembayaran/batal',
    ...overrides,
  };
}

/** A line of a session; the price in rupiah. */
export function line(name: string, rupiah: number, quantity: number): Stripe.Checkout.SessionCreateParams.LineItem {
  return { price_data: { currency: 'idr', unit_amount: rupiah * 100, product_data: { name } }, quantity };
}

/** The error that a call ends with. */
export async function errorOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const ended = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (ended instanceof Stripe.errors.StripeError) return ended;
  throw new Error('the call did not end with an error of the API', { cause: ended });
}
