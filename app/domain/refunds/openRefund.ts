import type { RefundReason } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';
import { sendJob } from '../../platform/jobs';
import { readHolidays, workingDaysLater } from '../calendar';
import { type RefundParts, recordRefundOpened, recordUnplacedRefund } from '../ledger';
import { type Recipient, tell } from '../messages';
import type { Rupiah } from '../money';

type Order = { id: string; number: string; purchaseId: string; shopId: string };

export type OrderRefund = {
  order: Order;
  parts: RefundParts;
  reason: RefundReason;
  /** Which goods, where it is not the whole order. */
  lines?: { orderLineId: string; goods: Rupiah; commission: Rupiah; funds: Rupiah }[];
  note?: string;
  personId: string | null;
};

export type Buyer = Recipient & { path: string };

/**
 * Promises a part or all of a paid order's money to the buyer, who is told. What was paid by card goes back to the card
 * by itself; otherwise it is a task for finance, and the buyer says where to.
 *
 * @returns the id of the refund
 * @throws when more would be given back than was paid: a CHECK of the table, behind the lock of the order
 */
export async function openRefund(tx: Transaction, wish: OrderRefund, buyer: Buyer, now: Date): Promise<string> {
  const { order, parts, lines, reason, note, personId } = wish;
  const { id: orderId, number, purchaseId } = order;
  const amount = parts.goods + parts.shipping;
  const way = await wayBack(tx, purchaseId, now);
  const { id } = await tx.refund.create({
    data: {
      ...way,
      ...parts,
      purchaseId,
      orderId,
      amount,
      reason,
      note,
      openedAt: now,
      openedBy: personId,
      lines: lines && { create: lines },
    },
    select: { id: true },
  });
  // What the platform never held it cannot promise: the ledger hears of it when the shop has given it back.
  if (way.way !== 'SHOP') await recordRefundOpened(tx, { id, order, parts, personId }, now);
  if (way.way === 'CARD') await sendJob(tx, 'send-refund', { refundId: id });
  const { path, ...to } = buyer;
  await tell(tx, to, { kind: 'refund-opened', values: { number, amount, way: way.way }, path, purchaseId }, now);
  return id;
}

type Returned = {
  purchase: { id: string; number: string };
  amount: Rupiah;
  sessionId: string | null;
  reason: 'LATE_PAYMENT' | 'PAID_TWICE' | 'NOT_AS_ASKED';
};

/** Money that its purchase could not take goes back whole. */
export async function returnPayment(tx: Transaction, returned: Returned, buyer: Buyer, now: Date) {
  const { purchase, amount, sessionId, reason } = returned;
  const { id: purchaseId, number } = purchase;
  const { id } = await tx.refund.create({
    data: {
      way: sessionId ? 'CARD' : 'TRANSFER',
      sessionId,
      purchaseId,
      amount,
      goods: amount,
      shipping: 0,
      reason,
      openedAt: now,
    },
    select: { id: true },
  });
  await recordUnplacedRefund(tx, { id, purchaseId, amount }, now);
  if (sessionId) await sendJob(tx, 'send-refund', { refundId: id });
  const { path, ...to } = buyer;
  const news = { kind: 'payment-returned', values: { number, amount, reason }, path, purchaseId } as const;
  await tell(tx, to, news, now);
}

/** A shop gives back what it has until then, in working days. */
const DAYS_TO_GIVE_BACK = 3;

/** The way the money came: back to the card, from the platform's bank, or by the shop that was paid itself. */
async function wayBack(tx: Transaction, purchaseId: string, now: Date) {
  const { moneyMode, method } = await tx.purchase.findUniqueOrThrow({ where: { id: purchaseId } });
  if (moneyMode === 'DIRECT' || method === 'CASH')
    return { way: 'SHOP', dueBy: workingDaysLater(now, DAYS_TO_GIVE_BACK, await readHolidays(tx)) } as const;
  const session = await tx.checkoutSession.findFirst({
    where: { purchaseId, status: 'PAID', purchase: { payments: { some: { status: 'CONFIRMED', method: 'CARD' } } } },
    orderBy: { attempt: 'asc' },
    select: { id: true },
  });
  return session ? ({ way: 'CARD', sessionId: session.id } as const) : ({ way: 'TRANSFER' } as const);
}
