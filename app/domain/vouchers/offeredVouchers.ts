import { db, sql } from '../../platform/db';
import type { Rupiah } from '../money';
import { cannotBear } from './judge';

const MOST = 50;

/** A voucher that anybody may use. Amounts in rupiah; `value` is percent where the kind is PERCENT. */
export type OfferedVoucher = {
  id: string;
  code: string;
  title: string;
  kind: 'PERCENT' | 'RUPIAH' | 'SHIPPING';
  value: number;
  most: Rupiah | null;
  minimum: Rupiah;
  endsAt: Date;
  shopName: string | null;
};

/** What these shops, and the platform for them, offer to everybody now; what is used up is left out. */
export async function offeredVouchers(shopIds: readonly string[], now = new Date()): Promise<OfferedVoucher[]> {
  const rows = await db.$queryRaw<(OfferedVoucher & { shopShare: number })[]>(sql`
    select v."id", v."code"::text, v."title", v."kind"::text, v."value", v."most", v."minimum", v."endsAt", v."shopShare",
      s."name" "shopName"
    from "Voucher" v left join "Shop" s on s."id" = v."shopId"
    where v."isListed" and v."startsAt" <= ${now} and v."endsAt" > ${now} and v."stoppedAt" is null
      and (v."uses" is null or v."used" < v."uses")
      and (v."shopId" = any(${shopIds}::uuid[]) or (v."shopId" is null and (v."shopShare" = 0 or exists (
        select 1 from "VoucherShop" j where j."voucherId" = v."id" and j."shopId" = any(${shopIds}::uuid[])))))
    order by v."endsAt", v."id" limit ${MOST}`);
  return rows.flatMap(({ shopShare, ...voucher }) => (cannotBear(shopShare) ? [] : [voucher]));
}
