import { z } from 'zod';
import { missing } from '../errors';
import type { World } from '../world';
import { dropParams, duplicateParams, endpointParams, flushParams, reorderParams, sendParams } from './params';
import { lever } from './router';

const nothing = z.strictObject({});

/** When, how often and in which order webhooks go, and which are lost. */
export const webhookLevers = [
  lever('GET', 'webhooks', nothing, queue),
  lever('POST', 'webhooks/endpoints', endpointParams, ({ webhooks }, _path, endpoints) => webhooks.listen(endpoints)),
  lever('POST', 'webhooks/pause', nothing, ({ webhooks }) => {
    webhooks.isPaused = true;
  }),
  lever('POST', 'webhooks/resume', nothing, ({ webhooks }) => webhooks.resume()),
  lever('POST', 'webhooks/flush', flushParams, async ({ webhooks }, _path, { order, times }) => ({
    results: await webhooks.flush(order, times),
  })),
  lever('POST', 'webhooks/send', sendParams, (world, _path, { event }) => send(world, event, 1)),
  lever('POST', 'webhooks/duplicate', duplicateParams, (world, _path, { event, times }) => {
    const latest = world.store.tables.events.newestFirst()[0]?.id;
    return send(world, event ?? latest ?? '', times);
  }),
  lever('POST', 'webhooks/reorder', reorderParams, (world, _path, { order }) => {
    world.webhooks.reorder(order);
    return queue(world);
  }),
  lever('POST', 'webhooks/drop', dropParams, ({ webhooks, store }, _path, { event, types, next, type }) => {
    if (next) return webhooks.dropNext(next, type);
    const typeOf = (id: string) => store.tables.events.get(id)?.type ?? '';
    return {
      dropped: webhooks.drop((one) => (!event || one.event === event) && (!types || types.includes(typeOf(one.event)))),
    };
  }),
];

/** Those that wait, with what they will say. */
function queue({ webhooks, store }: World) {
  const waiting = webhooks
    .pending()
    .map((delivery) => ({ ...delivery, body: store.tables.events.get(delivery.event)?.body }));
  return { isPaused: webhooks.isPaused, waiting };
}

async function send(world: World, event: string, times: number) {
  if (!world.store.tables.events.get(event)) throw missing('event', event);
  const statuses: number[] = [];
  for (let time = 0; time < times; time++) statuses.push(...(await world.webhooks.send(event)));
  return { event, status: statuses.at(-1) ?? null, statuses };
}
