import { config } from '../../platform/config';
import { db, type Transaction } from '../../platform/db';
import type { VoucherTerms } from './terms';

/** Who would use it: an account, or a guest known by what the purchase says. */
export type Buyer = { personId: string | null; phone: string | null; email: string | null };

/** Why a voucher cannot be used at all now, whatever the goods. */
export type VoucherProblem = 'not-yet' | 'ended' | 'used-up' | 'yours-used';

export type JudgedVoucher = VoucherTerms & { shopName: string | null; problem?: VoucherProblem };

const shown = {
  id: true,
  code: true,
  title: true,
  kind: true,
  value: true,
  most: true,
  minimum: true,
  shopShare: true,
  shopId: true,
  startsAt: true,
  endsAt: true,
  stoppedAt: true,
  uses: true,
  usesEach: true,
  used: true,
  shop: { select: { name: true } },
  joined: { select: { shopId: true } },
} as const;

type Which = { id: { in: string[] } } | { code: string } | { carts: { some: { cart: object } } };

/** Vouchers with what stands against each, for a buyer as far as known. In the order in which they were made. */
export async function judgeVouchers(which: Which, buyer: Buyer, now: Date, tx: Transaction = db) {
  const rows = await tx.voucher.findMany({ where: which, orderBy: { id: 'asc' }, select: shown });
  const limited = rows.filter(({ usesEach }) => usesEach !== null).map(({ id }) => id);
  const mine = await usesOf(tx, limited, buyer);
  return rows.map((row): JudgedVoucher => {
    const { startsAt, endsAt, stoppedAt, uses, usesEach, used, shop, joined, ...terms } = row;
    const { shopShare } = terms;
    const isYoursUsed = usesEach !== null && (mine.get(row.id) ?? 0) >= usesEach;
    return {
      ...terms,
      joined: joined.map(({ shopId }) => shopId),
      shopName: shop?.name ?? null,
      problem: cannotBear(shopShare)
        ? 'ended'
        : problemOf({ startsAt, endsAt, stoppedAt, uses, used, isYoursUsed }, now),
    };
  });
}

/** Where buyers pay shops themselves, the platform has nothing to bear a part of a discount with. */
export function cannotBear(shopShare: number): boolean {
  return config.MONEY_MODE === 'direct' && shopShare < 10_000;
}

type Facts = {
  startsAt: Date;
  endsAt: Date;
  stoppedAt: Date | null;
  uses: number | null;
  used: number;
  isYoursUsed: boolean;
};

function problemOf({ startsAt, endsAt, stoppedAt, uses, used, isYoursUsed }: Facts, now: Date) {
  if (stoppedAt || endsAt <= now) return 'ended';
  if (now < startsAt) return 'not-yet';
  if (uses !== null && used >= uses) return 'used-up';
  return isYoursUsed ? 'yours-used' : undefined;
}

/** How many purchases of this buyer hold each voucher: by account, number or address, so that a guest has no more than others (C6). */
export async function usesOf(tx: Transaction, voucherIds: string[], { personId, phone, email }: Buyer) {
  const known = [...(personId ? [{ personId }] : []), ...(phone ? [{ phone }] : []), ...(email ? [{ email }] : [])];
  if (voucherIds.length === 0 || known.length === 0) return new Map<string, number>();
  const rows = await tx.voucherUse.groupBy({
    by: ['voucherId'],
    where: { voucherId: { in: voucherIds }, releasedAt: null, purchase: { OR: known } },
    _count: true,
  });
  return new Map(rows.map(({ voucherId, _count }) => [voucherId, _count]));
}

/** That a voucher can be used at this moment, as a condition of the database; whether uses are left is for `holdVouchers`. */
export function holdsAt(now: Date) {
  return { startsAt: { lte: now }, endsAt: { gt: now }, stoppedAt: null };
}
