import { db } from '../../platform/db';
import type { Rupiah } from '../money';
import { cannotBear, holdsAt } from './judge';
import { reachesShop } from './terms';

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
  const rows = await db.voucher.findMany({
    where: { isListed: true, ...holdsAt(now), OR: [{ shopId: null }, { shopId: { in: [...shopIds] } }] },
    orderBy: [{ endsAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      id: true,
      code: true,
      title: true,
      kind: true,
      value: true,
      most: true,
      minimum: true,
      endsAt: true,
      shopId: true,
      shopShare: true,
      uses: true,
      used: true,
      shop: { select: { name: true } },
      joined: { select: { shopId: true } },
    },
  });
  return rows.flatMap(({ shopId, shopShare, uses, used, shop, joined, ...voucher }) => {
    const terms = { ...voucher, shopId, shopShare, joined: joined.map((one) => one.shopId) };
    const isLeft = (uses === null || used < uses) && !cannotBear(shopShare);
    const isHere = shopIds.some((id) => reachesShop(terms, id));
    return isLeft && isHere ? [{ ...voucher, shopName: shop?.name ?? null }] : [];
  });
}
