import type { MoneyMode, PaymentMethod } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { paidFor, type Rupiah } from '../money';

/** What a purchase has for its buyer to keep, by number. */
export type PapersOf = {
  receipt?: string;
  invoices: { number: string; shopName: string }[];
  hasContract: boolean;
};

/** Which papers a code opens. A purchase that is not paid has none but its contract. */
export async function papersOf(code: string): Promise<PapersOf> {
  const [papers, contracts] = await Promise.all([
    db.paper.findMany({
      where: { purchase: { code } },
      orderBy: { number: 'asc' },
      select: { number: true, order: { select: { shopName: true } } },
    }),
    db.contract.count({ where: { purchase: { code } } }),
  ]);
  return {
    receipt: papers.find(({ order }) => !order)?.number,
    invoices: papers.flatMap(({ number, order }) => (order ? [{ number, shopName: order.shopName }] : [])),
    hasContract: contracts > 0,
  };
}

/** What was paid, by whom, for which orders. */
export type Receipt = {
  number: string;
  issuedAt: Date;
  purchase: string;
  buyerName: string;
  method: PaymentMethod;
  moneyMode: MoneyMode;
  total: Rupiah;
  orders: { number: string; shopName: string; amount: Rupiah }[];
  refunds: { amount: Rupiah; at: Date }[];
};

/** The receipt of the purchase that a code opens; nothing before it is paid. */
export async function readReceipt(code: string): Promise<Receipt | undefined> {
  const paper = await db.paper.findFirst({
    where: { kind: 'RECEIPT', purchase: { code } },
    select: {
      number: true,
      issuedAt: true,
      purchase: {
        select: {
          number: true,
          buyerName: true,
          method: true,
          moneyMode: true,
          orders: {
            where: { papers: { some: {} } },
            orderBy: { number: 'asc' },
            select: {
              ...{ number: true, shopName: true, goods: true, shipping: true, discount: true, shippingDiscount: true },
            },
          },
          // What no purchase could take was never part of this price.
          refunds: {
            where: { orderId: { not: null } },
            orderBy: { id: 'asc' },
            select: { amount: true, openedAt: true },
          },
        },
      },
    },
  });
  if (!paper) return undefined;
  const { purchase, ...issued } = paper;
  const { number, orders, refunds, ...paid } = purchase;
  const amounts = orders.map(({ number, shopName, ...order }) => ({ number, shopName, amount: paidFor(order).total }));
  return {
    ...issued,
    ...paid,
    purchase: number,
    // Of the orders that were paid: where each has a payment of its own, one may never have been.
    total: amounts.reduce((sum, { amount }) => sum + amount, 0),
    orders: amounts,
    refunds: refunds.map(({ amount, openedAt: at }) => ({ amount, at })),
  };
}
