import { z } from 'zod';
import { expireDue } from '../objects/expiry';
import { moneyLevers } from './money';
import { clockParams, faultParams } from './params';
import { lever } from './router';
import { sessionLevers } from './sessions';
import { snapshotLevers } from './snapshots';
import { webhookLevers } from './webhooks';

const nothing = z.strictObject({});

/** All that can be moved from outside. */
export const LEVERS = [
  lever('GET', 'clock', nothing, ({ clock }) => ({ now: clock.now(), iso: clock.iso(), offset: clock.offset })),
  lever('POST', 'clock', clockParams, (world, _path, change) => {
    const { clock } = world;
    if ('advance' in change) clock.advance(change.advance);
    else if ('now' in change) clock.set(change.now);
    else clock.offset = 0;
    expireDue(world);
    return { now: clock.now(), iso: clock.iso(), offset: clock.offset };
  }),
  lever('GET', 'faults', nothing, ({ faults }) => faults.list()),
  lever('POST', 'faults', faultParams, ({ faults }, _path, fault) => {
    faults.add(fault);
    return faults.list();
  }),
  lever('DELETE', 'faults', nothing, ({ faults }) => faults.clear()),
  lever('GET', 'log', nothing, ({ log }) => log.entries),
  lever('GET', 'state', nothing, ({ store, clock }) => JSON.parse(store.dump(clock.offset))),
  ...sessionLevers,
  ...moneyLevers,
  ...webhookLevers,
  ...snapshotLevers,
];
