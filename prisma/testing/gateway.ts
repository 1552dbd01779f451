import Stripe from 'stripe';
import { startGateway } from '../../e2e/stripe-gateway/gateway';

const secret = 'whsec_rehearsal';

type Told = { id: string; type: string; livemode?: boolean; data: { object: { id?: string } } };

/**
 * The simulation of the gateway for one test file, and the settings that lead the shop there: to be opened before anything
 * of the shop is loaded, as its configuration is read once.
 */
export async function openGateway() {
  const gateway = await startGateway();
  Object.assign(process.env, {
    STRIPE_API_ORIGIN: gateway.origin,
    CHECKOUT_ORIGIN: gateway.origin,
    STRIPE_SECRET_KEY: 'sk_test_rehearsal',
    STRIPE_WEBHOOK_SECRET: secret,
    STRIPE_THIN_WEBHOOK_SECRET: secret,
  });
  const address = { host: '127.0.0.1', port: gateway.port, protocol: 'http', telemetry: false } as const;
  const stripe = new Stripe('sk_test_rehearsal', address);

  /** Moves a lever of the control plane. */
  async function control<Answer = unknown>(path: string, body: object = {}, method = 'POST'): Promise<Answer> {
    const sent = method === 'GET' || method === 'DELETE' ? undefined : JSON.stringify(body);
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${gateway.controlOrigin}/_ctl/${path}`, { method, headers, body: sent });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as Answer;
  }

  return {
    ...gateway,
    secret,
    stripe,
    control,
    /** What a buyer does on the gateway's page. */
    pay: (sessionId: string, how: { method?: 'card' | 'va'; card?: string } = {}) =>
      control<{ result: string }>(`sessions/${sessionId}/pay`, how),
    /** Everything that was told since, oldest first, with the bytes and the signature with which it would arrive. */
    async told(about: (event: Told) => boolean = () => true) {
      const events = (await stripe.events
        .list({ limit: 100 })
        .autoPagingToArray({ limit: 1_000 })) as unknown as Told[];
      return events
        .toReversed()
        .filter(about)
        .map((event) => sealed(event));
    },
    sealed,
  };
}

/** A message as the gateway sends it. */
function sealed(event: Told, at = Math.floor(Date.now() / 1000)) {
  const raw = JSON.stringify(event);
  const signature = Stripe.webhooks.generateTestHeaderString({ payload: raw, secret, timestamp: at });
  return { id: event.id, type: event.type, event, raw, signature };
}
