import type { Stripe } from 'stripe';
import { z } from 'zod';
import { missing, refuse } from '../errors';
import { page } from '../lists';
import { metadata, paging, read, withMetadata } from '../params';
import type { Call, World } from '../world';
import { expireSession } from './expiry';
import { makeLine } from './lineItems';
import { checkMinimum } from './money';
import { createParams } from './sessionParams';
import { newSession } from './sessionShape';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

export function createSession({ world, params }: Call) {
  const asked = read(createParams, params);
  const created = world.clock.now();
  const lines = asked.line_items.map((line, index) => makeLine(line, index, created));
  const total = lines.reduce((sum, line) => sum + line.amount_total, 0);
  if (total > 0) checkMinimum(total);
  const expires_at = asked.expires_at ?? created + DAY;
  checkExpiry(expires_at - created);
  const session = newSession(asked, { total, created, expires_at, publicOrigin: world.publicOrigin });
  if (total > 0 && session.payment_method_types.length === 0) throw noMethod();
  const { transfer_group = null, description = null, metadata: carried } = asked.payment_intent_data ?? {};
  world.store.tables.baskets.add({
    id: session.id,
    lines,
    payment: { transfer_group, description, metadata: withMetadata({}, carried) },
    challenge: null,
  });
  return world.store.tables.sessions.add(session);
}

export function findSession(world: World, id: string): Stripe.Checkout.Session {
  const session = world.store.tables.sessions.get(id);
  if (!session) throw missing('checkout.session', id);
  return session;
}

export function retrieveSession({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  return findSession(world, path.id!);
}

const updateParams = z.strictObject({ metadata: metadata.optional() });

export function updateSession({ world, path, params }: Call) {
  const session = findSession(world, path.id!);
  const { metadata: given } = read(updateParams, params);
  session.metadata = withMetadata(session.metadata, given);
  return session;
}

export function expireSessionCall({ world, path, params, cause }: Call) {
  read(z.strictObject({}), params);
  const session = findSession(world, path.id!);
  if (session.status !== 'open') {
    const message =
      `Only Checkout Sessions with a status in ["open"] can be expired. ` +
      `This Checkout Session has a status of \`${session.status}\`.`;
    throw refuse(message);
  }
  return expireSession(world, session, cause);
}

export function listLines({ world, path, params }: Call) {
  const session = findSession(world, path.id!);
  const lines = world.store.tables.baskets.get(session.id)?.lines ?? [];
  return page(`/v1/checkout/sessions/${session.id}/line_items`, lines, read(z.strictObject(paging), params));
}

const listParams = z.strictObject({
  ...paging,
  payment_intent: z.string().optional(),
  status: z.enum(['open', 'complete', 'expired']).optional(),
});

export function listSessions({ world, params }: Call) {
  const { payment_intent, status, ...rest } = read(listParams, params);
  const rows = world.store.tables.sessions
    .newestFirst()
    .filter((row) => (!payment_intent || row.payment_intent === payment_intent) && (!status || row.status === status));
  return page('/v1/checkout/sessions', rows, rest);
}

/** A session lives between half an hour and a day. */
function checkExpiry(seconds: number) {
  const details = { param: 'expires_at' };
  if (seconds < 30 * MINUTE) {
    throw refuse('The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', details);
  }
  if (seconds > DAY) {
    throw refuse('The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', details);
  }
}

function noMethod() {
  return refuse('No valid payment method types for this Checkout Session.', { param: 'allowed_payment_method_types' });
}
