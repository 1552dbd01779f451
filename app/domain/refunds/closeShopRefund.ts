import { db } from '../../platform/db';
import { decrypt } from '../../platform/secrets';
import { type Actor, may } from '../accounts';
import { settleEach } from '../deadlines';
import { openTask } from '../financeTasks';
import { recordDirectRefund } from '../ledger';
import { tell } from '../messages';

type Seller = Actor & { shopId: string };

/** What a shop that was paid itself owes its buyers, the earliest deadline first. */
export async function refundsOfShop(seller: Seller, orderId: string) {
  const { shopId } = seller;
  if (!may(seller, 'order:money', { shopId })) return [];
  const rows = await db.refund.findMany({
    where: { way: 'SHOP', orderId, order: { shopId } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      amount: true,
      status: true,
      dueBy: true,
      note: true,
      proof: true,
      bankName: true,
      accountNumber: true,
      accountHolder: true,
    },
  });
  return rows.map(({ accountNumber, ...refund }) => ({
    ...refund,
    accountNumber: accountNumber && refund.status === 'OPEN' ? decrypt(accountNumber) : null,
  }));
}

/**
 * A shop that was paid itself has given the money back, and says by which transfer.
 *
 * @param done.proof the reference of the transfer, or how the cash was handed over
 */
export async function closeShopRefund(
  seller: Seller,
  done: { refundId: string; proof: string },
  now = new Date(),
): Promise<{ ok: true; number: string } | { ok: false; why: 'not-allowed' | 'not-found' | 'no-account' | 'moved-on' }> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:accept', { shopId })) return { ok: false, why: 'not-allowed' };
  const { refundId: id, proof } = done;
  return db.$transaction(async (tx) => {
    const where = { id, way: 'SHOP', order: { shopId } } as const;
    const { count } = await tx.refund.updateMany({
      where: { ...where, status: 'OPEN', accountNumber: { not: null } },
      data: { status: 'CLOSED', closedAt: now, closedBy: personId, proof },
    });
    const refund = await tx.refund.findFirst({ where, include: { order: true, purchase: true } });
    if (!refund?.order) return { ok: false, why: 'not-found' };
    if (count === 0) return { ok: false, why: refund.status === 'OPEN' ? 'no-account' : 'moved-on' };

    const { order, purchase, amount } = refund;
    await recordDirectRefund(tx, order, { id, amount, personId }, now);
    const values = { number: order.number, amount, proof };
    const news = { kind: 'refund-closed', values, path: `/belanja/${purchase.code}`, purchaseId: purchase.id } as const;
    await tell(tx, { ...purchase, name: purchase.buyerName }, news, now);
    return { ok: true, number: order.number };
  });
}

const BATCH = 200;

/** Refunds that a shop has not given back in time become tasks of the finance office, which calls the shop. @returns how many */
export async function chaseShopRefunds(now = new Date()): Promise<number> {
  const due = await db.refund.findMany({
    where: { way: 'SHOP', status: 'OPEN', dueBy: { lte: now } },
    orderBy: { dueBy: 'asc' },
    take: BATCH,
    select: { id: true, amount: true, purchaseId: true, order: { select: { number: true, shopName: true } } },
  });
  return settleEach(due, async (id) => {
    const { amount, purchaseId, order } = due.find((refund) => refund.id === id)!;
    const facts = { number: order?.number ?? '', shop: order?.shopName ?? '', amount };
    return openTask(db, { key: `refund-late:${id}`, kind: 'REFUND_LATE', purchaseId, facts }, now);
  });
}
