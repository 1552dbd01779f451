import { db, sql } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { monthInWib } from '../calendar';
import type { Rupiah } from '../money';

const MONTHS = 24;

/** What was kept for the state in a month, such as 2026-11, and what was given back with goods. */
export type TaxMonth = { month: string; collected: Rupiah; givenBack: Rupiah };

/** `running` until the month has ended; `nothing` where as much or more was given back as collected. */
export type MonthToHandOver = TaxMonth & {
  state: 'running' | 'due' | 'nothing' | 'paid';
  paid: { amount: Rupiah; reference: string; paidAt: Date } | undefined;
};

/** The last months in which tax moved, the newest first, for whoever writes the monthly return and hands the tax over. */
export async function taxMonths(actor: Actor, now = new Date()): Promise<MonthToHandOver[]> {
  if (!may(actor, 'tax:manage')) return [];
  const months = await collectedByMonth();
  const rows = await db.taxPaid.findMany({ where: { month: { in: months.map(({ month }) => firstDay(month)) } } });
  const handedOver = new Map(rows.map(({ month, ...paid }) => [month.getTime(), paid]));
  return months.map((month) => {
    const row = handedOver.get(firstDay(month.month).getTime());
    const paid = row && { amount: Number(row.amount), reference: row.reference, paidAt: row.paidAt };
    return { ...month, state: paid ? 'paid' : stateOf(month, now), paid };
  });
}

const firstDay = (month: string) => new Date(`${month}-01`);

function stateOf({ month, collected, givenBack }: TaxMonth, now: Date) {
  if (monthInWib(month)!.to > now) return 'running';
  return collected > givenBack ? 'due' : 'nothing';
}

/** @param shopId none: of all shops */
export async function collectedByMonth(shopId?: string): Promise<TaxMonth[]> {
  const ofShop = shopId ? sql`and e."shopId" = ${shopId}::uuid` : sql``;
  const rows = await db.$queryRaw<{ month: string; collected: bigint; givenBack: bigint }[]>(sql`
    select to_char(t."at" at time zone 'Asia/Jakarta', 'YYYY-MM') as month,
        coalesce(-sum(e."amount") filter (where e."amount" < 0), 0)::bigint as collected,
        coalesce(sum(e."amount") filter (where e."amount" > 0), 0)::bigint as "givenBack"
    from "LedgerEntry" e join "LedgerTransaction" t on t."id" = e."transactionId"
    where e."account" = 'TAX' and t."kind" <> 'TAX_PAID' ${ofShop}
    group by 1 order by 1 desc limit ${MONTHS}`);
  return rows.map(({ month, ...sums }) => ({
    month,
    collected: Number(sums.collected),
    givenBack: Number(sums.givenBack),
  }));
}
