import type { PayoutRail, PayoutStatus } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';

const PAGE = 20;

const shelves = { open: ['OPEN'], sent: ['BATCHED', 'PAID'], failed: ['FAILED'] } as const;
export type PayoutShelf = keyof typeof shelves;

/** A payout as finance sees it. */
export type StaffPayout = {
  id: string;
  number: string;
  shop: string;
  amount: Rupiah;
  rail: PayoutRail;
  status: PayoutStatus;
  openedAt: Date;
  closedAt: Date | null;
  proof: string | null;
  /** Of a payout through the gateway it is a GatewayProblem. */
  failure: string | null;
  to: { bank: string; lastDigits: string; holder: string } | undefined;
};

const shown = {
  id: true,
  number: true,
  amount: true,
  rail: true,
  status: true,
  openedAt: true,
  closedAt: true,
  proof: true,
  failure: true,
  shop: { select: { name: true } },
  account: { select: { bankName: true, lastDigits: true, accountHolder: true } },
} as const;

type Row = Omit<StaffPayout, 'shop' | 'to'> & {
  shop: { name: string };
  account: { bankName: string; lastDigits: string; accountHolder: string } | null;
};

function payoutShown({ shop, account, ...payout }: Row): StaffPayout {
  const to = account && { bank: account.bankName, lastDigits: account.lastDigits, holder: account.accountHolder };
  return { ...payout, shop: shop.name, to: to ?? undefined };
}

/**
 * Payouts of all shops: open ones oldest first, the others newest first, a page at a time.
 *
 * @param after id of the last one on the page before
 */
export async function payoutsForStaff(
  actor: Actor,
  shelf: PayoutShelf,
  after?: string,
): Promise<{ payouts: StaffPayout[]; next: string | undefined }> {
  if (!may(actor, 'payout:send')) return { payouts: [], next: undefined };
  const isOpen = shelf === 'open';
  const rows = await db.payout.findMany({
    where: { status: { in: [...shelves[shelf]] }, id: isOpen ? { gt: after } : { lt: after } },
    orderBy: { id: isOpen ? 'asc' : 'desc' },
    take: PAGE + 1,
    select: shown,
  });
  const payouts = rows.slice(0, PAGE).map(payoutShown);
  return { payouts, next: rows.length > PAGE ? payouts.at(-1)?.id : undefined };
}

/** Batches that are not closed, and the newest closed ones. */
export async function batchesForStaff(actor: Actor) {
  if (!may(actor, 'payout:send')) return [];
  const batches = await db.payoutBatch.findMany({
    orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: PAGE,
    select: { id: true, number: true, madeAt: true, closedAt: true, payouts: { select: { amount: true } } },
  });
  return batches.map(({ payouts, ...batch }) => ({
    ...batch,
    count: payouts.length,
    amount: payouts.reduce((sum, { amount }) => sum + amount, 0),
  }));
}

/** One batch with its payouts. */
export async function batchForStaff(actor: Actor, batchId: string) {
  if (!may(actor, 'payout:send')) return undefined;
  const batch = await db.payoutBatch.findUnique({
    where: { id: batchId },
    select: {
      id: true,
      number: true,
      madeAt: true,
      closedAt: true,
      payouts: { orderBy: { id: 'asc' }, select: shown },
    },
  });
  return batch ? { ...batch, payouts: batch.payouts.map(payoutShown) } : undefined;
}

/** How many payouts by bank wait to be sent, in a batch or not. */
export function countPayoutsToSend(): Promise<number> {
  return db.payout.count({ where: { rail: 'MANUAL_BANK_BATCH', status: { in: ['OPEN', 'BATCHED'] } } });
}
