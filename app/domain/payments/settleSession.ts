import { db, type Transaction } from '../../platform/db';
import type { SessionFacts } from '../../platform/gateway';
import { openTask } from '../financeTasks';
import { recordFee, recordUnplaced } from '../ledger';
import { endUnpaid, purchaseSteps } from '../purchases';
import { lockPurchase, type Payer, takePayment, tellBuyer } from './takePayment';

type Session = { id: string; purchaseId: string; status: string };

/**
 * Brings a session and its purchase to where the gateway says that they are: forward only, behind the purchase's lock, so
 * that any number of messages in any order come to the same end (P2, P3, P4).
 */
export async function settleSession(sessionId: string, facts: SessionFacts, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { purchaseId } = await tx.checkoutSession.findUniqueOrThrow({ where: { id: sessionId } });
    const purchase = await lockPurchase(tx, purchaseId);
    // Read behind the lock: it may have moved on while we waited.
    const session = await tx.checkoutSession.findUniqueOrThrow({ where: { id: sessionId } });
    if (!purchase) return;
    await settle(tx, session, purchase, facts, now);
    if (facts.charge?.fee !== undefined)
      await recordFee(tx, { chargeId: facts.charge.id, purchaseId, fee: facts.charge.fee }, now);
  });
}

async function settle(tx: Transaction, session: Session, purchase: Payer, facts: SessionFacts, now: Date) {
  if (session.status === 'PAID') return;
  if (facts.state === 'paid') return markPaid(tx, session, purchase, facts, now);
  const isOver = session.status === 'EXPIRED' || session.status === 'FAILED';
  if (isOver) return;
  if (facts.state === 'processing' && session.status !== 'PROCESSING')
    return markProcessing(tx, session, purchase, now);
  if (facts.state === 'failed') return markFailed(tx, session, purchase, now);
  if (facts.state === 'expired')
    await tx.checkoutSession.update({ where: { id: session.id }, data: { status: 'EXPIRED' } });
}

async function markPaid(tx: Transaction, session: Session, purchase: Payer, facts: SessionFacts, now: Date) {
  const { amount, paymentIntent, charge } = facts;
  const { id: purchaseId, number, total } = purchase;
  await tx.checkoutSession.update({
    where: { id: session.id },
    data: { status: 'PAID', received: amount ?? 0, paymentIntent, chargeId: charge?.id },
  });
  const arrived = { into: 'GATEWAY', key: session.id, sessionId: session.id, personId: null } as const;
  if (isWhatWasAsked(facts, purchase)) {
    await takePayment(tx, purchase, { ...arrived, amount: total, reference: facts.id }, now);
    return;
  }
  // P8: held. Nobody is paid, nothing is sent back, before a person has looked at it.
  if (amount) await recordUnplaced(tx, { ...arrived, purchaseId, amount }, now);
  const { currency, reference } = facts;
  const noted = {
    number,
    expected: total,
    received: amount ?? 0,
    currency: currency ?? '',
    reference: reference ?? '',
  };
  await openTask(tx, { key: `held:${session.id}`, kind: 'HELD_PAYMENT', purchaseId, facts: noted }, now);
}

function isWhatWasAsked({ amount, currency, reference }: SessionFacts, { id, total }: Payer): boolean {
  return amount === total && currency === 'idr' && reference === id;
}

/** A delayed method was chosen: the goods stay promised until the gateway knows whether the money comes (P10). */
async function markProcessing(tx: Transaction, session: Session, purchase: Payer, now: Date) {
  await tx.checkoutSession.update({ where: { id: session.id }, data: { status: 'PROCESSING' } });
  const { from, to } = purchaseSteps.process;
  const { id, number, total } = purchase;
  const { count } = await tx.purchase.updateMany({ where: { id, status: { in: [...from] } }, data: { status: to } });
  if (count) await tellBuyer(tx, purchase, 'purchase-processing', { number, total }, now);
}

/** The delayed payment did not come: now the goods are given back, once (S3). */
async function markFailed(tx: Transaction, session: Session, purchase: Payer, now: Date) {
  await tx.checkoutSession.update({ where: { id: session.id }, data: { status: 'FAILED' } });
  await endUnpaid(tx, purchase.id, now);
}
