import { db, type Transaction } from '../../platform/db';
import { may } from '../accounts';
import { daysLater, readHolidays, workingDaysLater } from '../calendar';
import { tell } from '../messages';
import { shipPieces } from '../stock';
import { choosePieces, orderToSend, type Pieces } from './parcels';
import { buyerOf } from './people';
import type { Seller, SellerAnswer } from './sellerSteps';
import { mayTake } from './states';
import { type Taken, takeStep } from './takeStep';

/** After the courier's latest estimate, the buyer has this many days to say that nothing came (product.md). */
const DAYS_TO_COMPLAIN = 7;

/** A parcel that has been handed to its courier. */
export type ParcelWish = {
  orderId: string;
  /** As the courier prints it; a shop that delivers itself has none. */
  trackingNumber?: string;
  /** Who carries it, where the shop's own courier does; the phone in E.164. */
  courier?: { name: string; phone?: string };
  /** What lies in it; none: all that has not been sent yet. */
  pieces?: Pieces[];
};

export type NotSent = { ok: false; why: 'no-pieces' | 'too-many-pieces' | 'one-parcel' };

/**
 * A parcel has been handed to the courier: what lies in it leaves the stock, and the buyer is told how to follow it. With the
 * last of its parcels the order is sent, and the clock begins that takes it as received.
 */
export async function sendOrder(seller: Seller, wish: ParcelWish, now = new Date()): Promise<SellerAnswer | NotSent> {
  const { shopId, personId } = seller;
  if (!may(seller, 'order:pack', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    const which = { id: wish.orderId, shopId };
    const planned = plan(await orderToSend(tx, which), wish);
    if (!planned.ok) return planned;
    const { order, chosen, isLast } = planned;
    const by = { personId, note: wish.trackingNumber };
    const step = isLast
      ? await takeStep(tx, 'ship', which, by, now, await sentNow(tx, order.daysMax, wish, now))
      : await takeStep(tx, 'shipPart', which, by, now);
    if (!step.ok) return step;
    const parcel = { number: order.parcels + 1, isLast, wish, personId };
    await writeParcel(tx, step.order, { ...parcel, pieces: chosen.map(({ id, now }) => [id, now] as const) }, now);
    const gone = chosen.map(({ variantId, now: quantity }) => ({ variantId, quantity }));
    await shipPieces(tx, { orderId: order.id, personId, pieces: gone }, now);
    await tellBuyer(tx, step.order, parcel, now);
    return { ok: true, number: order.number };
  });
}

/** Whether this parcel can go now, what lies in it, and whether anything is left after it. */
function plan(order: Awaited<ReturnType<typeof orderToSend>>, wish: ParcelWish) {
  if (!order || order.isPickedUp) return { ok: false, why: 'not-found' } as const;
  if (!mayTake('ship', order.status)) return { ok: false, why: 'moved-on', status: order.status } as const;
  const pieces = choosePieces(order.lines, wish.pieces);
  if (!pieces.ok) return pieces;
  const { chosen } = pieces;
  const isLast = order.lines.every(({ id, left }) => left === (chosen.find((line) => line.id === id)?.now ?? 0));
  if (!isLast && order.isCash) return { ok: false, why: 'one-parcel' } as const;
  return { ok: true, order, chosen, isLast } as const;
}

/** What is kept of an order that is on its way: when it went, and until when the buyer may say that nothing came. */
export async function sentNow(tx: Transaction, daysMax: number, parcel: { trackingNumber?: string }, now: Date) {
  const latest = workingDaysLater(now, daysMax, await readHolidays(tx));
  return {
    trackingNumber: parcel.trackingNumber,
    shippedAt: now,
    deliverBy: daysLater(latest, DAYS_TO_COMPLAIN),
  };
}

type Parcel = { number: number; isLast: boolean; wish: ParcelWish; personId: string };

async function writeParcel(
  tx: Transaction,
  { id: orderId, service }: Taken,
  { number, wish, personId, pieces }: Parcel & { pieces: (readonly [string, number])[] },
  now: Date,
) {
  const { trackingNumber, courier } = wish;
  await tx.shipment.create({
    data: {
      ...{ orderId, number, service, trackingNumber, sentAt: now, sentBy: personId },
      ...{ courierName: courier?.name, courierPhone: courier?.phone },
      lines: { create: pieces.map(([lineId, quantity]) => ({ lineId, quantity })) },
    },
  });
}

async function tellBuyer(tx: Transaction, order: Taken, { number: part, isLast, wish }: Parcel, now: Date) {
  const { number, shopName: shop, service, purchaseId } = order;
  const { path, ...buyer } = await buyerOf(tx, purchaseId);
  const isOnly = isLast && part === 1;
  const values = {
    ...{ number, shop, service, trackingNumber: wish.trackingNumber ?? '' },
    ...(!isOnly && { part, isLast }),
  };
  await tell(tx, buyer, { kind: 'order-shipped', values, path, purchaseId }, now);
}
