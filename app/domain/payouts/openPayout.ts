import type { PayoutRail } from '../../../prisma/generated/enums';
import { config } from '../../platform/config';
import { db, sql, type Transaction } from '../../platform/db';
import { sendJob } from '../../platform/jobs';
import { may } from '../accounts';
import { settleEach } from '../deadlines';
import { recordPayoutOpened } from '../ledger';
import type { Rupiah } from '../money';
import type { Seller } from '../orders';
import { carryEntries, payableOf } from './payable';

const rails = { manual_bank_batch: 'MANUAL_BANK_BATCH', stripe_connect: 'STRIPE_CONNECT' } as const;

/** How shops are paid out, and the least that is paid out at once, in rupiah. */
export function payoutTerms(): { rail: PayoutRail; least: Rupiah } {
  return { rail: rails[config.PAYOUT_RAIL], least: config.PAYOUT_MINIMUM };
}

export type NotPaidOut =
  | { ok: false; why: 'not-allowed' | 'under-way' | 'no-account' }
  | { ok: false; why: 'too-little'; least: Rupiah; available: Rupiah };

export type Opened = { ok: true; number: string; amount: Rupiah };

/**
 * The owner asks for what was released to the shop: all of it, less what the shop owes from refunds after an earlier payout
 * (M7). One is under way at a time.
 */
export async function openPayout(seller: Seller, now = new Date()): Promise<Opened | NotPaidOut> {
  const { shopId, personId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction((tx) => open(tx, { shopId, personId }, now));
}

/** Each Monday by the clock: a payout for every shop that can have one. @returns how many were opened */
export async function openPayouts(now = new Date()): Promise<number> {
  const shops = await db.$queryRaw<{ id: string }[]>(sql`
    select e."shopId" as id
    from "LedgerEntry" e
    where e."account" = 'SHOP_BALANCE'
    group by e."shopId"
    having -sum(e."amount") >= ${config.PAYOUT_MINIMUM}
    order by e."shopId"`);
  return settleEach(shops, async (shopId) => {
    const answer = await db.$transaction((tx) => open(tx, { shopId, personId: null }, now));
    return answer.ok;
  });
}

type Asked = { shopId: string; personId: string | null };

async function open(tx: Transaction, { shopId, personId }: Asked, now: Date): Promise<Opened | NotPaidOut> {
  const { rail, least } = payoutTerms();
  const { amount, entryIds } = await payableOf(tx, shopId);
  if (await isUnderWay(tx, shopId)) return { ok: false, why: 'under-way' };
  const destination = await destinationOf(tx, shopId, rail);
  if (!destination) return { ok: false, why: 'no-account' };
  if (amount < least) return { ok: false, why: 'too-little', least, available: amount };

  const number = await nextNumber(tx);
  const opened = { number, shopId, amount, rail, ...destination, openedAt: now, openedBy: personId };
  const { id } = await tx.payout.create({ data: opened, select: { id: true } });
  const out = await recordPayoutOpened(tx, { id, shopId, amount, personId }, now);
  // The entry that takes it out of the balance goes along, so that what is tied to no payout is always what can be paid.
  await carryEntries(tx, id, [...entryIds, out]);
  if (rail === 'STRIPE_CONNECT') await sendJob(tx, 'send-payout', { payoutId: id });
  return { ok: true, number, amount };
}

async function isUnderWay(tx: Transaction, shopId: string): Promise<boolean> {
  return (await tx.payout.count({ where: { shopId, status: { in: ['OPEN', 'BATCHED'] } } })) > 0;
}

/** Where the money would go: the newest account that was checked, or the account at the gateway once it takes transfers. */
async function destinationOf(
  tx: Transaction,
  shopId: string,
  rail: PayoutRail,
): Promise<{ accountId?: string } | undefined> {
  if (rail === 'STRIPE_CONNECT') {
    const isReady = (await tx.connectAccount.count({ where: { shopId, isReady: true } })) > 0;
    return isReady ? {} : undefined;
  }
  const account = await tx.shopAccount.findFirst({
    where: { shopId, status: 'CHECKED' },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  return account ? { accountId: account.id } : undefined;
}

async function nextNumber(tx: Transaction): Promise<string> {
  const [row] = await tx.$queryRaw<{ next: bigint }[]>(sql`select nextval('payout_number') as next`);
  return `CR-${row!.next}`;
}
