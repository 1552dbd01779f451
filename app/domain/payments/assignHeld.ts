import { db, sql, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import { heldBy } from './returnHeld';
import { lockPurchase, type Payer, takePayment } from './takePayment';

export type NotAssigned =
  | { ok: false; why: 'not-allowed' | 'moved-on' | 'not-found' | 'not-ours' | 'paid' | 'under-way' | 'ended' }
  | { ok: false; why: 'other-amount'; held: Rupiah; total: Rupiah };

/**
 * The officer has found out which purchase a held payment was meant for, as where its reference was wrong, and lets it pay
 * that one: its own, or another. Its amount has to be the whole price, and the purchase still has to wait for it. The task is
 * closed with it.
 *
 * @param wish.number of the purchase, such as SP-1007
 * @param wish.outcome in the officer's words, kept with the task
 */
export async function assignHeld(
  actor: Actor,
  wish: { taskId: string; number: string; outcome: string },
  now = new Date(),
): Promise<{ ok: true; number: string } | NotAssigned> {
  const { taskId, number, outcome } = wish;
  if (!may(actor, 'task:close') || !may(actor, 'payment:confirm')) return { ok: false, why: 'not-allowed' };
  const { personId } = actor;
  return db.$transaction(async (tx) => {
    const task = await lockTask(tx, taskId);
    if (!task) return { ok: false, why: 'moved-on' };
    const found = await tx.purchase.findUnique({ where: { number }, select: { id: true } });
    const purchase = found && (await lockPurchase(tx, found.id));
    if (!purchase) return { ok: false, why: 'not-found' };
    const held = await heldBy(tx, task.key);
    const refusal = whyNot(purchase, held.amount);
    if (refusal) return refusal;

    const { amount, sessionId, lineId, reference } = held;
    await belongsTo(tx, purchase.id, { sessionId, lineId });
    const key = sessionId ?? `statement:${lineId}`;
    await takePayment(tx, purchase, { amount, into: 'UNPLACED', key, sessionId, personId, reference }, now);
    await tx.financeTask.update({
      where: { id: taskId },
      data: { closedAt: now, closedBy: personId, outcome: `${number}: ${outcome}` },
    });
    return { ok: true, number };
  });
}

async function lockTask(tx: Transaction, id: string): Promise<{ key: string } | null> {
  await tx.$queryRaw(sql`select 1 from "FinanceTask" where "id" = ${id}::uuid for update`);
  return tx.financeTask.findFirst({ where: { id, kind: 'HELD_PAYMENT', closedAt: null }, select: { key: true } });
}

function whyNot({ status, method, moneyMode, total }: Payer, held: Rupiah): NotAssigned | undefined {
  if (method === 'CASH' || moneyMode === 'DIRECT') return { ok: false, why: 'not-ours' };
  if (status === 'PAID') return { ok: false, why: 'paid' };
  if (status === 'PROCESSING') return { ok: false, why: 'under-way' };
  if (status !== 'AWAITING_PAYMENT') return { ok: false, why: 'ended' };
  return held === total ? undefined : { ok: false, why: 'other-amount', held, total };
}

/** What was paid with is the purchase's from now on: its refunds go back the same way, and its line of the statement is known. */
async function belongsTo(
  tx: Transaction,
  purchaseId: string,
  from: { sessionId: string | null; lineId: string | null },
) {
  if (from.lineId) await tx.statementLine.update({ where: { id: from.lineId }, data: { purchaseId } });
  if (from.sessionId) await moveSession(tx, from.sessionId, purchaseId);
}

/** The page stays with the purchase that it was opened for as an attempt that failed, so that the next has another key. */
async function moveSession(tx: Transaction, id: string, purchaseId: string) {
  const session = await tx.checkoutSession.findUniqueOrThrow({ where: { id } });
  if (session.purchaseId === purchaseId) return;
  const { _max } = await tx.checkoutSession.aggregate({ where: { purchaseId }, _max: { attempt: true } });
  await tx.checkoutSession.update({ where: { id }, data: { purchaseId, attempt: (_max.attempt ?? 0) + 1 } });
  const { attempt, openedAt, expiresAt } = session;
  const over = { purchaseId: session.purchaseId, attempt, openedAt, expiresAt, status: 'FAILED' } as const;
  await tx.checkoutSession.create({ data: over });
}
