import type { PaymentMethod } from '../../../prisma/generated/enums';
import { config } from '../../platform/config';
import type { Transaction } from '../../platform/db';

/** In money mode DIRECT each shop needs an account of its own that was checked, or for QRIS its own static code. @returns shops without */
export async function withoutAccount(tx: Transaction, shopIds: string[], method: PaymentMethod): Promise<string[]> {
  if (config.MONEY_MODE === 'hold' || method === 'CASH') return [];
  const accounts = await tx.shopAccount.findMany({
    where: { shopId: { in: shopIds }, status: 'CHECKED', ...(method === 'QRIS' ? { qris: { not: null } } : {}) },
    select: { shopId: true },
  });
  const payable = new Set(accounts.map(({ shopId }) => shopId));
  return shopIds.filter((shopId) => !payable.has(shopId));
}
