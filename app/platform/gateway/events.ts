import Stripe from 'stripe';
import { config } from '../config';
import { stripe } from './client';

/** What the gateway tells by itself. What it says is not believed: the object that it names is read anew. */
export type Told = { id: string; type: string; body: unknown };

/**
 * Reads a message of the gateway.
 *
 * @param raw the bytes as they came: the signature is of them
 * @returns nothing when the signature is not the gateway's, is older than five minutes, or the message is of another world
 *   (live and test money never mix)
 */
export function readEvent(raw: string, signature: string | undefined): Told | undefined {
  if (!config.gateway || !signature) return undefined;
  try {
    const event = Stripe.webhooks.constructEvent(raw, signature, config.gateway.webhookSecret);
    if (event.livemode !== config.isReal) return undefined;
    return { id: event.id, type: event.type, body: event };
  } catch {
    return undefined;
  }
}

/** The second version of the gateway's interface tells of accounts, and only what has changed, not how: docs.stripe.com/event-destinations. */
export function readThinEvent(raw: string, signature: string | undefined): Told | undefined {
  const secret = config.gateway?.thinWebhookSecret;
  if (!secret || !signature) return undefined;
  try {
    const event = stripe().parseEventNotification(raw, signature, secret);
    if (event.livemode !== config.isReal) return undefined;
    return { id: event.id, type: event.type, body: JSON.parse(raw) };
  } catch {
    return undefined;
  }
}
