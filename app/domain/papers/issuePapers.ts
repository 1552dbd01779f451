import type { PaperKind } from '../../../prisma/generated/enums';
import { sql, type Transaction } from '../../platform/db';
import { dayInWib } from '../calendar';

const beginnings = { RECEIPT: 'KW', INVOICE: 'FK' } satisfies Record<PaperKind, string>;

/**
 * Gives a purchase that is paid its papers: one receipt, and an invoice for each order. What has a paper keeps it.
 * Numbers are taken in the transaction of the payment, so that one that fails leaves no gap; others who pay at the same
 * moment wait for it.
 */
export async function issuePapers(tx: Transaction, purchaseId: string, now: Date) {
  const hasReceipt = await tx.paper.count({ where: { purchaseId, kind: 'RECEIPT' } });
  const orders = await tx.order.findMany({
    where: {
      purchaseId,
      papers: { none: {} },
      // One that has a payment of its own may be unpaid, while the others of its purchase are paid.
      OR: [{ payment: null }, { payment: { status: 'CONFIRMED' } }],
    },
    orderBy: { number: 'asc' },
    select: { id: true },
  });
  await issue(tx, 'RECEIPT', hasReceipt ? [] : [{ purchaseId }], now);
  await issue(
    tx,
    'INVOICE',
    orders.map(({ id: orderId }) => ({ purchaseId, orderId })),
    now,
  );
}

async function issue(
  tx: Transaction,
  kind: PaperKind,
  papers: { purchaseId: string; orderId?: string }[],
  issuedAt: Date,
) {
  if (papers.length === 0) return;
  const year = Number(dayInWib(issuedAt).slice(0, 4));
  const last = await lastNumber(tx, kind, year, papers.length);
  const data = papers.map((paper, place) => {
    const serial = last - papers.length + 1 + place;
    return { ...paper, kind, issuedAt, number: `${beginnings[kind]}-${year}-${String(serial).padStart(6, '0')}` };
  });
  await tx.paper.createMany({ data });
}

/** Takes so many numbers at once; the row stays locked until the transaction ends. @returns the last of them */
async function lastNumber(tx: Transaction, kind: PaperKind, year: number, count: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>(sql`
    insert into "PaperNumber" as numbers ("kind", "year", "last") values (${kind}::"PaperKind", ${year}, ${count})
    on conflict ("kind", "year") do update set "last" = numbers."last" + excluded."last"
    returning "last"`);
  return row!.last;
}
