import type { StallMethod } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { dayInWib } from '../calendar';
import type { Rupiah } from '../money';

const MOST = 200; // sales of a day that are listed; the sums are of all

export type StallSale = {
  id: string;
  at: Date;
  method: StallMethod;
  total: Rupiah;
  isUndone: boolean;
  lines: { productName: string; variantName: string; quantity: number }[];
};

/** What was sold at the stall on the day of a moment (WIB), the latest first, and what came in by each way; what was taken back counts for nothing. */
export async function stallDay(
  actor: Actor,
  shopId: string,
  now = new Date(),
): Promise<{ sales: StallSale[]; sums: Record<StallMethod, Rupiah> } | undefined> {
  if (!may(actor, 'stall:sell', { shopId })) return undefined;
  const where = { shopId, at: { gte: new Date(`${dayInWib(now)}T00:00:00+07:00`), lte: now } };
  const [rows, groups] = await Promise.all([
    db.stallSale.findMany({
      where,
      orderBy: { at: 'desc' },
      take: MOST,
      select: {
        id: true,
        at: true,
        method: true,
        total: true,
        undoneAt: true,
        lines: { orderBy: { variantId: 'asc' }, select: { productName: true, variantName: true, quantity: true } },
      },
    }),
    db.stallSale.groupBy({ by: ['method'], where: { ...where, undoneAt: null }, _sum: { total: true } }),
  ]);
  const sumOf = (method: StallMethod) => groups.find((group) => group.method === method)?._sum.total ?? 0;
  return {
    sales: rows.map(({ undoneAt, ...sale }) => ({ ...sale, isUndone: undoneAt !== null })),
    sums: { CASH: sumOf('CASH'), QRIS: sumOf('QRIS') },
  };
}
