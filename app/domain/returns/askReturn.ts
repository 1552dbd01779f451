import { db, type Transaction } from '../../platform/db';
import type { Kept } from '../catalog';
import { takeStep } from '../orders';
import { days, inWorkingDays } from './deadlines';
import { keepPhotos } from './photos';
import { MOST_PHOTOS, needsPhoto, reasonsOf } from './reasons';
import { isDisputed } from './refused';
import type { ReturnKind, ReturnReason } from './states';
import { tellShop } from './told';
import { notSent, whatCame } from './worth';

/** What the buyer asks for: which pieces of which lines, why, and what can be seen of it. */
export type ReturnWish = {
  code: string;
  orderId: string;
  personId: string | null;
  kind: ReturnKind;
  reason: ReturnReason;
  text: string;
  pieces: { orderLineId: string; quantity: number }[];
  photos: Buffer[];
};

type Why =
  | 'not-found'
  | 'moved-on'
  | 'disputed'
  | 'too-often'
  | 'wrong-reason'
  | 'no-pieces'
  | 'too-many-pieces'
  | 'photo-needed'
  | 'too-many-photos';
type NotKept = Extract<Kept, { ok: false }>['why'];
export type NotAsked = { ok: false; why: Why | NotKept };

const MOST_PER_ORDER = 5; // each asks a shop for an answer

/**
 * The buyer, who holds the purchase's code, wants to give something back, to exchange it, or claims what came broken or not at
 * all: from receipt on until the order completes (PP 80/2019: at least two working days). The clock that completes it stops,
 * and the shop is told. Of two clicks at once the second hears `moved-on`.
 */
export async function askReturn(wish: ReturnWish, now = new Date()): Promise<{ ok: true; number: string } | NotAsked> {
  const order = await db.order.findFirst({
    where: { id: wish.orderId, purchase: { code: wish.code } },
    select: { id: true, status: true, purchaseId: true, _count: { select: { returns: true } } },
  });
  if (!order) return { ok: false, why: 'not-found' };
  if (order.status !== 'DELIVERED') return { ok: false, why: 'moved-on' };
  if (order._count.returns >= MOST_PER_ORDER) return { ok: false, why: 'too-often' };
  const wrong = whatIsWrong(wish) ?? ((await hasPieces(wish)) ? undefined : 'too-many-pieces');
  if (wrong) return { ok: false, why: wrong };
  if (await isDisputed(db, order.purchaseId)) return { ok: false, why: 'disputed' };

  const hashes = await keepPhotos(order.id, wish.photos);
  if ('why' in hashes) return hashes;
  return db.$transaction((tx) => write(tx, wish, hashes, now));
}

function whatIsWrong({ kind, reason, pieces, photos }: ReturnWish): Why | undefined {
  if (!reasonsOf[kind].includes(reason)) return 'wrong-reason';
  if (pieces.length === 0) return 'no-pieces';
  if (photos.length > MOST_PHOTOS) return 'too-many-photos';
  return needsPhoto.includes(reason) && photos.length === 0 ? 'photo-needed' : undefined;
}

/** Whether so many pieces were bought, and their money has not gone back already. */
async function hasPieces({ orderId, pieces }: ReturnWish): Promise<boolean> {
  const left = await piecesLeft(orderId);
  const isOnce = new Set(pieces.map((piece) => piece.orderLineId)).size === pieces.length;
  return isOnce && pieces.every((piece) => piece.quantity >= 1 && piece.quantity <= (left.get(piece.orderLineId) ?? 0));
}

/** Of each line, the pieces that have come and whose money has not gone back for an earlier return. */
export async function piecesLeft(orderId: string): Promise<Map<string, number>> {
  const lines = await db.orderLine.findMany({
    where: { orderId },
    orderBy: { id: 'asc' },
    select: { id: true, ...whatCame, returns: { where: { return: { refundId: { not: null } } } } },
  });
  return new Map(
    lines.map((line) => [line.id, line.returns.reduce((n, one) => n - one.quantity, line.quantity - notSent(line))]),
  );
}

async function write(tx: Transaction, wish: ReturnWish, hashes: string[], now: Date) {
  const { code, orderId, personId, kind, reason, text, pieces } = wish;
  const step = await takeStep(tx, 'askReturn', { id: orderId, purchase: { code } }, { personId }, now);
  if (!step.ok) return { ok: false, why: step.why } as const;
  const { order } = step;
  const number = `${order.number}-R${(await tx.return.count({ where: { orderId } })) + 1}`;
  const dueBy = await inWorkingDays(tx, now, days.shopAnswers);
  await tx.return.create({
    data: {
      ...{ number, orderId, kind, reason, text, askedAt: now, askedBy: personId, dueBy },
      lines: { create: pieces.map(({ orderLineId, quantity }) => ({ orderLineId, quantity })) },
      photos: { create: hashes.map((pictureHash, position) => ({ pictureHash, position })) },
      events: { create: { step: 'ask', by: 'BUYER', personId, note: text, at: now } },
    },
  });
  await tellShop(tx, { number, order }, 'ask', { note: text, dueBy }, now);
  return { ok: true, number } as const;
}
