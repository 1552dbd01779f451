import { config } from '../../platform/config';
import { db, type Transaction } from '../../platform/db';
import {
  createSession,
  findSession,
  GatewayDown,
  GatewayRefusal,
  GatewayStuck,
  type SessionWish,
} from '../../platform/gateway';
import { callDone, callRefused, openCall, planCall } from '../gatewayCalls';
import { linesToPay } from './linesToPay';
import { lockPurchase, type Payer } from './takePayment';

const MINUTE = 60_000; // ms

/** The gateway wants at least 30 minutes; one more for the difference between two clocks. */
const PAGE_MINUTES = 31;

/** The goods stay promised this much longer than the page can be paid. */
const AFTER_MINUTES = 15;

/** Whoever opens page after page without paying does not hold the goods for ever. */
const MOST_ATTEMPTS = 5;

export type NotOpened = {
  ok: false;
  why: 'not-found' | 'moved-on' | 'too-often' | 'too-little' | 'refused' | 'gateway-down';
};

/** Whether payment by card can be offered at all: where shops are paid themselves there is nobody to take it. */
export function takesCards(): boolean {
  return config.gateway !== undefined && config.MONEY_MODE === 'hold';
}

/**
 * The page of the gateway where this purchase can be paid. One that is open is used again; a new one is opened only when
 * the last is known to be over. The attempt and its key are stored before the gateway is asked, outside any transaction
 * (P13, P15).
 *
 * @returns the address to send the buyer to; `gateway-down` when there was no answer: nothing is lost, and the same
 *   attempt is made again the next time
 */
export async function openCheckout(code: string, now = new Date()): Promise<{ ok: true; url: string } | NotOpened> {
  const planned = await planSession(code, now);
  if (!('key' in planned)) return planned;
  const { key } = planned;
  const call = await openCall(key);
  if (!call) return { ok: false, why: 'moved-on' };
  const wish = call.request as unknown as SessionWish;
  try {
    return await pageOpened(planned, await createOrFind(key, wish, call.askedAt), now);
  } catch (error) {
    if (error instanceof GatewayRefusal) {
      const refused = await pageRefused(planned, error, now);
      return error.code === STUCK ? openCheckout(code, now) : refused; // with a new key; attempts are counted
    }
    if (error instanceof GatewayDown) return { ok: false, why: 'gateway-down' };
    throw error;
  }
}

/** The gateway keeps a failure for this key, and opened nothing with it. */
const STUCK = 'stuck';

async function createOrFind(key: string, wish: SessionWish, askedAt: Date): Promise<{ id: string; url: string }> {
  try {
    return await createSession(key, wish);
  } catch (error) {
    if (!(error instanceof GatewayStuck)) throw error;
    const found = await findSession(wish.purchaseId, askedAt);
    if (found) return found;
    throw new GatewayRefusal(error.message, STUCK, 'api_error');
  }
}

async function pageOpened({ key, sessionId }: Planned, { id, url }: { id: string; url: string }, now: Date) {
  await db.$transaction(async (tx) => {
    await callDone(tx, key, id, now);
    await tx.checkoutSession.updateMany({
      where: { id: sessionId, status: 'OPENING' },
      data: { status: 'OPEN', gatewayId: id, url },
    });
  });
  return { ok: true, url } as const;
}

async function pageRefused({ key, sessionId }: Planned, refusal: GatewayRefusal, now: Date): Promise<NotOpened> {
  await db.$transaction(async (tx) => {
    await callRefused(tx, key, refusal, now);
    await tx.checkoutSession.updateMany({ where: { id: sessionId, status: 'OPENING' }, data: { status: 'FAILED' } });
  });
  return { ok: false, why: refusal.code === 'amount_too_small' ? 'too-little' : 'refused' };
}

type Planned = { key: string; sessionId: string };

const keyOf = (session: { purchaseId: string; attempt: number }) => `checkout:${session.purchaseId}:${session.attempt}`;

async function planSession(code: string, now: Date): Promise<Planned | { ok: true; url: string } | NotOpened> {
  return db.$transaction(async (tx) => {
    const purchase = await lockByCode(tx, code);
    if (purchase?.method !== 'CARD') return { ok: false, why: 'not-found' };
    if (purchase.status !== 'AWAITING_PAYMENT') return { ok: false, why: 'moved-on' };

    const { id: purchaseId } = purchase;
    const last = await tx.checkoutSession.findFirst({ where: { purchaseId }, orderBy: { attempt: 'desc' } });
    if (last?.status === 'OPENING') return { key: keyOf(last), sessionId: last.id };
    if (last?.status === 'OPEN') return stillOpen(last, now);
    return startAttempt(tx, purchase, (last?.attempt ?? 0) + 1, now);
  });
}

async function lockByCode(tx: Transaction, code: string): Promise<Payer | null> {
  const found = await tx.purchase.findUnique({ where: { code }, select: { id: true } });
  return found && lockPurchase(tx, found.id);
}

/** Past its end, a page is looked at by the clock before another is opened: the buyer may have paid in its last second. */
function stillOpen({ url, expiresAt }: { url: string | null; expiresAt: Date }, now: Date) {
  return url && expiresAt > now ? ({ ok: true, url } as const) : ({ ok: false, why: 'moved-on' } as const);
}

async function startAttempt(
  tx: Transaction,
  purchase: Payer,
  attempt: number,
  now: Date,
): Promise<Planned | NotOpened> {
  if (attempt > MOST_ATTEMPTS) return { ok: false, why: 'too-often' };
  const { id: purchaseId, code, number, email, language } = purchase;
  const expiresAt = new Date(now.getTime() + PAGE_MINUTES * MINUTE);
  const session = await tx.checkoutSession.create({ data: { purchaseId, attempt, openedAt: now, expiresAt } });
  const payBy = new Date(expiresAt.getTime() + AFTER_MINUTES * MINUTE);
  await tx.purchase.update({ where: { id: purchaseId }, data: { payBy } });

  const page = `${config.APP_ORIGIN}/belanja/${code}`;
  const request: SessionWish = {
    purchaseId,
    number,
    email,
    language,
    lines: await linesToPay(tx, purchaseId, language),
    expiresAt: expiresAt.toISOString(),
    backTo: { paid: `${page}/bayar?sesi={CHECKOUT_SESSION_ID}`, cancelled: page },
  };
  const key = keyOf(session);
  await planCall(tx, { key, deed: 'OPEN_SESSION', subjectId: session.id, request }, now);
  return { key, sessionId: session.id };
}
