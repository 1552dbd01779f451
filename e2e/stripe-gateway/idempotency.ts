import { createHash } from 'node:crypto';
import { Refusal } from './errors';
import type { SavedAnswer } from './rows';
import type { World } from './world';

const DAY = 24 * 60 * 60;

/** The same key again within this time gets the same answer; the second version of the API remembers longer. */
const LIFETIME = { v1: DAY, v2: 30 * DAY };

export interface Keyed {
  key: string;
  account: string | null;
  method: string;
  path: string;
  body: string;
}

/** Whose keys are being worked on at this moment. */
const underway = new WeakMap<World, Set<string>>();

/** The answer that this key has had already; refuses where the key is used for something else, or is in use. */
export function savedAnswer(world: World, keyed: Keyed): SavedAnswer | null {
  const { answers } = world.store.tables;
  if (keyed.key.length > 255) throw new Refusal(400, 'Idempotency keys cannot be longer than 255 characters.');
  const saved = answers.get(nameOf(keyed));
  if (saved && world.clock.now() >= saved.created + saved.lifetime) answers.delete(saved.id);
  else if (saved) return same(saved, keyed);
  if (keysOf(world).has(nameOf(keyed))) throw inUse(keyed.key);
  return null;
}

/** Marks the key as in use until the returned function is called. */
export function begin(world: World, keyed: Keyed): () => void {
  const name = nameOf(keyed);
  keysOf(world).add(name);
  return () => keysOf(world).delete(name);
}

export function saveAnswer(world: World, keyed: Keyed, requestId: string, status: number, body: unknown) {
  world.store.tables.answers.add({
    id: nameOf(keyed),
    fingerprint: fingerprintOf(keyed),
    requestId,
    created: world.clock.now(),
    lifetime: LIFETIME[keyed.path.startsWith('/v2/') ? 'v2' : 'v1'],
    status,
    body: structuredClone(body),
  });
  world.keeper.touch();
}

function same(saved: SavedAnswer, keyed: Keyed): SavedAnswer {
  if (saved.fingerprint === fingerprintOf(keyed)) return saved;
  const message =
    'Keys for idempotent requests can only be used with the same parameters they were first used with. ' +
    `Try using a key other than '${keyed.key}' if you meant to execute a different request.`;
  throw new Refusal(400, message, { type: 'idempotency_error' });
}

function inUse(key: string): Refusal {
  const message =
    `There is currently another in-progress request using this Idempotency Key '${key}' ` +
    '(that probably means you submitted twice, and the other request is still going through).';
  return new Refusal(409, message, { type: 'idempotency_error', code: 'idempotency_key_in_use' });
}

function keysOf(world: World): Set<string> {
  const keys = underway.get(world) ?? new Set<string>();
  underway.set(world, keys);
  return keys;
}

function nameOf({ key, account, path }: Keyed): string {
  return [path.startsWith('/v2/') ? 'v2' : 'v1', account ?? '', key].join(' ');
}

function fingerprintOf({ method, path, body }: Keyed): string {
  return createHash('sha256').update(`${method} ${path}\n${body}`).digest('hex');
}
