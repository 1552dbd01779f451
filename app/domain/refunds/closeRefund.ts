import { db } from '../../platform/db';
import { encrypt } from '../../platform/secrets';
import { type Actor, may } from '../accounts';
import { recordRefundSent } from '../ledger';
import { tell } from '../messages';

/** Where the buyer wants the money: digits of the account only, as banks write them. */
export type BankAccount = { bankName: string; accountNumber: string; accountHolder: string };

/** The buyer, who holds the purchase's code, says where the money shall go. Once it is on its way it cannot be changed. */
export async function giveRefundAccount(
  code: string,
  { bankName, accountNumber, accountHolder }: BankAccount,
): Promise<{ ok: true } | { ok: false; why: 'moved-on' }> {
  const { count } = await db.refund.updateMany({
    where: { status: 'OPEN', way: { in: ['TRANSFER', 'SHOP'] }, purchase: { code } },
    data: { bankName, accountNumber: encrypt(accountNumber), accountHolder },
  });
  return count > 0 ? { ok: true } : { ok: false, why: 'moved-on' };
}

export type NotClosed = { ok: false; why: 'not-allowed' | 'not-found' | 'no-account' | 'moved-on' };

/**
 * Finance has sent the money back and says by which transfer; the buyer is told.
 *
 * @param done.proof the reference of the transfer, as the bank prints it
 */
export async function closeRefund(
  actor: Actor,
  done: { refundId: string; proof: string },
  now = new Date(),
): Promise<{ ok: true; number: string } | NotClosed> {
  if (!may(actor, 'refund:close')) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const { count } = await tx.refund.updateMany({
      where: { id: done.refundId, status: 'OPEN', way: 'TRANSFER', accountNumber: { not: null } },
      data: { status: 'CLOSED', proof: done.proof, closedAt: now, closedBy: actor.personId },
    });
    const refund = await tx.refund.findUnique({
      where: { id: done.refundId },
      include: { order: { select: { number: true } }, purchase: true },
    });
    if (!refund) return { ok: false, why: 'not-found' };
    if (count === 0) return { ok: false, why: refund.status === 'OPEN' ? 'no-account' : 'moved-on' };

    const { id, purchaseId, amount, turn, purchase } = refund;
    const sent = { id, purchaseId, orderId: refund.orderId ?? undefined, amount, turn };
    await recordRefundSent(tx, { ...sent, from: 'BANK', personId: actor.personId }, now);
    const number = refund.order?.number ?? purchase.number;
    const values = { number, amount, proof: done.proof };
    const news = { kind: 'refund-closed', values, path: `/belanja/${purchase.code}`, purchaseId } as const;
    await tell(tx, { ...purchase, name: purchase.buyerName }, news, now);
    return { ok: true, number };
  });
}
