import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';

const MONTHS = 24;

/** What was kept for the state in a month, such as 2026-11, and what was given back with goods. */
export type TaxMonth = { month: string; collected: Rupiah; givenBack: Rupiah };

/** The last months in which tax moved, the newest first, for whoever writes the monthly return. */
export async function taxMonths(actor: Actor): Promise<TaxMonth[]> {
  return may(actor, 'tax:manage') ? collectedByMonth() : [];
}

/** @param shopId none: of all shops */
export async function collectedByMonth(shopId?: string): Promise<TaxMonth[]> {
  const ofShop = shopId ? sql`and e."shopId" = ${shopId}::uuid` : sql``;
  const rows = await db.$queryRaw<{ month: string; collected: bigint; givenBack: bigint }[]>(sql`
    select to_char(t."at" at time zone 'Asia/Jakarta', 'YYYY-MM') as month,
        coalesce(-sum(e."amount") filter (where e."amount" < 0), 0)::bigint as collected,
        coalesce(sum(e."amount") filter (where e."amount" > 0), 0)::bigint as "givenBack"
    from "LedgerEntry" e join "LedgerTransaction" t on t."id" = e."transactionId"
    where e."account" = 'TAX' ${ofShop}
    group by 1 order by 1 desc limit ${MONTHS}`);
  return rows.map(({ month, ...sums }) => ({
    month,
    collected: Number(sums.collected),
    givenBack: Number(sums.givenBack),
  }));
}
