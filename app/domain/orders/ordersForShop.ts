import type { Prisma } from '../../../prisma/generated/client';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { paidFor, type Rupiah, shopsPartOf } from '../money';
import { withPictures } from '../pictures';
import { sentOf } from './parcels';
import type { Seller } from './sellerSteps';
import { mayTake, type OrderStatus } from './states';
import { cashSoFar } from './takeCash';
import { lateOrders } from './todaysWork';

const PAGE = 20;

/** What waits for whom in the studio: the parts of the list. */
export const orderShelves = {
  all: [
    'AWAITING',
    'NEW',
    'ACCEPTED',
    'PACKED',
    'SHIPPED',
    'DELIVERED',
    'COMPLETED',
    'CANCELLED',
    'RETURN_REQUESTED',
    'RETURNED',
    'DISPUTED',
  ],
  new: ['NEW', 'AWAITING'],
  packing: ['ACCEPTED'],
  sending: ['PACKED'],
  /** Of those two, what should have been sent by now. */
  late: ['ACCEPTED', 'PACKED'],
  underway: ['SHIPPED'],
  returns: ['RETURN_REQUESTED'],
  done: ['DELIVERED', 'COMPLETED', 'CANCELLED', 'RETURNED'],
} as const satisfies Record<string, readonly OrderStatus[]>;

export type OrderShelf = keyof typeof orderShelves;

/** An order whose purchase ended unpaid was never the shop's business, though it is CANCELLED as well. */
export const seenByShop = {
  OR: [
    { acceptBy: { not: null } },
    // In money mode DIRECT it is the shop that waits for the money.
    { status: 'AWAITING', purchase: { moneyMode: 'DIRECT', status: 'AWAITING_PAYMENT' } },
  ],
} satisfies Prisma.OrderWhereInput;

/** What the studio's list shows of an order, and nothing more. */
export type OrderListed = {
  id: string;
  number: string;
  status: OrderStatus;
  recipient: string;
  regencyName: string;
  /** Where it is picked up; none: it is sent. */
  placeName: string | null;
  pieces: number;
  /** For those who may see money, as all of it. */
  goods?: Rupiah;
  acceptBy: Date | null;
  /** How many of its parcels have been sent. */
  parcels: number;
  firstLine: string;
  /** Cash of it that the courier took of the buyer and still has. */
  withCourier?: Rupiah;
};

/**
 * A shop's paid orders, newest first, a page at a time. Those that await payment are unseen.
 *
 * @param after id of the last order on the page before. Ids are UUIDv7, which sort by time, so the thousandth page costs
 *   what the first one does.
 */
export async function ordersForShop(
  seller: Seller,
  shelf: OrderShelf = 'all',
  after?: string,
  now = new Date(),
): Promise<{ orders: OrderListed[]; next: string | undefined }> {
  const { shopId } = seller;
  if (!may(seller, 'order:read', { shopId })) return { orders: [], next: undefined };
  const seesMoney = may(seller, 'order:money', { shopId });
  const only = shelf === 'late' ? await lateOrders(shopId, now) : undefined;
  const rows = await db.order.findMany({
    where: { shopId, status: { in: [...orderShelves[shelf]] }, ...seenByShop, id: { lt: after, in: only } },
    orderBy: { id: 'desc' },
    take: PAGE + 1, // the extra one only says that there is another page
    select: {
      id: true,
      number: true,
      status: true,
      recipient: true,
      regencyName: true,
      placeName: true,
      goods: true,
      acceptBy: true,
      cashReceived: true,
      payment: { select: { method: true, status: true, amount: true } },
      _count: { select: { shipments: true } },
      lines: { select: { quantity: true, productName: true }, orderBy: { id: 'asc' } },
    },
  });
  const orders = rows.slice(0, PAGE).map(({ lines, _count, payment, cashReceived, goods, ...order }) => ({
    ...order,
    ...(seesMoney && { goods, withCourier: cashTaken(payment, cashReceived)?.left ?? 0 }),
    parcels: _count.shipments,
    pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
    firstLine: lines[0]?.productName ?? '',
  }));
  return { orders, next: rows.length > PAGE ? orders.at(-1)?.id : undefined };
}

/** A parcel as its shop sees it. */
const parcel = {
  number: true,
  service: true,
  trackingNumber: true,
  courierName: true,
  courierPhone: true,
  sentAt: true,
  lines: { select: { lineId: true, quantity: true } },
} as const;

/** One order as its shop sees it: its own part of the purchase, where it goes, and what may be done next. */
export async function orderForShop(seller: Actor & { shopId: string }, orderId: string, now = new Date()) {
  const { shopId } = seller;
  if (!may(seller, 'order:read', { shopId })) return undefined;
  const order = await db.order.findFirst({
    where: { id: orderId, shopId, ...seenByShop },
    omit: { purchaseId: true, shopId: true, districtCode: true, regencyCode: true },
    include: {
      lines: { orderBy: { id: 'asc' }, omit: { orderId: true }, include: { shipped: { select: { quantity: true } } } },
      shipments: { orderBy: { number: 'asc' }, select: parcel },
      events: { orderBy: { id: 'asc' }, select: { step: true, note: true, at: true } },
      papers: { select: { number: true } },
      payment: { select: { method: true, status: true, amount: true } },
    },
  });
  if (!order) return undefined;
  const lines = withSent(await withPictures(order.lines));
  const { discount, discountByPlatform, shippingDiscount, shippingDiscountByPlatform, papers, ...facts } = order;
  const { cashReceived, cashReceivedAt, goods, shipping, payment, ...shown } = facts;
  const seesMoney = may(seller, 'order:money', { shopId });
  return {
    ...shown,
    lines: lines.map((line) => withPrice(line, seesMoney)),
    money: seesMoney ? { goods, shipping, ...moneyOf(order), papers } : undefined,
    payment: payment && { ...payment, amount: seesMoney ? payment.amount : undefined },
    /** Of an order whose buyer has paid its courier. */
    cash: seesMoney ? cashTaken(payment, cashReceived) : undefined,
    may: whatMay(order, seller, now),
  };
}

type Paid = { method: string; status: string; amount: Rupiah };

function cashTaken(payment: Paid | null, cashReceived: Rupiah | null) {
  return payment?.method === 'CASH' && payment.status === 'CONFIRMED'
    ? cashSoFar(payment.amount, cashReceived)
    : undefined;
}

type Money = Parameters<typeof shopsPartOf>[0] & { lines: { commission: Rupiah }[] };

/** What an order brings its shop, for those who may see it. */
function moneyOf(order: Money) {
  const commission = order.lines.reduce((sum, line) => sum + line.commission, 0);
  const part = shopsPartOf(order);
  return {
    commission,
    /** What the shop receives: goods less its part of the discount and the commission, and the shipping that it pays for itself. */
    share: part.goods - commission + part.shipping,
    /** Of discounts: what the shop bears, and what the platform does. */
    ownDiscount: order.goods - part.goods,
    ownShippingDiscount: order.shipping - part.shipping,
    borne: order.discountByPlatform + order.shippingDiscountByPlatform,
    paid: paidFor(order).total,
  };
}

type Priced = { commission: Rupiah; commissionBasisPoints: number; discount: Rupiah; discountByPlatform: Rupiah };

/**
 * A line as it is packed, and what it costs for those who may see that. What is taken of it, and by whom, stands with the
 * money of the order.
 */
function withPrice<Line extends Priced & { unitPrice: Rupiah; goods: Rupiah }>(line: Line, seesMoney: boolean) {
  const { commission, commissionBasisPoints, discount, discountByPlatform, unitPrice, goods, ...packed } = line;
  return { ...packed, price: seesMoney ? { each: unitPrice, sum: goods } : undefined };
}

/** Its lines, each with how much of it has been sent. */
function withSent<Line extends { quantity: number; shipped: { quantity: number }[] }>(lines: Line[]) {
  return lines.map(({ shipped, ...line }) => ({ ...line, ...sentOf({ quantity: line.quantity, shipped }) }));
}

type Judged = {
  status: OrderStatus;
  placeId: string | null;
  deliverBy: Date | null;
  cashReceivedAt: Date | null;
  payment: { method: string; status: string } | null;
};

/** What this person may do with the order now. */
function whatMay(order: Judged, seller: Actor & { shopId: string }, now: Date) {
  const { status, placeId, payment, cashReceivedAt } = order;
  const { shopId } = seller;
  const mayAccept = may(seller, 'order:accept', { shopId });
  const mayPack = may(seller, 'order:pack', { shopId });
  const mayTakeMoney = may(seller, 'order:money', { shopId });
  const isCash = payment?.method === 'CASH';
  return {
    confirm: mayAccept && status === 'AWAITING' && payment?.status === 'AWAITING',
    accept: mayAccept && mayTake('accept', status),
    pack: mayPack && mayTake('pack', status),
    ship: mayPack && !placeId && mayTake('ship', status),
    ...pickUpMay(order, now, { mayPack, mayHandOver: mayPack && (!isCash || mayTakeMoney) }),
    cannotSend: mayAccept && mayTake('giveUp', status),
    refuse: mayPack && isCash && !placeId && mayTake('refuse', status),
    takeCash: mayTakeMoney && isCash && payment.status === 'CONFIRMED' && cashReceivedAt === null,
  };
}

/** What may be done with goods that the buyer comes for. */
function pickUpMay(
  { placeId, status, deliverBy }: { placeId: string | null; status: OrderStatus; deliverBy: Date | null },
  now: Date,
  { mayPack, mayHandOver }: { mayPack: boolean; mayHandOver: boolean },
) {
  const isPickedUp = mayPack && placeId !== null;
  const isLate = deliverBy !== null && deliverBy <= now;
  return {
    ready: isPickedUp && mayTake('ready', status),
    // Whoever hands over what is paid on the spot takes the money.
    handOver: isPickedUp && mayHandOver && mayTake('handOver', status),
    takeBackUncollected: isPickedUp && isLate && mayTake('uncollected', status),
  };
}
