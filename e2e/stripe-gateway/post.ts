import type { WebhookEndpoint } from './options';
import { sign } from './signature';

/** Nobody needs longer to write an event down. */
const PATIENCE_MS = 20_000;

/** Sends one signed event; returns the receiver's status, 0 where there was none. */
export async function post({ url, secret }: WebhookEndpoint, event: object, ending: AbortSignal): Promise<number> {
  const body = JSON.stringify(event);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'stripe-signature': sign(body, secret),
    'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
  };
  try {
    const signal = AbortSignal.any([ending, AbortSignal.timeout(PATIENCE_MS)]);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
