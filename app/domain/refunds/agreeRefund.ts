import { db, type Transaction } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Rupiah } from '../money';
import { openRefund } from './openRefund';
import { remainingOf, whatGoesAlong } from './remaining';

/** What finance gives back of an order: rupiah per line, and of the freight. */
export type RefundWish = {
  orderId: string;
  lines: { orderLineId: string; goods: Rupiah }[];
  shipping: Rupiah;
  note: string;
};

export type NotAgreed =
  | { ok: false; why: 'not-allowed' | 'not-found' | 'not-paid' | 'nothing' }
  | { ok: false; why: 'too-much'; most: Rupiah };

/**
 * Finance gives back a part or all of a paid order, before or after it was completed and paid out. The rest of the order
 * goes on as it was.
 */
export async function agreeRefund(
  actor: Actor,
  wish: RefundWish,
  now = new Date(),
): Promise<{ ok: true; number: string; amount: Rupiah } | NotAgreed> {
  if (!may(actor, 'refund:agree')) return { ok: false, why: 'not-allowed' };
  const { shipping, note } = wish;
  const goods = wish.lines.reduce((sum, line) => sum + line.goods, 0);
  const isWhole = [shipping, ...wish.lines.map((line) => line.goods)].every(
    (part) => Number.isInteger(part) && part >= 0,
  );
  if (!isWhole || goods + shipping === 0) return { ok: false, why: 'nothing' };

  return db.$transaction(async (tx) => {
    const order = await tx.order.findUnique({
      where: { id: wish.orderId },
      select: { id: true, number: true, shopId: true, purchaseId: true, purchase: true },
    });
    if (!order) return { ok: false, why: 'not-found' };
    if (!(await isPaid(tx, order.id))) return { ok: false, why: 'not-paid' };

    const left = await remainingOf(tx, order.id);
    const asked = wish.lines.filter((line) => line.goods > 0);
    const lines = asked.flatMap(({ orderLineId, goods }) => {
      const line = left.lines.find((one) => one.orderLineId === orderLineId);
      return line && goods <= line.left ? [{ orderLineId, goods, ...whatGoesAlong(line, goods) }] : [];
    });
    const most = left.parts.goods + left.parts.shipping;
    if (lines.length < asked.length || goods > left.parts.goods || shipping > left.parts.shipping)
      return { ok: false, why: 'too-much', most };

    const parts = {
      goods,
      shipping,
      commission: lines.reduce((sum, line) => sum + line.commission, 0),
      goodsFunds: lines.reduce((sum, line) => sum + line.funds, 0),
      shippingFunds: whatGoesAlong(left.freight, shipping).funds,
    };
    const { purchase, ...about } = order;
    const buyer = { ...purchase, name: purchase.buyerName, path: `/belanja/${purchase.code}` };
    const refund = { order: about, parts, lines, reason: 'AGREED', note, personId: actor.personId } as const;
    await openRefund(tx, refund, buyer, now);
    return { ok: true, number: order.number, amount: goods + shipping };
  });
}

/** The ledger knows whether the money of an order ever came. */
async function isPaid(tx: Transaction, orderId: string): Promise<boolean> {
  return (await tx.ledgerTransaction.count({ where: { orderId, kind: { in: ['PAYMENT', 'DIRECT', 'CASH'] } } })) > 0;
}
