import type { RefundReason, RefundWay } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { decrypt } from '../../platform/secrets';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';

const PAGE = 20;

/** A refund as finance sees it: how much, of which order, to which account, and the proof once it has gone. */
export type RefundTask = {
  id: string;
  number: string;
  shopName: string | undefined;
  buyerName: string;
  amount: Rupiah;
  way: RefundWay;
  reason: RefundReason;
  why: string | undefined;
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
    where: { status: isOpen ? { in: ['OPEN', 'SENT'] } : status, id: isOpen ? { gt: after } : { lt: after } },
    orderBy: { id: isOpen ? 'asc' : 'desc' },
    take: PAGE + 1,
    include: {
      order: { select: { number: true, shopName: true, refusal: true } },
      purchase: { select: { number: true, buyerName: true } },
    },
  });
  const tasks = rows.slice(0, PAGE).map(({ order, purchase, bankName, accountNumber, accountHolder, ...refund }) => ({
    id: refund.id,
    number: order?.number ?? purchase.number,
    shopName: order?.shopName,
    buyerName: purchase.buyerName,
    amount: refund.amount,
    way: refund.way,
    reason: refund.reason,
    why: refund.note ?? order?.refusal ?? undefined,
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

/** How many refunds wait for finance; those by card go by themselves. */
export function countOpenRefunds(): Promise<number> {
  return db.refund.count({ where: { status: 'OPEN', way: 'TRANSFER' } });
}
