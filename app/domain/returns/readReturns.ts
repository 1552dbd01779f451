import type { Prisma } from '../../../prisma/generated/client';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import type { Seller } from '../orders';
import { waysOf } from './answerReturn';
import { canGoBack, reachOf, wasBroughtBefore } from './decideReturn';
import { mayGoOnShelf } from './shelveBack';
import { turnOf } from './states';
import { worthOf } from './worth';

const PAGE = 20;

const shown = {
  id: true,
  number: true,
  orderId: true,
  kind: true,
  reason: true,
  text: true,
  status: true,
  askedAt: true,
  dueBy: true,
  answer: true,
  shipsBack: true,
  tracking: true,
  refund: { select: { amount: true, way: true, status: true, dueBy: true } },
  lines: {
    orderBy: { orderLineId: 'asc' },
    select: {
      orderLineId: true,
      quantity: true,
      orderLine: { select: { productName: true, variantName: true, pictureHash: true } },
    },
  },
  photos: {
    orderBy: { position: 'asc' },
    select: { position: true, picture: { select: { widths: true, tint: true } } },
  },
  events: { orderBy: { id: 'asc' }, select: { step: true, by: true, note: true, at: true } },
} as const satisfies Prisma.ReturnSelect;

type Row = Prisma.ReturnGetPayload<{ select: typeof shown }>;

/** A return as both sides see it: what it is about, how far it is, whose turn it is and until when. */
function show({ lines, photos, ...row }: Row, now: Date) {
  const isOpen = row.dueBy !== null;
  const isLate = row.dueBy !== null && row.dueBy <= now;
  const turn = isOpen ? turnOf(row.status, row.shipsBack) : undefined;
  return {
    ...row,
    turn,
    isLate,
    lines: lines.map(({ orderLine, ...line }) => ({ ...line, ...orderLine })),
    photos: photos.map(({ position, picture }) => ({ number: position + 1, ...picture })),
    buyerMay: {
      withdraw: isOpen && ['ASKED', 'AGREED', 'REFUSED'].includes(row.status),
      sendBack: row.status === 'AGREED' && row.shipsBack,
      askStaff: (isOpen && row.status === 'REFUSED') || (turn === 'SHOP' && isLate),
    },
  };
}

/** What was asked for of a purchase that a code opens, the oldest first. */
export async function returnsOfPurchase(code: string, now = new Date()) {
  const rows = await db.return.findMany({
    where: { order: { purchase: { code } } },
    orderBy: { id: 'asc' },
    select: shown,
  });
  return rows.map((row) => show(row, now));
}

export type ReturnShown = Awaited<ReturnType<typeof returnsOfPurchase>>[number];

/** What was asked for of a shop's order, and what the shop may do about it. */
export async function returnsOfOrder(seller: Seller, orderId: string, now = new Date()) {
  const { shopId } = seller;
  if (!may(seller, 'order:read', { shopId })) return [];
  const rows = await db.return.findMany({
    where: { orderId, order: { shopId } },
    orderBy: { id: 'asc' },
    select: shown,
  });
  const seesMoney = may(seller, 'order:money', { shopId });
  const isMine = may(seller, 'order:accept', { shopId });
  return Promise.all(
    rows.map(async (row) => {
      const { buyerMay, refund, ...one } = show(row, now);
      const isTurn = isMine && one.turn === 'SHOP';
      return {
        ...one,
        refund: seesMoney ? refund : null,
        most: isTurn ? await mostFor(row) : 0,
        ways: waysOf[row.kind],
        may: {
          answer: isTurn && row.status === 'ASKED',
          sendNew: isTurn && row.status !== 'ASKED',
          settle: isTurn && row.status === 'AGREED',
          receive: isTurn && row.status === 'SENT_BACK',
          shelve: isMine && mayGoOnShelf(row),
        },
      };
    }),
  );
}

export type ReturnForShop = Awaited<ReturnType<typeof returnsOfOrder>>[number];

/** The most that may go back for it, rupiah. */
function mostFor({ id, orderId, reason }: Row) {
  return db.$transaction(async (tx) => (await worthOf(tx, { id, orderId, reason })).most);
}

/**
 * What waits for the office to decide, the earliest deadline first, a page at a time.
 *
 * @param after id of the last one on the page before
 */
export async function returnsForStaff(staff: Actor, after?: string) {
  const reach = reachOf(staff);
  if (!reach) return { returns: [], next: undefined };
  const rows = await db.return.findMany({
    where: { status: 'WITH_STAFF', order: reach },
    orderBy: [{ dueBy: 'asc' }, { id: 'asc' }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: { id: true, number: true, kind: true, reason: true, dueBy: true, order: { select: { shopName: true } } },
  });
  const returns = rows.slice(0, PAGE).map(({ order, ...row }) => ({ ...row, shopName: order.shopName }));
  return { returns, next: rows.length > PAGE ? returns.at(-1)?.id : undefined };
}

/** How many wait for this member of staff. */
export async function countReturnsToDecide(staff: Actor): Promise<number> {
  const reach = reachOf(staff);
  return reach ? db.return.count({ where: { status: 'WITH_STAFF', order: reach } }) : 0;
}

/** One of them, with both sides' words and what may go back at the most. Those that were decided stay to be read. */
export async function returnForStaff(staff: Actor, id: string, now = new Date()) {
  const reach = reachOf(staff);
  if (!reach) return undefined;
  const row = await db.return.findFirst({
    where: { id, order: reach, ...wasBroughtBefore },
    select: { ...shown, order: { select: { number: true, shopName: true, recipient: true, service: true } } },
  });
  if (!row) return undefined;
  const { buyerMay, ...one } = show(row, now);
  const mayGoBack = row.status === 'WITH_STAFF' && canGoBack(row);
  return { ...one, order: row.order, mayGoBack, most: row.status === 'WITH_STAFF' ? await mostFor(row) : 0 };
}
