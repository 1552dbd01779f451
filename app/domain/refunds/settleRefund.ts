import { sql, type Transaction } from '../../platform/db';
import type { RefundFacts } from '../../platform/gateway';
import { openTask } from '../financeTasks';
import { recordRefundReturned, recordRefundSent } from '../ledger';
import { tell } from '../messages';

/** Brings a refund to where the gateway says that it is, forward only, behind the lock of its row. */
export async function settleRefund(tx: Transaction, refundId: string, facts: RefundFacts, now: Date) {
  await tx.$queryRaw(sql`select 1 from "Refund" where "id" = ${refundId}::uuid for update`);
  const refund = await tx.refund.findUniqueOrThrow({
    where: { id: refundId },
    include: { purchase: true, order: { select: { number: true } } },
  });
  // What came back once went on by transfer; what the gateway still says of that turn is old news.
  if (refund.way !== 'CARD' || (refund.gatewayId && refund.gatewayId !== facts.id)) return;
  const { id, purchaseId, amount, turn } = refund;
  const about = { id, purchaseId, amount, turn, orderId: refund.orderId ?? undefined };

  if (refund.status === 'OPEN') {
    await recordRefundSent(tx, { ...about, from: 'GATEWAY', personId: null }, now);
    await tx.refund.update({ where: { id }, data: { status: 'SENT', gatewayId: facts.id } });
  }
  if (facts.state === 'returned') {
    await recordRefundReturned(tx, about, now);
    return goByTransfer(tx, refundId, facts.id, now);
  }
  if (facts.state === 'arrived' && refund.status !== 'CLOSED') {
    await tx.refund.update({ where: { id }, data: { status: 'CLOSED', closedAt: now, proof: facts.id } });
    const { purchase } = refund;
    const number = refund.order?.number ?? purchase.number;
    const news = { kind: 'refund-closed', values: { number, amount, proof: facts.id, way: 'CARD' } } as const;
    const to = { ...purchase, name: purchase.buyerName };
    await tell(tx, to, { ...news, path: `/belanja/${purchase.code}`, purchaseId }, now);
  }
}

/** The gateway will not give it back, ever: then it goes by transfer. */
export async function refundRefused(tx: Transaction, refundId: string, why: string, now: Date) {
  const isWaiting = await tx.refund.count({ where: { id: refundId, way: 'CARD', status: 'OPEN' } });
  if (isWaiting) await goByTransfer(tx, refundId, why, now);
}

/** The money is ours again and still owed: finance sends it to an account that the buyer names. */
async function goByTransfer(tx: Transaction, refundId: string, why: string, now: Date) {
  const refund = await tx.refund.update({
    where: { id: refundId },
    data: { way: 'TRANSFER', status: 'OPEN', turn: { increment: 1 }, closedAt: null, proof: null },
    include: { purchase: true, order: { select: { number: true } } },
  });
  const { id, purchase, purchaseId, amount, turn } = refund;
  const number = refund.order?.number ?? purchase.number;
  const facts = { number, amount, why };
  await openTask(tx, { key: `refund-returned:${id}:${turn}`, kind: 'REFUND_RETURNED', purchaseId, facts }, now);
  const to = { ...purchase, name: purchase.buyerName };
  const news = { kind: 'refund-needs-account', values: { number, amount } } as const;
  await tell(tx, to, { ...news, path: `/belanja/${purchase.code}`, purchaseId }, now);
}
