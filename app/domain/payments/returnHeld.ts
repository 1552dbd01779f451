import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import { returnPayment } from '../refunds';
import { lockPurchase } from './takePayment';

/**
 * The officer has looked at a payment that was held, because it was not what was asked for, and gives all of it back: to the
 * card by itself, or by transfer to an account that the buyer names. The task is closed with it.
 *
 * @param decided.outcome in the officer's words, kept with the task
 */
export async function returnHeld(
  actor: Actor,
  decided: { taskId: string; outcome: string },
  now = new Date(),
): Promise<{ ok: true; amount: Rupiah } | { ok: false; why: 'not-allowed' | 'moved-on' }> {
  if (!may(actor, 'task:close') || !may(actor, 'refund:agree')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const [task] = await tx.financeTask.updateManyAndReturn({
      where: { id: decided.taskId, kind: 'HELD_PAYMENT', closedAt: null },
      data: { closedAt: now, closedBy: actor.personId, outcome: decided.outcome },
    });
    const purchase = task?.purchaseId && (await lockPurchase(tx, task.purchaseId));
    if (!purchase) return { ok: false, why: 'moved-on' };

    const { amount, sessionId } = await heldBy(tx, task.key);
    const buyer = { ...purchase, name: purchase.buyerName, path: `/belanja/${purchase.code}` };
    await returnPayment(tx, { purchase, amount, sessionId, reason: 'NOT_AS_ASKED' }, buyer, now);
    return { ok: true, amount };
  });
}

type Held = { amount: Rupiah; sessionId: string | null; lineId: string | null; reference: string };

/** What is held: the payment of a session, or a line of the statement. The task's key names it. */
export async function heldBy(tx: Transaction, key: string): Promise<Held> {
  const [, what, lineId] = key.split(':');
  if (what === 'statement') {
    const { amount, description } = await tx.statementLine.findUniqueOrThrow({ where: { id: lineId } });
    return { amount, sessionId: null, lineId: lineId!, reference: description.slice(0, 200) };
  }
  const { id, received, gatewayId } = await tx.checkoutSession.findUniqueOrThrow({ where: { id: what } });
  return { amount: received ?? 0, sessionId: id, lineId: null, reference: gatewayId ?? '' };
}
