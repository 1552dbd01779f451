import type { Stripe } from 'stripe';
import { newId } from './ids';
import type { StoredEvent } from './rows';
import { API_VERSION } from './version';
import type { Cause, World } from './world';

interface Circumstances {
  cause: Cause;
  /** What the changed fields held before. */
  previous?: Record<string, unknown>;
  /** The connected account on which it happened. */
  account?: string | null;
}

/** Tells that something happened: the object is copied as it is at this moment. */
export function emit(world: World, type: Stripe.Event.Type, object: object, circumstances: Circumstances) {
  const { cause, previous, account = null } = circumstances;
  const id = newId('evt');
  const created = world.clock.now();
  const body = {
    id,
    object: 'event',
    ...(account && { account }),
    api_version: API_VERSION,
    created,
    data: { object: structuredClone(object), ...(previous && { previous_attributes: structuredClone(previous) }) },
    livemode: false,
    pending_webhooks: 0,
    request: cause ?? { id: null, idempotency_key: null },
    type,
  };
  tell(world, { id, kind: 'snapshot', type, created, body, account });
}

/** Tells of a connected account in the way of the second version: only that, not what. */
export function emitThin(world: World, type: string, account: string, cause: Cause, data?: Record<string, unknown>) {
  const id = newId('evt');
  const created = world.clock.now();
  const body = {
    id,
    object: 'v2.core.event',
    type,
    livemode: false,
    created: world.clock.iso(created),
    related_object: { id: account, type: 'v2.core.account', url: `/v2/core/accounts/${account}` },
    ...(cause && { reason: { type: 'request', request: cause } }),
  };
  tell(world, { id, kind: 'thin', type, created, body, data, account: null });
}

/** Changes fields of an object; returns what they held before, for an event to tell. */
export function change<T extends object>(object: T, fields: Partial<T>): Partial<T> {
  const previous: Partial<T> = {};
  for (const name of Object.keys(fields) as (keyof T)[]) previous[name] = object[name];
  Object.assign(object, fields);
  return previous;
}

function tell(world: World, event: StoredEvent) {
  world.store.tables.events.add(event);
  world.keeper.touch();
  world.webhooks.enqueue(event);
}
