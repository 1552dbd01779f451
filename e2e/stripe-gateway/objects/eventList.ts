import { z } from 'zod';
import { missing } from '../errors';
import { page } from '../lists';
import { flag, paging, read } from '../params';
import type { StoredEvent } from '../rows';
import type { Call, World } from '../world';

export function retrieveEvent({ world, path, params, account }: Call) {
  read(z.strictObject({}), params);
  const event = world.store.tables.events.get(path.id!);
  if (event?.kind !== 'snapshot' || event.account !== account) throw missing('event', path.id!);
  return shown(world, event);
}

const listParams = z.strictObject({
  ...paging,
  delivery_success: flag.optional(),
  type: z.string().optional(),
  types: z.array(z.string()).max(20).optional(),
});

/** What happened, newest first; `delivery_success: false` finds what no webhook has told. */
export function listEvents({ world, params, account }: Call) {
  const { delivery_success, type, types, ...rest } = read(listParams, params);
  const wanted = types ?? (type ? [type] : null);
  const rows = snapshots(world, account);
  const undelivered = world.webhooks.undelivered();
  const isWanted = (row: StoredEvent) =>
    (!wanted || wanted.some((pattern) => fits(pattern, row.type))) &&
    (delivery_success === undefined || !undelivered.has(row.id) === delivery_success);
  const chosen = new Set(rows.filter(isWanted).map(({ id }) => id));
  const { data, has_more, ...list } = page('/v1/events', rows, rest, (row) => chosen.has(row.id));
  return { ...list, has_more, data: data.map((row) => shown(world, row)) };
}

/** Events of a connected account belong to it, and are shown to who asks in its name. */
function snapshots(world: World, account: string | null): StoredEvent[] {
  return world.store.tables.events.newestFirst().filter((row) => row.kind === 'snapshot' && row.account === account);
}

function fits(pattern: string, type: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}

function shown(world: World, { id, body }: StoredEvent) {
  const waiting = world.webhooks.of(id).filter(({ state }) => state === 'pending');
  return { ...body, pending_webhooks: waiting.length };
}

/** A thin event, with what its notice left out. */
export function retrieveThinEvent({ world, path, params }: Call) {
  read(z.strictObject({}), params);
  const event = world.store.tables.events.get(path.id!);
  if (event?.kind !== 'thin') throw missing('event', path.id!);
  return { ...event.body, ...(event.data && { data: event.data }) };
}
