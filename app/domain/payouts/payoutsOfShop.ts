import type { PayoutRail, PayoutStatus } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { may } from '../accounts';
import type { Rupiah } from '../money';
import type { Seller } from '../orders';

const PAGE = 20;

/** A payout as the shop sees it. `to` is the account that it went to, if it went to one. */
export type OwnPayout = {
  id: string;
  number: string;
  amount: Rupiah;
  rail: PayoutRail;
  status: PayoutStatus;
  openedAt: Date;
  closedAt: Date | null;
  proof: string | null;
  /** Of a payout through the gateway it is a GatewayProblem. */
  failure: string | null;
  to: { bank: string; lastDigits: string } | undefined;
};

/**
 * A shop's payouts, newest first, a page at a time.
 *
 * @param before id of the last one on the page before
 */
export async function payoutsOfShop(
  seller: Seller,
  before?: string,
): Promise<{ payouts: OwnPayout[]; next: string | undefined }> {
  const { shopId } = seller;
  if (!may(seller, 'money:manage', { shopId })) return { payouts: [], next: undefined };
  const rows = await db.payout.findMany({
    where: { shopId, id: { lt: before } },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: {
      id: true,
      number: true,
      amount: true,
      rail: true,
      status: true,
      openedAt: true,
      closedAt: true,
      proof: true,
      failure: true,
      account: { select: { bankName: true, lastDigits: true } },
    },
  });
  const payouts = rows.slice(0, PAGE).map(({ account, ...payout }) => ({
    ...payout,
    to: account ? { bank: account.bankName, lastDigits: account.lastDigits } : undefined,
  }));
  return { payouts, next: rows.length > PAGE ? payouts.at(-1)?.id : undefined };
}
