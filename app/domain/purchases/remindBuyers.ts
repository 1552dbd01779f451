import type { Prisma } from '../../../prisma/generated/client';
import { config } from '../../platform/config';
import { db, type Transaction } from '../../platform/db';
import { settleEach } from '../deadlines';
import { tell } from '../messages';

const BATCH = 200;
const HOUR = 60 * 60 * 1000; // ms
const HOURS_BEFORE = 6;

/**
 * Reminds whoever has not paid by transfer or QRIS six hours before the deadline, once. Whoever has sent a picture of the
 * transfer is left in peace.
 *
 * @returns how many
 */
export async function remindBuyers(now = new Date()): Promise<number> {
  // A deadline so short needs no reminder: it was told only just now.
  if (config.TRANSFER_HOURS <= HOURS_BEFORE) return 0;
  const due = {
    status: 'AWAITING_PAYMENT',
    moneyMode: 'HOLD',
    method: { in: ['BANK_TRANSFER', 'QRIS'] },
    remindedAt: null,
    payBy: { gt: now, lte: new Date(now.getTime() + HOURS_BEFORE * HOUR) },
    proofs: { none: {} },
  } satisfies Prisma.PurchaseWhereInput;
  const purchases = await db.purchase.findMany({
    where: due,
    orderBy: { payBy: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  return settleEach(purchases, (id) => db.$transaction((tx) => remind(tx, id, due, now)));
}

async function remind(tx: Transaction, id: string, due: Prisma.PurchaseWhereInput, now: Date): Promise<boolean> {
  const { count } = await tx.purchase.updateMany({ where: { ...due, id }, data: { remindedAt: now } });
  if (count === 0) return false;
  const purchase = await tx.purchase.findUniqueOrThrow({ where: { id } });
  const { number, total, payBy, code, buyerName } = purchase;
  const values = { number, total, payBy: payBy!.toISOString() };
  const news = { kind: 'purchase-reminder', values, path: `/belanja/${code}`, purchaseId: id } as const;
  await tell(tx, { ...purchase, name: buyerName }, news, now);
  return true;
}
