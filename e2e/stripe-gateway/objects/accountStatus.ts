import { emit, emitThin } from '../events';
import type { ConnectedAccount } from '../rows';
import type { Cause, World } from '../world';
import { accountV1 } from './accountViews';

/** Lets an account receive money, or stops it; both versions of the API tell of it, each in its way. */
export function setAccountStatus(
  world: World,
  account: ConnectedAccount,
  status: ConnectedAccount['status'],
  cause: Cause,
) {
  const before = accountV1(account);
  account.status = status;
  const now = accountV1(account);
  const { payouts_enabled, details_submitted, requirements, capabilities } = before;
  const previous = { payouts_enabled, details_submitted, requirements, capabilities };
  emit(world, 'account.updated', now, { cause, previous, account: account.id });
  emitThin(world, 'v2.core.account[configuration.recipient].capability_status_updated', account.id, cause, {
    updated_capability: 'stripe_balance.stripe_transfers',
  });
  emitThin(world, 'v2.core.account[requirements].updated', account.id, cause);
}
