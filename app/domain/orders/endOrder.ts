import { db, type Transaction } from '../../platform/db';
import { readHolidays, workingDaysLater } from '../calendar';
import { DAYS_TO_COMPLETE, settleEach } from '../deadlines';
import { recordRelease } from '../ledger';
import { tell } from '../messages';
import { inviteToReview } from '../reviews';
import { payOnReceipt } from './payOnReceipt';
import { buyerOf, ownersOf } from './people';
import { type NotTaken, type Taken, takeStep } from './takeStep';

const BATCH = 200;

/** The buyer, who holds the purchase's code, has the parcel. The shop is told; the order completes by the clock. */
export async function confirmReceipt(
  wish: { code: string; orderId: string; personId: string | null },
  now = new Date(),
): Promise<{ ok: true; number: string } | NotTaken> {
  const { code, orderId, personId } = wish;
  return db.$transaction(async (tx) => {
    const change = await delivered(tx, now);
    const step = await takeStep(tx, 'receive', { id: orderId, purchase: { code } }, { personId }, now, change);
    if (!step.ok) return step;
    await payOnReceipt(tx, step.order, now);
    await tellShop(tx, step.order, 'order-delivered', now);
    return { ok: true, number: step.order.number };
  });
}

/** Takes parcels as received that were neither confirmed nor missed in time; what is picked up waits for its buyer. @returns how many */
export function assumeReceipts(now = new Date()): Promise<number> {
  return eachDue({ status: 'SHIPPED', placeId: null, deliverBy: { lte: now } }, async (tx, id) => {
    const step = await takeStep(tx, 'assume', { id }, { personId: null }, now, await delivered(tx, now));
    if (!step.ok) return false;
    await payOnReceipt(tx, step.order, now);
    const { number, shopName: shop, purchaseId } = step.order;
    const { path, ...buyer } = await buyerOf(tx, purchaseId);
    await tell(tx, buyer, { kind: 'order-delivered', values: { number, shop }, path, purchaseId }, now);
    await tellShop(tx, step.order, 'order-delivered', now);
    return true;
  });
}

/** Completes orders whose time for return or claim has passed, and releases their money to the shop. @returns how many */
export function completeOrders(now = new Date()): Promise<number> {
  return eachDue({ status: 'DELIVERED', completeBy: { lte: now } }, async (tx, id) => {
    const step = await takeStep(tx, 'complete', { id }, { personId: null }, now);
    if (!step.ok) return false;
    await recordRelease(tx, step.order, now);
    await tellShop(tx, step.order, 'order-completed', now);
    await inviteToReview(tx, step.order, now);
    return true;
  });
}

/** What is kept of an order that has come: the time for return or claim begins. */
export async function delivered(tx: Transaction, now: Date) {
  return { deliveredAt: now, completeBy: workingDaysLater(now, DAYS_TO_COMPLETE, await readHolidays(tx)) };
}

async function tellShop(tx: Transaction, order: Taken, kind: 'order-delivered' | 'order-completed', now: Date) {
  const values = { number: order.number, shop: order.shopName };
  for (const owner of await ownersOf(tx, order.shopId))
    await tell(tx, owner, { kind, values, path: `/studio/pesanan/${order.id}` }, now);
}

type Due =
  | { status: 'SHIPPED'; placeId: null; deliverBy: { lte: Date } }
  | { status: 'DELIVERED'; completeBy: { lte: Date } };

async function eachDue(where: Due, act: (tx: Transaction, id: string) => Promise<boolean>): Promise<number> {
  const due = await db.order.findMany({ where, orderBy: { id: 'asc' }, take: BATCH, select: { id: true } });
  return settleEach(due, (id) => db.$transaction((tx) => act(tx, id)));
}
