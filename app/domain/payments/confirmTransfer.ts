import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { recordPayment } from '../ledger';
import { tell } from '../messages';
import { beginOrders } from '../orders';
import { purchaseSteps } from '../purchases';

export type NotConfirmed = { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' };

/**
 * Finance has found the transfer on the bank statement. Only now do the shops see their orders, and their clocks start.
 * Of two officers at once one confirms; a purchase that has just expired or was cancelled stays so.
 *
 * @param found.reference the statement's line, as the bank prints it
 */
export async function confirmTransfer(
  actor: Actor,
  found: { purchaseId: string; reference: string },
  now = new Date(),
): Promise<{ ok: true; number: string } | NotConfirmed> {
  if (!may(actor, 'payment:confirm')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const { from, to } = purchaseSteps.pay;
    const where = { id: found.purchaseId };
    const [purchase] = await tx.purchase.updateManyAndReturn({
      where: { ...where, status: { in: [...from] } },
      data: { status: to, endedAt: now },
    });
    if (!purchase) return { ok: false, why: (await tx.purchase.count({ where })) ? 'moved-on' : 'not-found' };

    await tx.payment.updateMany({
      where: { purchaseId: purchase.id, status: 'AWAITING' },
      data: { status: 'CONFIRMED', confirmedAt: now, confirmedBy: actor.personId, reference: found.reference },
    });
    await recordPayment(tx, { purchaseId: purchase.id, into: 'BANK', personId: actor.personId }, now);
    await beginOrders(tx, purchase.id, actor.personId, now);
    await tellBuyer(tx, purchase, now);
    return { ok: true, number: purchase.number };
  });
}

type Paid = Awaited<ReturnType<Transaction['purchase']['findUniqueOrThrow']>>;

async function tellBuyer(tx: Transaction, purchase: Paid, now: Date) {
  const { id: purchaseId, number, total, code, buyerName } = purchase;
  const news = { kind: 'purchase-paid', values: { number, total }, path: `/belanja/${code}`, purchaseId } as const;
  await tell(tx, { ...purchase, name: buyerName }, news, now);
}
