import type { Prisma } from '../../../prisma/generated/client';
import { db, type Transaction } from '../../platform/db';
import { settleEach } from '../deadlines';
import { tell } from '../messages';
import { takeStep } from '../orders';
import { lockVariants, releaseOrder } from '../stock';
import { releaseVouchers } from '../vouchers';
import { purchaseSteps } from './states';

const BATCH = 200;

/** As long as a page of the gateway may still be paid, payment is not impossible, and the goods stay promised. */
const live = { status: { in: ['OPENING', 'OPEN', 'PROCESSING'] } } satisfies Prisma.CheckoutSessionWhereInput;

/**
 * The buyer, who holds the purchase's code, cancels all of it before it is paid. The stock is given back once.
 *
 * @returns `moved-on` when it was paid, cancelled or has expired in the meantime
 */
export async function cancelPurchase(
  code: string,
  personId: string | null,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-found' | 'moved-on' }> {
  return db.$transaction(async (tx) => {
    const purchase = await tx.purchase.findUnique({ where: { code }, select: { id: true } });
    if (!purchase) return { ok: false, why: 'not-found' };
    const isDone = await end(tx, purchase.id, { step: 'cancel', orderStep: 'withdraw', personId }, now);
    return isDone ? { ok: true } : { ok: false, why: 'moved-on' };
  });
}

/**
 * Ends the purchases that were not paid in time, each in a transaction of its own.
 *
 * @returns how many
 */
export async function expirePurchases(now = new Date()): Promise<number> {
  const due = await db.purchase.findMany({
    where: { status: { in: [...purchaseSteps.expire.from] }, payBy: { lte: now }, sessions: { none: live } },
    orderBy: { payBy: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  return settleEach(due, (id) =>
    db.$transaction(async (tx) => {
      const isEnded = await end(tx, id, { step: 'expire', orderStep: 'expire', personId: null }, now);
      if (isEnded) await tellBuyer(tx, id, now);
      return isEnded;
    }),
  );
}

/** The payment of a purchase is known to be impossible: a delayed one did not come. The buyer is told. */
export async function endUnpaid(tx: Transaction, id: string, now: Date): Promise<void> {
  const isEnded = await end(tx, id, { step: 'expire', orderStep: 'expire', personId: null }, now);
  if (isEnded) await tellBuyer(tx, id, now);
}

type Ending = { step: 'cancel' | 'expire'; orderStep: 'withdraw' | 'expire'; personId: string | null };

/** Whoever changes the status first, buyer, clock or finance, has it: what follows then happens once. */
async function end(tx: Transaction, id: string, { step, orderStep, personId }: Ending, now: Date): Promise<boolean> {
  const { from, to } = purchaseSteps[step];
  const isPartlyPaid = (await tx.payment.count({ where: { purchaseId: id, status: 'CONFIRMED' } })) > 0;
  if (isPartlyPaid && step === 'cancel') return false;
  const { count } = await tx.purchase.updateMany({
    where: { id, status: { in: [...from] }, method: { not: 'CASH' }, sessions: { none: live } },
    data: { status: isPartlyPaid ? 'PAID' : to, endedAt: now },
  });
  if (count === 0) return false;
  if (!isPartlyPaid) await releaseVouchers(tx, id, now); // before any variant is locked, as when it was placed
  await tx.payment.updateMany({ where: { purchaseId: id, status: 'AWAITING' }, data: { status: 'IMPOSSIBLE' } });
  // Where each order has a payment of its own, those that were paid go on.
  const orders = await tx.order.findMany({
    where: { purchaseId: id, status: 'AWAITING' },
    orderBy: { number: 'asc' },
    select: { id: true },
  });
  // Of all its shops at once, in one order: see lockVariants.
  const lines = await tx.orderLine.findMany({
    where: { orderId: { in: orders.map((order) => order.id) } },
    select: { variantId: true },
  });
  await lockVariants(
    tx,
    lines.map((line) => line.variantId),
  );
  for (const order of orders) {
    await takeStep(tx, orderStep, { id: order.id }, { personId }, now);
    await releaseOrder(tx, order.id, personId, now);
  }
  return true;
}

async function tellBuyer(tx: Transaction, id: string, now: Date) {
  const purchase = await tx.purchase.findUniqueOrThrow({ where: { id } });
  const { number, code, buyerName } = purchase;
  const news = { kind: 'purchase-expired', values: { number }, path: `/belanja/${code}`, purchaseId: id } as const;
  await tell(tx, { ...purchase, name: buyerName }, news, now);
}
