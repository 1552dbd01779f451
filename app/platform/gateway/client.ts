import Stripe from 'stripe';
import { config } from '../config';
import { isInTransaction } from '../db';
import { GatewayDown, GatewayRefusal, GatewayStuck } from './problems';

const TIMEOUT = 20_000; // ms

let client: Stripe | undefined;

/** Made at the first use: a shop without a gateway has none. */
export function stripe(): Stripe {
  if (!config.gateway) throw new GatewayDown('no gateway is configured');
  const { secretKey, address } = config.gateway;
  client ??= new Stripe(secretKey, { ...address, timeout: TIMEOUT, maxNetworkRetries: 2, telemetry: false });
  return client;
}

/**
 * Asks the gateway something. Never inside a transaction of the database, whose locks would wait for somebody else's
 * network (P15).
 *
 * @throws GatewayDown when no answer came, and whether the deed was done is not known
 * @throws GatewayRefusal when the gateway said no
 */
export async function ask<Answer>(question: (stripe: Stripe) => Promise<Answer>): Promise<Answer> {
  if (isInTransaction()) throw new Error('the gateway was asked inside a transaction of the database');
  try {
    return await question(stripe());
  } catch (error) {
    throw translated(error);
  }
}

/** 409 means that the same call is still under way; 429 and 5xx that it may be asked again. */
function translated(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  const { statusCode = 0, code, message, headers } = error;
  if (statusCode >= 500 && headers?.['idempotent-replayed'] === 'true') return new GatewayStuck(message);
  const isOver = statusCode >= 400 && statusCode < 500 && statusCode !== 409 && statusCode !== 429;
  return isOver ? new GatewayRefusal(message, code, error.type) : new GatewayDown(message);
}

/**
 * An error page of a proxy between us and the gateway has no `error` in it, and stripe-node takes it for an answer. So
 * each answer has to be what was asked for.
 */
export function insist<Answer extends { object: string; id: string }>(
  answer: Answer,
  object: Answer['object'],
  ...prefixes: string[]
): Answer {
  if (answer.object !== object || !prefixes.some((prefix) => answer.id?.startsWith(prefix)))
    throw new GatewayDown(`the gateway answered with something that is no ${object}`);
  return answer;
}
