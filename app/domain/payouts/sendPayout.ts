import { db, sql } from '../../platform/db';
import {
  createTransfer,
  findTransfer,
  GatewayDown,
  GatewayRefusal,
  GatewayStuck,
  type TransferWish,
} from '../../platform/gateway';
import { log } from '../../platform/log';
import { settleEach } from '../deadlines';
import { callDone, callRefused, isKeyKept, planCall } from '../gatewayCalls';
import { problemOf } from './gatewayProblem';
import { markFailed, markPaid } from './settlePayout';

/**
 * Sends a payout through the gateway. May be run again at any time: the call is written down before it is made, and the same
 * key sends the money once. What the gateway refuses has failed; the shop and finance see why, and it can be asked for anew.
 *
 * @throws GatewayDown when there was no answer; then it is tried again later (M10)
 */
export async function sendPayout(payoutId: string, now = new Date()): Promise<void> {
  const planned = await plan(payoutId, now);
  if (!planned) return;
  if (planned.isFresh) return send(planned, now);
  const next = await lookUp(planned, new GatewayStuck('its key has lapsed'), now);
  if (next) await send(next, now);
}

async function send(planned: Planned, now: Date) {
  const { key, wish } = planned;
  try {
    await settle(planned, await createTransfer(key, wish), now);
  } catch (error) {
    // The next try, a little later, has another key.
    if (error instanceof GatewayStuck && !(await lookUp(planned, error, now))) return;
    if (!(error instanceof GatewayRefusal)) throw error;
    await db.$transaction(async (tx) => {
      await callRefused(tx, key, error, now);
      const failed = { reason: error.message, problem: problemOf(error), personId: null };
      await markFailed(tx, { id: wish.payoutId }, failed, now);
    });
  }
}

async function settle({ key, wish }: Pick<Planned, 'key' | 'wish'>, transferId: string, now: Date) {
  await db.$transaction(async (tx) => {
    await callDone(tx, key, transferId, now);
    const paid = { from: 'GATEWAY', proof: transferId, gatewayId: transferId, personId: null } as const;
    await markPaid(tx, { id: wish.payoutId }, paid, now);
  });
}

type Planned = { key: string; wish: TransferWish; turn: number; isFresh: boolean };

const keyOf = (payoutId: string, turn: number) => `transfer:${payoutId}:${turn}`;

async function plan(payoutId: string, now: Date): Promise<Planned | undefined> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw(sql`select 1 from "Payout" where "id" = ${payoutId}::uuid for update`);
    const payout = await tx.payout.findFirst({
      where: { id: payoutId, rail: 'STRIPE_CONNECT', status: { in: ['OPEN', 'BATCHED'] } },
      select: { amount: true, turn: true, shop: { select: { connect: { select: { gatewayId: true } } } } },
    });
    const account = payout?.shop.connect?.gatewayId;
    if (!payout || !account) return undefined;
    await tx.payout.update({ where: { id: payoutId }, data: { status: 'BATCHED' } });
    const key = keyOf(payoutId, payout.turn);
    const wish: TransferWish = { payoutId, account, amount: payout.amount };
    await planCall(tx, { key, deed: 'TRANSFER', subjectId: payoutId, request: wish }, now);
    const call = await tx.gatewayCall.findUniqueOrThrow({ where: { key } });
    return { key, wish: call.request as TransferWish, turn: payout.turn, isFresh: isKeyKept(call, now) };
  });
}

/**
 * A key that says nothing any more: either the transfer was made all the same, or another key takes its place. Of two who
 * find that out at once one goes on.
 *
 * @returns the next turn; nothing when there is nothing left to do
 */
async function lookUp({ key, wish, turn }: Planned, why: GatewayStuck, now: Date): Promise<Planned | undefined> {
  const transferId = await findTransfer(wish);
  if (transferId) return void (await settle({ key, wish }, transferId, now));
  const { payoutId } = wish;
  const next = { key: keyOf(payoutId, turn + 1), wish, turn: turn + 1, isFresh: true };
  return db.$transaction(async (tx) => {
    const { count } = await tx.payout.updateMany({ where: { id: payoutId, turn }, data: { turn: turn + 1 } });
    if (count === 0) return undefined;
    await callRefused(tx, key, why, now);
    await planCall(tx, { key: next.key, deed: 'TRANSFER', subjectId: payoutId, request: wish }, now);
    return next;
  });
}

const MINUTE = 60_000; // ms

/** Payouts by the gateway whose job gave up, or was lost: each minute they are sent again. @returns how many were looked at */
export async function resendPayouts(now = new Date()): Promise<number> {
  const due = await db.payout.findMany({
    where: {
      rail: 'STRIPE_CONNECT',
      status: { in: ['OPEN', 'BATCHED'] },
      openedAt: { lte: new Date(now.getTime() - 10 * MINUTE) },
    },
    orderBy: { id: 'asc' },
    take: 50,
    select: { id: true },
  });
  try {
    return await settleEach(due, async (id) => {
      await sendPayout(id, now);
      return true;
    });
  } catch (error) {
    const isDown = error instanceof AggregateError && error.errors.every((one) => one instanceof GatewayDown);
    if (!isDown) throw error;
    log.warn('the gateway does not answer');
    return 0;
  }
}
