import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { lockPurchase, type Payer, takePayment } from './takePayment';
import { comesToBank } from './transfers';

export type NotConfirmed = { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' };

export type TransferOutcome = 'paid' | 'revived' | 'returned';

/**
 * Finance has found the transfer, or the payment by QRIS, on the bank statement. Only now do the shops see their orders, and
 * their clocks start. Of two officers at once one confirms. A transfer that came after the purchase had ended revives it,
 * or goes back (P9).
 *
 * @param found.reference the statement's line, as the bank prints it
 */
export async function confirmTransfer(
  actor: Actor,
  found: { purchaseId: string; reference: string },
  now = new Date(),
): Promise<{ ok: true; number: string; outcome: TransferOutcome } | NotConfirmed> {
  if (!may(actor, 'payment:confirm')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const purchase = await lockPurchase(tx, found.purchaseId);
    if (!purchase || !comesToBank(purchase)) return { ok: false, why: 'not-found' };
    if (purchase.status === 'PAID') return { ok: false, why: 'moved-on' };
    const { reference } = found;
    const money = { key: `${keyByHand(purchase.id)}${reference}`, reference, personId: actor.personId };
    return { ok: true, number: purchase.number, outcome: await takeTransfer(tx, purchase, money, now) };
  });
}

/** With what the keys of transfers begin that were confirmed without a line of an uploaded statement. */
export function keyByHand(purchaseId: string): string {
  return `transfer:${purchaseId}:`;
}

/** The whole price of a purchase has come to the bank account. Called behind the purchase's lock. */
export function takeTransfer(
  tx: Transaction,
  purchase: Payer,
  found: { key: string; reference: string; personId: string },
  now: Date,
): Promise<TransferOutcome> {
  return takePayment(tx, purchase, { ...found, amount: purchase.total, into: 'BANK', sessionId: null }, now);
}
