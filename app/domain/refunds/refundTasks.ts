import { db } from '../../platform/db';
import { decrypt } from '../../platform/secrets';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';

const PAGE = 20;

/** A refund as finance sees it: how much, of which order, to which account, and the proof once it has gone. */
export type RefundTask = {
  id: string;
  number: string;
  shopName: string;
  buyerName: string;
  amount: Rupiah;
  refusal: string | null;
  openedAt: Date;
  account: { bank: string; number: string; holder: string } | undefined;
  closedAt: Date | null;
  proof: string | null;
};

/**
 * Refunds, open ones oldest first, closed ones newest first, a page at a time.
 *
 * @param after id of the last one on the page before
 */
export async function refundTasks(
  actor: Actor,
  status: 'OPEN' | 'CLOSED',
  after?: string,
): Promise<{ tasks: RefundTask[]; next: string | undefined }> {
  if (!may(actor, 'refund:close')) return { tasks: [], next: undefined };
  const isOpen = status === 'OPEN';
  const rows = await db.refund.findMany({
    where: { status, id: isOpen ? { gt: after } : { lt: after } },
    orderBy: { id: isOpen ? 'asc' : 'desc' },
    take: PAGE + 1,
    include: {
      order: { select: { number: true, shopName: true, refusal: true, purchase: { select: { buyerName: true } } } },
    },
  });
  const tasks = rows.slice(0, PAGE).map(({ order, bankName, accountNumber, accountHolder, ...refund }) => ({
    id: refund.id,
    number: order.number,
    shopName: order.shopName,
    buyerName: order.purchase.buyerName,
    amount: refund.amount,
    refusal: order.refusal,
    openedAt: refund.openedAt,
    account:
      bankName && accountNumber && accountHolder
        ? { bank: bankName, number: decrypt(accountNumber), holder: accountHolder }
        : undefined,
    closedAt: refund.closedAt,
    proof: refund.proof,
  }));
  return { tasks, next: rows.length > PAGE ? tasks.at(-1)?.id : undefined };
}

/** How many refunds wait for finance. */
export function countOpenRefunds(): Promise<number> {
  return db.refund.count({ where: { status: 'OPEN' } });
}
