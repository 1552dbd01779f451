import type { Prisma } from '../../../prisma/generated/client';
import type { Transaction } from '../../platform/db';
import { openTask } from '../financeTasks';
import { recordPayoutFailed, recordPayoutSent } from '../ledger';
import { tellOwners } from '../messages';
import type { GatewayProblem } from './gatewayProblem';

const shown = { id: true, number: true, shopId: true, amount: true, batchId: true } as const;

type Which = Prisma.PayoutWhereInput;
type By = { personId: string | null };

/**
 * Payouts that are under way have arrived. The write itself tests that they are, so that of two who say so one is heard.
 * The owners are told.
 *
 * @param paid.proof the reference of the bank or the gateway
 * @returns those that it was true of
 */
export async function markPaid(
  tx: Transaction,
  which: Which,
  paid: By & { from: 'BANK' | 'GATEWAY'; proof: string; gatewayId?: string },
  now: Date,
) {
  const { from, proof, gatewayId, personId } = paid;
  const payouts = await tx.payout.updateManyAndReturn({
    where: { ...which, status: 'BATCHED' },
    data: { status: 'PAID', proof, gatewayId, closedAt: now, closedBy: personId },
    select: shown,
  });
  for (const { id, shopId, number, amount } of payouts) {
    await recordPayoutSent(tx, { id, shopId, amount, from, personId }, now);
    await tellOwners(tx, shopId, { kind: 'payout-sent', values: { number, amount, proof } }, now);
  }
  return payouts;
}

/**
 * A payout could not be sent: the money is the shop's again, and can be asked for anew. The owners are told why (M10), and
 * finance has a task, once for each.
 *
 * @param failed.reason in the officer's words, or the gateway's
 * @param failed.problem what the shop reads in place of the gateway's words
 */
export async function markFailed(
  tx: Transaction,
  which: Which,
  failed: By & { reason: string; problem?: GatewayProblem },
  now: Date,
) {
  const { reason, problem, personId } = failed;
  const payouts = await tx.payout.updateManyAndReturn({
    where: { ...which, status: { in: ['OPEN', 'BATCHED'] } },
    data: { status: 'FAILED', failure: problem ?? reason, closedAt: now, closedBy: personId },
    select: { ...shown, shop: { select: { name: true } } },
  });
  for (const { id, shopId, shop, number, amount } of payouts) {
    await recordPayoutFailed(tx, { id, shopId, amount, personId }, now);
    const facts = { shop: shop.name, number, amount, why: reason };
    await openTask(tx, { key: `payout-failed:${id}`, kind: 'PAYOUT_FAILED', facts }, now);
    const told = problem ? { number, amount, reason: '', problem } : { number, amount, reason };
    await tellOwners(tx, shopId, { kind: 'payout-failed', values: told }, now);
  }
  return payouts;
}
