import { db, sql, type Transaction } from '../../platform/db';
import {
  createReversal,
  findReversal,
  GatewayDown,
  GatewayRefusal,
  GatewayStuck,
  type ReversalWish,
} from '../../platform/gateway';
import { type Actor, may } from '../accounts';
import { callDone, callRefused, isKeyKept, planCall } from '../gatewayCalls';
import { recordPayoutReversed } from '../ledger';
import { tellOwners } from '../messages';
import type { Rupiah } from '../money';

export type NotReversed =
  | { ok: false; why: 'not-allowed' | 'not-found' | 'nothing' | 'under-way' | 'refused' | 'gateway-down' }
  | { ok: false; why: 'too-much'; most: Rupiah };

type Wish = { payoutId: string; amount: Rupiah; note: string };

/**
 * Finance takes back a part or all of what the gateway has sent to a shop, as after a refund that the shop cannot give any
 * other way. It raises the shop's balance by as much. One that was not answered is asked again with the same words first.
 *
 * @param wish.amount rupiah, at most what has not been taken back
 * @param wish.note why, for the owner to read
 */
export async function reversePayout(
  actor: Actor,
  wish: Wish,
  now = new Date(),
): Promise<{ ok: true; number: string } | NotReversed> {
  if (!may(actor, 'payout:send')) return { ok: false, why: 'not-allowed' };
  if (!Number.isSafeInteger(wish.amount) || wish.amount <= 0) return { ok: false, why: 'nothing' };
  const planned = await plan(wish, now);
  if (!('key' in planned)) return planned;
  try {
    await settle(planned, await take(planned, now), actor.personId, now);
    return { ok: true, number: planned.number };
  } catch (error) {
    return refusalOf(error, planned.key, now);
  }
}

async function refusalOf(error: unknown, key: string, now: Date): Promise<NotReversed> {
  if (error instanceof GatewayDown) return { ok: false, why: 'gateway-down' };
  if (!(error instanceof GatewayRefusal)) throw error;
  await callRefused(db, key, error, now);
  return { ok: false, why: 'refused' };
}

/** @returns trr_… */
async function take({ key, request, isFresh }: Planned, now: Date): Promise<string> {
  const found = isFresh ? undefined : await findReversal(key, request);
  if (found) return found;
  try {
    return await createReversal(key, request);
  } catch (error) {
    if (!(error instanceof GatewayStuck)) throw error;
    const made = await findReversal(key, request);
    if (made) return made;
    await callRefused(db, key, error, now); // the next asking has another key
    throw error;
  }
}

async function settle({ key, request, number, shopId }: Planned, reversalId: string, personId: string, now: Date) {
  await db.$transaction(async (tx) => {
    await callDone(tx, key, reversalId, now);
    const { amount, note } = request;
    await recordPayoutReversed(tx, { key: `payout-${key}`, shopId, amount, personId }, now);
    await tellOwners(tx, shopId, { kind: 'payout-reversed', values: { number, amount, reason: note } }, now);
  });
}

/** What is asked of the gateway, with the reason that stays beside it. */
type Request = ReversalWish & { note: string };
type Planned = { key: string; request: Request; isFresh: boolean; number: string; shopId: string };

async function plan({ payoutId, amount, note }: Wish, now: Date): Promise<Planned | NotReversed> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw(sql`select 1 from "Payout" where "id" = ${payoutId}::uuid for update`);
    const payout = await tx.payout.findFirst({
      where: { id: payoutId, rail: 'STRIPE_CONNECT', status: 'PAID', gatewayId: { not: null } },
      select: { number: true, shopId: true, amount: true, gatewayId: true },
    });
    if (!payout) return { ok: false, why: 'not-found' };
    const { number, shopId } = payout;
    const { calls, taken, open } = await reversalsOf(tx, payoutId);
    if (open) {
      const request = open.request as Request;
      if (request.amount !== amount) return { ok: false, why: 'under-way' };
      return { key: open.key, request, isFresh: isKeyKept(open, now), number, shopId };
    }
    const most = payout.amount - taken;
    if (amount > most) return { ok: false, why: 'too-much', most };
    const key = `reversal:${payoutId}:${calls + 1}`;
    const request: Request = { transferId: payout.gatewayId!, amount, note };
    await planCall(tx, { key, deed: 'REVERSAL', subjectId: payoutId, request }, now);
    return { key, request, isFresh: true, number, shopId };
  });
}

async function reversalsOf(tx: Transaction, payoutId: string) {
  const calls = await tx.gatewayCall.findMany({ where: { deed: 'REVERSAL', subjectId: payoutId } });
  const done = calls.filter(({ state }) => state === 'DONE');
  const taken = done.reduce((sum, { request }) => sum + (request as Request).amount, 0);
  return { calls: calls.length, taken, open: calls.find(({ state }) => state === 'OPEN') };
}
