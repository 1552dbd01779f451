import type { Clock } from './clock';
import type { Faults } from './faults';
import type { Keeper } from './keeper';
import type { RequestLog } from './log';
import type { Fee } from './options';
import type { Store } from './store';
import type { Webhooks } from './webhooks';

/** The simulation: what every request finds. */
export interface World {
  store: Store;
  clock: Clock;
  keeper: Keeper;
  webhooks: Webhooks;
  faults: Faults;
  log: RequestLog;
  /** States to come back to, by their names. */
  snapshots: Map<string, string>;
  cardFee: Fee;
  /** Where a browser finds the payment page. */
  publicOrigin: string;
}

/** The request that made something happen; null where a shopper or the control plane did. */
export type Cause = { id: string; idempotency_key: string | null } | null;

/** One call of the API. */
export interface Call {
  world: World;
  cause: Cause;
  /** What stands in the place of `:id` and the like. */
  path: Record<string, string>;
  params: Record<string, unknown>;
  /** The connected account in whose name the call is made, or null for the platform. */
  account: string | null;
}
