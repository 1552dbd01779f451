import type { GatewayRefusal } from '../../platform/gateway';

/** Why the gateway did not send a payout, or took it back, as a shop reads it in its own language. */
export type GatewayProblem = 'NOT_READY' | 'ACCOUNT_GONE' | 'NO_FUNDS' | 'NOT_ALLOWED' | 'TAKEN_BACK' | 'OTHER';

/** What the gateway calls it: docs.stripe.com/error-codes. */
const problems: Record<string, GatewayProblem> = {
  insufficient_capabilities_for_transfer: 'NOT_READY',
  account_closed: 'ACCOUNT_GONE',
  account_invalid: 'ACCOUNT_GONE',
  no_account: 'ACCOUNT_GONE',
  resource_missing: 'ACCOUNT_GONE',
  balance_insufficient: 'NO_FUNDS',
  transfers_not_allowed: 'NOT_ALLOWED',
};

/** Finance keeps the gateway's own English; the shop reads this. */
export function problemOf({ code }: GatewayRefusal): GatewayProblem {
  return problems[code ?? ''] ?? 'OTHER';
}
