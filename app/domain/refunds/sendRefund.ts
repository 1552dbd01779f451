import { db } from '../../platform/db';
import {
  createRefund,
  findRefund,
  GatewayRefusal,
  GatewayStuck,
  type RefundFacts,
  type RefundWish,
  readRefund,
} from '../../platform/gateway';
import { callDone, callRefused, isKeyKept, planCall } from '../gatewayCalls';
import { refundRefused, settleRefund } from './settleRefund';

/**
 * Sends a refund by card to the gateway. May be run again at any time: the call is written down before it is made, and the
 * same key gives the money back once. A refund that goes by transfer is left to finance.
 *
 * @throws GatewayDown when there was no answer; then it is tried again later
 */
export async function sendRefund(refundId: string, now = new Date()): Promise<void> {
  const planned = await planRefund(refundId, now);
  if (!planned) return;
  const { key, wish, isFresh } = planned;
  try {
    const facts = (isFresh ? undefined : await findRefund(wish)) ?? (await createRefund(key, wish));
    await settleSent(key, refundId, facts, now);
  } catch (error) {
    if (error instanceof GatewayStuck) return lookUp(key, wish, error, now);
    if (error instanceof GatewayRefusal) return giveUpCard(key, refundId, error, now);
    throw error;
  }
}

/** The gateway keeps a failure for this key. Either the refund was made all the same, or it is asked for with a new key. */
async function lookUp(key: string, wish: RefundWish, error: GatewayStuck, now: Date) {
  const facts = await findRefund(wish);
  if (facts) return settleSent(key, wish.refundId, facts, now);
  await callRefused(db, key, error, now);
  return sendRefund(wish.refundId, now);
}

async function giveUpCard(key: string, refundId: string, refusal: GatewayRefusal, now: Date) {
  await db.$transaction(async (tx) => {
    await callRefused(tx, key, refusal, now);
    await refundRefused(tx, refundId, refusal.message, now);
  });
}

async function planRefund(refundId: string, now: Date) {
  return db.$transaction(async (tx) => {
    const refund = await tx.refund.findFirst({
      where: { id: refundId, way: 'CARD', status: 'OPEN' },
      select: { amount: true, session: { select: { paymentIntent: true } } },
    });
    if (!refund?.session?.paymentIntent) return undefined;
    const { amount, session } = refund;
    const failed = await tx.gatewayCall.count({ where: { subjectId: refundId, deed: 'REFUND', state: 'REFUSED' } });
    const key = `refund:${refundId}:${failed + 1}`;
    const wish: RefundWish = { refundId, paymentIntent: session.paymentIntent!, amount };
    await planCall(tx, { key, deed: 'REFUND', subjectId: refundId, request: wish }, now);
    const call = await tx.gatewayCall.findUniqueOrThrow({ where: { key } });
    return { key, wish, isFresh: isKeyKept(call, now) };
  });
}

async function settleSent(key: string, refundId: string, facts: RefundFacts, now: Date) {
  await db.$transaction(async (tx) => {
    await callDone(tx, key, facts.id, now);
    await settleRefund(tx, refundId, facts, now);
  });
}

/** Looks at a refund again, as the gateway has it. @param gatewayId re_… */
export async function reconcileRefund(gatewayId: string, now = new Date()): Promise<void> {
  const facts = await readRefund(gatewayId);
  const refund = await db.refund.findFirst({
    where: { OR: [{ gatewayId }, ...(facts.refundId ? [{ id: facts.refundId }] : [])] },
    select: { id: true },
  });
  if (refund) await db.$transaction((tx) => settleRefund(tx, refund.id, facts, now));
}

const MINUTE = 60_000; // ms

/** Refunds by card that have not arrived, and that nobody has told about for a while, the oldest first. */
export async function refundsToLookAt(now: Date, most: number): Promise<{ id: string }[]> {
  return db.refund.findMany({
    where: { way: 'CARD', status: { in: ['OPEN', 'SENT'] }, openedAt: { lte: new Date(now.getTime() - 10 * MINUTE) } },
    orderBy: { openedAt: 'asc' },
    take: most,
    select: { id: true },
  });
}

/** Asks the gateway about a refund once more, or sends it if it never was. */
export async function retryRefund(refundId: string, now = new Date()): Promise<void> {
  const refund = await db.refund.findUnique({ where: { id: refundId }, select: { status: true, gatewayId: true } });
  if (refund?.status === 'SENT' && refund.gatewayId) await reconcileRefund(refund.gatewayId, now);
  else await sendRefund(refundId, now);
}
