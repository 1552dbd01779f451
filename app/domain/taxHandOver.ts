import { db, sql, type Transaction } from '../platform/db';
import { type Actor, may } from './accounts';
import { monthInWib } from './calendar';
import { recordTaxPaid } from './ledger';
import type { Rupiah } from './money';

type NotHandedOver = { ok: false; why: 'not-allowed' | 'no-month' | 'not-over' | 'nothing-owed' | 'moved-on' };

/**
 * Finance has handed the tax of a month over to the state: what was collected in it, less what was given back in it, whichever
 * month that was collected in (see taxToGiveBack). A month is handed over once, after it has ended.
 *
 * @param paid.month such as 2026-11, as Jambi counts it
 * @param paid.reference the NTPN on the state's receipt
 */
export async function handOverTax(
  actor: Actor,
  { month, reference }: { month: string; reference: string },
  now = new Date(),
): Promise<{ ok: true; amount: Rupiah } | NotHandedOver> {
  if (!may(actor, 'tax:manage')) return { ok: false, why: 'not-allowed' };
  const span = monthInWib(month);
  if (!span) return { ok: false, why: 'no-month' };
  if (span.to > now) return { ok: false, why: 'not-over' };
  const { personId } = actor;
  return db.$transaction(async (tx) => {
    const shops = await keptOf(tx, span);
    const amount = shops.reduce((sum, shop) => sum + shop.amount, 0);
    if (amount <= 0) return { ok: false, why: 'nothing-owed' };
    const row = { month: new Date(`${month}-01`), amount: BigInt(amount), reference, paidAt: now, paidBy: personId };
    const { count } = await tx.taxPaid.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return { ok: false, why: 'moved-on' };
    await recordTaxPaid(tx, { month, shops, personId }, now);
    return { ok: true, amount };
  });
}

/** What the ledger has kept of each shop in a month, less what it gave back. */
async function keptOf(tx: Transaction, { from, to }: { from: Date; to: Date }) {
  const rows = await tx.$queryRaw<{ shopId: string; kept: bigint }[]>(sql`
    select e."shopId", -sum(e."amount")::bigint as kept
    from "LedgerEntry" e join "LedgerTransaction" t on t."id" = e."transactionId"
    where e."account" = 'TAX' and t."kind" <> 'TAX_PAID' and t."at" >= ${from} and t."at" < ${to}
    group by 1 order by 1`);
  return rows.map(({ shopId, kept }) => ({ shopId, amount: Number(kept) }));
}
