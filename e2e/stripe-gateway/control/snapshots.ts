import { z } from 'zod';
import { Refusal } from '../errors';
import { newId } from '../ids';
import { lever } from './router';

/** States to come back to, kept in memory. */
export const snapshotLevers = [
  lever('POST', 'snapshot', z.strictObject({}), ({ snapshots, store, clock }) => {
    const snapshot = newId('snap');
    snapshots.set(snapshot, store.dump(clock.offset));
    return { snapshot };
  }),
  lever('POST', 'reset', z.strictObject({ snapshot: z.string().optional() }), (world, _path, { snapshot }) => {
    const text = snapshot ? world.snapshots.get(snapshot) : undefined;
    if (snapshot && !text) throw new Refusal(404, `There is no snapshot ${snapshot}.`);
    world.clock.offset = world.store.restore(text);
    world.faults.clear();
  }),
];
