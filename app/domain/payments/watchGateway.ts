import { db } from '../../platform/db';
import { GatewayDown, listMissedEvents } from '../../platform/gateway';
import { log } from '../../platform/log';
import { settleEach } from '../deadlines';
import { refundsToLookAt, retryRefund } from '../refunds';
import { handleEvent } from './handleEvent';
import { openCheckout, takesCards } from './openCheckout';
import { storeEvent } from './receiveEvent';
import { reconcilePurchase } from './reconcile';

const MINUTE = 60_000; // ms
const HOUR = 60 * MINUTE;
const BATCH = 50;

/** A message may be this late before we ask by ourselves. */
const PATIENCE = 2 * MINUTE;
const AGAIN = 5 * MINUTE;

/**
 * Finds out what no message has told: pages that were paid or have run out, openings and refunds that were never answered,
 * messages whose job gave up. With it alone every payment comes to its end (P5, P13).
 *
 * @returns how much was looked at; a gateway that is down is left in peace until the next time
 */
export async function watchGateway(now = new Date()): Promise<number> {
  if (!takesCards()) return 0;
  try {
    const looked = [await lookAtSessions(now), await lookAtRefunds(now), await lookAtEvents(now)];
    return looked.reduce((a, b) => a + b, 0);
  } catch (error) {
    if (!isDown(error)) throw error;
    log.warn('the gateway does not answer');
    return 0;
  }
}

function isDown(error: unknown): boolean {
  return error instanceof AggregateError ? error.errors.every(isDown) : error instanceof GatewayDown;
}

async function lookAtSessions(now: Date): Promise<number> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const due = await db.checkoutSession.findMany({
    where: {
      status: { in: ['OPENING', 'OPEN', 'PROCESSING'] },
      openedAt: { lte: before(PATIENCE) },
      OR: [
        { lookedAt: null },
        { lookedAt: { lte: before(AGAIN) } },
        { lookedAt: { lt: now }, expiresAt: { lte: now } },
      ],
    },
    orderBy: { openedAt: 'asc' },
    take: BATCH,
    select: { id: true, status: true, purchaseId: true, purchase: { select: { code: true } } },
  });
  return settleEach(due, async (id) => {
    const { status, purchaseId, purchase } = due.find((session) => session.id === id)!;
    // Whether this page exists is not known: the same key tells.
    if (status === 'OPENING') await openCheckout(purchase.code, now);
    else await reconcilePurchase(purchaseId, now);
    await db.checkoutSession.update({ where: { id }, data: { lookedAt: now } });
    return true;
  });
}

async function lookAtRefunds(now: Date): Promise<number> {
  return settleEach(await refundsToLookAt(now, BATCH), async (id) => {
    await retryRefund(id, now);
    return true;
  });
}

async function lookAtEvents(now: Date): Promise<number> {
  const due = await db.gatewayEvent.findMany({
    where: { handledAt: null, receivedAt: { lte: new Date(now.getTime() - 10 * MINUTE) } },
    orderBy: { receivedAt: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  return settleEach(due, async (id) => {
    await handleEvent(id, now);
    return true;
  });
}

/** Each hour: what the gateway could not deliver in the last three days is fetched. @returns how much was new */
export async function fetchMissedEvents(now = new Date()): Promise<number> {
  if (!takesCards()) return 0;
  const missed = await listMissedEvents(new Date(now.getTime() - 72 * HOUR));
  const stored = await Promise.all(missed.map((told) => storeEvent(told, now)));
  return stored.filter(Boolean).length;
}
