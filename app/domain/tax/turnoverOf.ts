import { db, sql, type Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import { beginningOf } from './dates';

/** What a shop sold for in a calendar year of Jambi. @returns rupiah */
export function turnoverOf(shopId: string, year: number): Promise<Rupiah> {
  return turnoverBetween(db, shopId, beginningOf(year), beginningOf(year + 1));
}

/**
 * The goods of the orders that were paid from one moment to before another, to the platform, to the shop or to its courier:
 * gross, without freight, and with what was given back later, as turnover is counted (PMK 37/2025, art. 8). What the shop
 * sells elsewhere is not known here.
 */
export async function turnoverBetween(tx: Transaction, shopId: string, from: Date, to: Date): Promise<Rupiah> {
  const [row] = await tx.$queryRaw<{ turnover: bigint }[]>(sql`
    select coalesce(sum(o."goods"), 0)::bigint as turnover
    from "Order" o join "LedgerTransaction" t on t."key" = 'paid:' || o."id"
    where o."shopId" = ${shopId}::uuid and t."at" >= ${from} and t."at" < ${to}`);
  return Number(row!.turnover);
}
