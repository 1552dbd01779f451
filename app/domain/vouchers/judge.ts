import { config } from '../../platform/config';
import { db, sql, type Transaction } from '../../platform/db';
import { cartOf, type Shopper } from '../carts';
import type { VoucherTerms } from './terms';

/** Who would use it: an account, or a guest known by what the purchase says. */
export type Buyer = { personId: string | null; phone: string | null; email: string | null };

/** Why a voucher cannot be used at all now, whatever the goods. */
export type VoucherProblem = 'not-yet' | 'ended' | 'used-up' | 'yours-used';

export type JudgedVoucher = VoucherTerms & { shopName: string | null; problem?: VoucherProblem };

/** By its code, or all that lie beside a shopper's cart. */
type Which = { code: string } | { shopper: Shopper };

type Row = Omit<JudgedVoucher, 'problem'> & Omit<Facts, 'isYoursUsed'> & { usesEach: number | null; mine: number };

/**
 * Vouchers with what stands against each, for a buyer as far as known, in the order in which they were made. One statement:
 * a cart is read with every step of a checkout.
 */
export async function judgeVouchers(which: Which, buyer: Buyer, now: Date, tx: Transaction = db) {
  const chosen = 'code' in which ? sql`v."code" = ${which.code}` : besideCartOf(which.shopper);
  const rows = await tx.$queryRaw<Row[]>(sql`
    select v."id", v."code"::text, v."title", v."kind"::text, v."value", v."most", v."minimum", v."shopShare", v."shopId",
      v."startsAt", v."endsAt", v."stoppedAt", v."uses", v."usesEach", v."used", s."name" "shopName",
      (select coalesce(array_agg(j."shopId"), '{}') from "VoucherShop" j where j."voucherId" = v."id") "joined",
      (select count(*)::int from "VoucherUse" u join "Purchase" p on p."id" = u."purchaseId"
        where u."voucherId" = v."id" and u."releasedAt" is null and ${isOf(buyer)}) "mine"
    from "Voucher" v left join "Shop" s on s."id" = v."shopId"
    where ${chosen} order by v."id"`);
  return rows.map((row): JudgedVoucher => {
    const { startsAt, endsAt, stoppedAt, uses, usesEach, used, mine, ...terms } = row;
    const isYoursUsed = usesEach !== null && mine >= usesEach;
    const facts = { startsAt, endsAt, stoppedAt, uses, used, isYoursUsed };
    return { ...terms, problem: cannotBear(terms.shopShare) ? 'ended' : problemOf(facts, now) };
  });
}

function besideCartOf(shopper: Shopper) {
  const { personId = null, tokenHash = null }: { personId?: string | null; tokenHash?: string | null } =
    cartOf(shopper);
  return sql`v."id" in (select b."voucherId" from "CartVoucher" b join "Cart" c on c."id" = b."cartId"
    where c."personId" = ${personId}::uuid or c."tokenHash" = ${tokenHash})`;
}

/** Purchases of this buyer: by account, number or address, so that a guest has no more than others (C6). */
function isOf({ personId, phone, email }: Buyer) {
  return sql`(p."personId" = ${personId}::uuid or p."phone" = ${phone} or p."email" = ${email})`;
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

/** How many purchases of this buyer hold a voucher. */
export async function usesOf(tx: Transaction, voucherId: string, buyer: Buyer): Promise<number> {
  const [row] = await tx.$queryRaw<{ mine: number }[]>(sql`
    select count(*)::int "mine" from "VoucherUse" u join "Purchase" p on p."id" = u."purchaseId"
    where u."voucherId" = ${voucherId}::uuid and u."releasedAt" is null and ${isOf(buyer)}`);
  return row!.mine;
}

/** That a voucher can be used at this moment, as a condition of the database; whether uses are left is for `holdVouchers`. */
export function holdsAt(now: Date) {
  return { startsAt: { lte: now }, endsAt: { gt: now }, stoppedAt: null };
}
