import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from './errors';
import { expanded } from './expand';
import type { Fault } from './faults';
import { begin, type Keyed, saveAnswer, savedAnswer } from './idempotency';
import { judge } from './judge';
import type { Incoming } from './receive';
import { match } from './router';
import { ROUTES } from './routes';
import type { World } from './world';

export interface Answer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
  isReplayed: boolean;
  /** Whether the connection is cut instead of answering. */
  isDropped: boolean;
  fault: string | null;
}

/** Faults first, then who asks and how, then whether it was asked before, then the work. */
export async function answerCall(world: World, incoming: Incoming): Promise<Answer> {
  const fault = world.faults.strike(incoming.method, incoming.path);
  if (fault?.fault === 'drop_before') return answerOf(0, null, { isDropped: true, fault: fault.fault });
  try {
    if (fault?.fault === '429') throw tooMany();
    judge(world, incoming);
    const keyed = keyedOf(incoming);
    const saved = keyed && savedAnswer(world, keyed);
    if (saved) return replay(saved);
    return await work(world, incoming, keyed, fault);
  } catch (error) {
    return answerTo(error, fault);
  }
}

async function work(world: World, incoming: Incoming, keyed: Keyed | null, fault: Fault | null): Promise<Answer> {
  const end = keyed ? begin(world, keyed) : () => {};
  try {
    if (fault?.fault === 'slow') await wait(fault.ms ?? 1000, undefined, { ref: false });
    const answer = fault?.fault === '500' ? answerTo(brokenDown(incoming), fault) : execute(world, incoming, fault);
    const { status, body } = answer;
    if (keyed && isWorthSaving(incoming, answer)) saveAnswer(world, keyed, incoming.requestId, status, body);
    return { ...answer, isDropped: fault?.fault === 'drop_after' };
  } finally {
    end();
  }
}

function execute(world: World, incoming: Incoming, fault: Fault | null): Answer & { hasBegun?: boolean } {
  const found = match(ROUTES, incoming.method, incoming.path);
  if (!found) return answerTo(unknownAddress(incoming), fault);
  const { expand, ...params } = { ...incoming.fields };
  const cause = { id: incoming.requestId, idempotency_key: incoming.key };
  try {
    const done = found.handle({ world, cause, path: found.path, params, account: incoming.account });
    if (incoming.method === 'POST') world.keeper.touch();
    return answerOf(200, structuredClone(expanded(world, done, expand)), {
      fault: fault?.fault ?? null,
      hasBegun: true,
    });
  } catch (error) {
    return answerTo(error, fault);
  }
}

/** Once work has begun its end is kept, a breakdown too; the second version lets a failed request be tried again. */
function isWorthSaving({ path }: Incoming, { status, hasBegun }: Answer & { hasBegun?: boolean }): boolean {
  return path.startsWith('/v2/') ? status === 200 : Boolean(hasBegun);
}

function answerTo(error: unknown, fault: Fault | null): Answer & { hasBegun?: boolean } {
  if (!(error instanceof Refusal)) throw error;
  const { headers = {}, hasBegun } = error.details;
  return answerOf(error.status, error.body, { headers, hasBegun, fault: fault?.fault ?? null });
}

function answerOf(status: number, body: unknown, rest: Partial<Answer> & { hasBegun?: boolean }) {
  return { status, body, headers: {}, isReplayed: false, isDropped: false, fault: null, ...rest };
}

function replay({ status, body, requestId }: { status: number; body: unknown; requestId: string }): Answer {
  const headers: Record<string, string> = { 'idempotent-replayed': 'true', 'original-request': requestId };
  if (status >= 500) headers['stripe-should-retry'] = 'false';
  return answerOf(status, body, { headers, isReplayed: true });
}

function keyedOf({ key, account, method, path, body }: Incoming): Keyed | null {
  return key ? { key, account, method, path, body } : null;
}

function tooMany(): Refusal {
  const headers = { 'stripe-rate-limited-reason': 'global-rate' };
  return new Refusal(429, 'Request rate limit exceeded.', { code: 'rate_limit', headers });
}

/** With a key the breakdown would only be replayed, so the client is told not to try again; not so in version two. */
function brokenDown({ key, path }: Incoming): Refusal {
  const isKept = key !== null && !path.startsWith('/v2/');
  const headers: Record<string, string> = isKept ? { 'stripe-should-retry': 'false' } : {};
  const message = 'An unexpected error occurred with the Stripe API.';
  return new Refusal(500, message, { type: 'api_error', headers, hasBegun: true });
}

function unknownAddress({ method, path }: Incoming): Refusal {
  const message =
    `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs ` +
    'or we can help at https://support.stripe.com/.';
  return new Refusal(404, message);
}
