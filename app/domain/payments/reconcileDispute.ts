import { db, type Transaction } from '../../platform/db';
import { type DisputeFacts, readDispute } from '../../platform/gateway';
import { openTask } from '../financeTasks';
import { freezeShares, recordDisputeEnd, recordDisputeMoney } from '../ledger';
import { lockPurchase } from './takePayment';

/**
 * A buyer's bank asks about a payment by card, or takes it back. The shares of its orders are frozen until it is decided,
 * and finance has a task with the gateway's deadline (P16).
 *
 * @param gatewayId dp_… or du_…
 */
export async function reconcileDispute(gatewayId: string, now = new Date()): Promise<void> {
  const facts = await readDispute(gatewayId);
  const session = await db.checkoutSession.findFirst({ where: { chargeId: facts.chargeId } });
  if (!session) return;
  await db.$transaction(async (tx) => {
    await lockPurchase(tx, session.purchaseId);
    await settleDispute(tx, { sessionId: session.id, purchaseId: session.purchaseId, facts }, now);
  });
}

type Asked = { sessionId: string; purchaseId: string; facts: DisputeFacts };

async function settleDispute(tx: Transaction, { sessionId, purchaseId, facts }: Asked, now: Date) {
  const { id: gatewayId, amount, reason, dueBy, state, isWithdrawn } = facts;
  const opened = { gatewayId, sessionId, purchaseId, amount, reason, dueBy, openedAt: now };
  await tx.dispute.createMany({ data: [opened], skipDuplicates: true });
  const dispute = await tx.dispute.findUniqueOrThrow({
    where: { gatewayId },
    include: { purchase: { select: { number: true } } },
  });
  const about = { id: dispute.id, purchaseId, amount };
  await freezeShares(tx, about, now);
  const task = { number: dispute.purchase.number, amount, reason, dispute: gatewayId };
  await openTask(tx, { key: `dispute:${gatewayId}`, kind: 'DISPUTE', purchaseId, facts: task, dueBy }, now);
  if (isWithdrawn || state === 'lost') await recordDisputeMoney(tx, about, 'withdrawn', now);
  if (dispute.status !== 'OPEN' || state === 'open') return;

  if (state === 'won') await recordDisputeMoney(tx, about, 'reinstated', now);
  await recordDisputeEnd(tx, about, state, now);
  await tx.dispute.update({
    where: { gatewayId },
    data: { status: state === 'won' ? 'WON' : 'LOST', closedAt: now },
  });
}
