import { db, type Transaction } from '../../platform/db';
import { may } from '../accounts';
import { daysLater } from '../calendar';
import { settleEach } from '../deadlines';
import { recordCashHandedOver } from '../ledger';
import { tell } from '../messages';
import { DAYS_TO_COLLECT } from '../places';
import { refundRest } from '../refunds';
import { returnOrder, shipOrder } from '../stock';
import { collectCode, isCollectCode } from './collectCode';
import { delivered } from './endOrder';
import { payOnReceipt, settlePurchase } from './payOnReceipt';
import { buyerOf } from './people';
import type { Seller, SellerAnswer } from './sellerSteps';
import { type Taken, takeStep } from './takeStep';

/** The buyer hears once more when so many of them are left. */
const DAYS_OF_NOTICE = 4;
const BATCH = 200;

const pickedUp = { placeId: { not: null } } as const;

/** The goods lie where the buyer comes for them, and leave the stock; the buyer is told where, until when, and by which code. */
export async function readyOrder(seller: Seller, orderId: string, now = new Date()): Promise<SellerAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:pack', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const change = { shippedAt: now, deliverBy: daysLater(now, DAYS_TO_COLLECT) };
    const step = await takeStep(tx, 'ready', { id: orderId, shopId, ...pickedUp }, { personId }, now, change);
    if (!step.ok) return step;
    await shipOrder(tx, orderId, personId, now);
    await tellWhere(tx, step.order, now);
    return { ok: true, number: step.order.number };
  });
}

type HandedOver = SellerAnswer | { ok: false; why: 'wrong-code' };

/**
 * The buyer has come and said the code: the goods are theirs. Paid on receipt, the money is in the shop's hand where the place
 * is its own; elsewhere the place still has it (`takeCash`). Whoever only packs takes no money, and so hands over no such goods.
 */
export async function handOverOrder(
  seller: Seller,
  handed: { orderId: string; code: string },
  now = new Date(),
): Promise<HandedOver> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:pack', { shopId })) return { ok: false, why: 'not-allowed' };
  const which = { id: handed.orderId, shopId, ...pickedUp };
  return db.$transaction(async (tx) => {
    const order = await tx.order.findFirst({ where: which, select: counter });
    if (!order) return { ok: false, why: 'not-found' };
    const why = whatForbids(seller, order, handed.code);
    if (why) return { ok: false, why };
    const step = await takeStep(tx, 'handOver', which, { personId }, now, await delivered(tx, now));
    if (!step.ok) return step;
    await payOnReceipt(tx, step.order, now);
    if (order.payment?.method === 'CASH' && order.place?.ownShopId === shopId)
      await cashInHand(tx, step.order, { amount: order.payment.amount, personId }, now);
    const { number, shopName: shop, purchaseId } = step.order;
    const { path, ...buyer } = await buyerOf(tx, purchaseId);
    await tell(tx, buyer, { kind: 'order-handed-over', values: { number, shop }, path, purchaseId }, now);
    return { ok: true, number };
  });
}

type Waiting = { number: string; purchase: { code: string }; payment: { method: string } | null };

function whatForbids(seller: Seller, { number, purchase, payment }: Waiting, code: string) {
  if (payment?.method === 'CASH' && !may(seller, 'order:money', seller)) return 'not-allowed';
  return isCollectCode(code, { number, purchaseCode: purchase.code }) ? undefined : 'wrong-code';
}

const counter = {
  number: true,
  purchase: { select: { code: true } },
  place: { select: { ownShopId: true } },
  payment: { select: { method: true, amount: true } },
} as const;

async function cashInHand(tx: Transaction, order: Taken, by: { amount: number; personId: string }, now: Date) {
  await tx.order.update({ where: { id: order.id }, data: { cashReceived: by.amount, cashReceivedAt: now } });
  await recordCashHandedOver(tx, order, { ...by, sum: by.amount }, now);
}

/** Nobody came in time, and the goods are on the shelf again: what was paid goes back in full. */
export async function takeBackUncollected(seller: Seller, orderId: string, now = new Date()): Promise<SellerAnswer> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:pack', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const which = { id: orderId, shopId, ...pickedUp, deliverBy: { lte: now } };
    const step = await takeStep(tx, 'uncollected', which, { personId }, now);
    if (!step.ok) return step;
    const { number, shopName: shop, purchaseId } = step.order;
    await returnOrder(tx, orderId, personId, now);
    const buyer = await buyerOf(tx, purchaseId);
    const unpaid = await tx.payment.updateMany({
      where: { orderId, method: 'CASH', status: 'AWAITING' },
      data: { status: 'IMPOSSIBLE' },
    });
    if (unpaid.count > 0) await settlePurchase(tx, purchaseId, now);
    else await refundRest(tx, { order: step.order, personId }, buyer, now);
    const { path, ...to } = buyer;
    await tell(tx, to, { kind: 'order-uncollected', values: { number, shop }, path, purchaseId }, now);
    return { ok: true, number };
  });
}

/** Tells buyers once more whose goods will not wait much longer. @returns how many */
export async function remindCollectors(now = new Date()): Promise<number> {
  const due = await db.order.findMany({
    where: {
      status: 'SHIPPED',
      ...pickedUp,
      deliverBy: { gt: now, lte: daysLater(now, DAYS_OF_NOTICE) },
      events: { none: { step: 'remind' } },
    },
    orderBy: { deliverBy: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  return settleEach(due, (id) =>
    db.$transaction(async (tx) => {
      // Of two clocks one writes the event: the order's row is locked first.
      await tx.$queryRaw`select 1 from "Order" where "id" = ${id}::uuid for update`;
      const order = await tx.order.findFirst({
        where: { id, status: 'SHIPPED', events: { none: { step: 'remind' } } },
      });
      if (!order) return false;
      await tx.orderEvent.create({ data: { orderId: id, step: 'remind', at: now } });
      await tellWhere(tx, order, now);
      return true;
    }),
  );
}

/** Where the goods lie, until when, and what to say there. */
async function tellWhere(tx: Transaction, order: { id: string; number: string; purchaseId: string }, now: Date) {
  const { number, purchaseId } = order;
  const { placeName, placeAddress, deliverBy, place, purchase } = await tx.order.findUniqueOrThrow({
    where: { id: order.id },
    select: {
      placeName: true,
      placeAddress: true,
      deliverBy: true,
      place: { select: { hours: true } },
      purchase: { select: { code: true } },
    },
  });
  const { path, ...buyer } = await buyerOf(tx, purchaseId);
  const values = {
    number,
    place: placeName!,
    address: placeAddress!,
    hours: place!.hours,
    until: deliverBy!.toISOString(),
    code: collectCode({ number, purchaseCode: purchase.code }),
  };
  await tell(tx, buyer, { kind: 'order-ready', values, path, purchaseId }, now);
}
