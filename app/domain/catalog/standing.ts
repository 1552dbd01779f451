import type { Transaction } from '../../platform/db';

/**
 * Whether a shop has ever had goods that shoppers could see. Whatever stood there before the office began to look counts:
 * `listedAt` is since when goods have been approved, or have passed at once.
 */
export async function isShopKnown(tx: Transaction, shopId: string): Promise<boolean> {
  const known = await tx.product.count({
    where: { shopId, OR: [{ listedAt: { not: null } }, { listings: { some: { status: 'APPROVED' } } }] },
    take: 1,
  });
  return known > 0;
}
