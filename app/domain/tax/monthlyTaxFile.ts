import { type Cell, writeCsv } from '../../platform/csv';
import { db, sql } from '../../platform/db';
import { log } from '../../platform/log';
import { decrypt } from '../../platform/secrets';
import { type Actor, may } from '../accounts';
import { dayInWib, monthInWib } from '../calendar';
import type { Rupiah } from '../money';

/** As the tax office names them. The rate is in percent; all amounts are rupiah. */
const columns = [
  'tanggal_dibayar',
  'toko',
  'npwp_nik',
  'pesanan',
  'peredaran_bruto',
  'tarif_persen',
  'pph22_dipungut',
  'nomor_faktur',
  'barang_dikembalikan',
  'pph22_dikembalikan',
];

type TaxFile = { ok: true; csv: string } | { ok: false; why: 'not-allowed' | 'no-month' };

/**
 * What the monthly return is written from: each order whose tax was collected or given back in the month. An order of an
 * earlier month of which something came back stands there with nothing collected. So a month that is over never changes, and
 * collected less given back is what the account TAX gained in it. The file holds tax numbers in clear; who fetched it is
 * written to the log.
 *
 * @param month such as 2026-11, as Jambi counts it
 */
export async function monthlyTaxFile(actor: Actor, month: string): Promise<TaxFile> {
  if (!may(actor, 'tax:manage')) return { ok: false, why: 'not-allowed' };
  const span = monthInWib(month);
  if (!span) return { ok: false, why: 'no-month' };
  const rows = await ordersTaxedIn(span);
  log.info({ personId: actor.personId, month }, 'the tax file of a month was fetched');
  return { ok: true, csv: writeCsv(columns, rows.map(cellsOf)) };
}

type TaxedOrder = {
  paidAt: Date;
  shop: string;
  taxNumber: string | null;
  number: string;
  goods: Rupiah;
  basisPoints: number;
  collected: bigint;
  invoice: string | null;
  refunded: bigint;
  givenBack: bigint;
};

function ordersTaxedIn({ from, to }: { from: Date; to: Date }): Promise<TaxedOrder[]> {
  return db.$queryRaw<TaxedOrder[]>(sql`
    with moved as (
      select t."orderId", coalesce(-sum(e."amount") filter (where e."amount" < 0), 0)::bigint as collected,
          coalesce(sum(e."amount") filter (where e."amount" > 0), 0)::bigint as "givenBack"
      from "LedgerEntry" e join "LedgerTransaction" t on t."id" = e."transactionId"
      where e."account" = 'TAX' and t."kind" <> 'TAX_PAID' and t."at" >= ${from} and t."at" < ${to}
      group by 1
    )
    select paid."at" as "paidAt", s."name" as shop, p."taxNumber", o."number", o."goods", r."basisPoints",
        m.collected, m."givenBack", i."number" as invoice,
        (select coalesce(sum(f."goods"), 0)::bigint from "Refund" f
         where f."orderId" = o."id" and f."openedAt" >= ${from} and f."openedAt" < ${to}) as refunded
    from moved m
    join "Order" o on o."id" = m."orderId"
    join "Shop" s on s."id" = o."shopId"
    join "LedgerTransaction" paid on paid."key" = 'paid:' || o."id"
    join lateral (
      select "basisPoints" from "TaxRule"
      where "from" <= (paid."at" at time zone 'Asia/Jakarta')::date order by "from" desc limit 1
    ) r on true
    left join "TaxProfile" p on p."shopId" = s."id"
    left join "Paper" i on i."orderId" = o."id" and i."kind" = 'INVOICE'
    order by paid."at", o."number"`);
}

function cellsOf(order: TaxedOrder): Cell[] {
  const { paidAt, shop, taxNumber, number, goods, basisPoints, collected, invoice, refunded, givenBack } = order;
  return [
    dayInWib(paidAt),
    shop,
    taxNumber ? decrypt(taxNumber) : undefined,
    number,
    goods,
    basisPoints / 100,
    Number(collected),
    invoice ?? undefined,
    Number(refunded),
    Number(givenBack),
  ];
}
