import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { lockPurchase, takePayment } from './takePayment';

export type NotConfirmed = { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' };

/**
 * Finance has found the transfer on the bank statement. Only now do the shops see their orders, and their clocks start.
 * Of two officers at once one confirms. A transfer that came after the purchase had ended revives it, or goes back (P9).
 *
 * @param found.reference the statement's line, as the bank prints it
 */
export async function confirmTransfer(
  actor: Actor,
  found: { purchaseId: string; reference: string },
  now = new Date(),
): Promise<{ ok: true; number: string; outcome: 'paid' | 'revived' | 'returned' } | NotConfirmed> {
  if (!may(actor, 'payment:confirm')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const purchase = await lockPurchase(tx, found.purchaseId);
    if (purchase?.method !== 'BANK_TRANSFER') return { ok: false, why: 'not-found' };
    if (purchase.status === 'PAID') return { ok: false, why: 'moved-on' };
    const { id, number, total } = purchase;
    const { reference } = found;
    const money = { amount: total, into: 'BANK', key: `transfer:${id}:${reference}`, sessionId: null } as const;
    const arrived = { ...money, personId: actor.personId, reference };
    return { ok: true, number, outcome: await takePayment(tx, purchase, arrived, now) };
  });
}
