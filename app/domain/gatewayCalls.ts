import type { Prisma } from '../../prisma/generated/client';
import type { GatewayDeed } from '../../prisma/generated/enums';
import { db, type Transaction } from '../platform/db';

/** The gateway keeps keys for a day (docs.stripe.com/api/idempotent_requests); after most of it they are no longer trusted. */
const KEY_HOURS = 23;
const HOUR = 60 * 60 * 1000; // ms

type Call = { key: string; deed: GatewayDeed; subjectId: string; request: Prisma.InputJsonObject };

/** Writes down what will be asked of the gateway, and with which key, before it is asked: whatever breaks later, it is known. */
export async function planCall(tx: Transaction, call: Call, now: Date) {
  await tx.gatewayCall.createMany({ data: [{ ...call, askedAt: now }], skipDuplicates: true });
}

/** A call that was planned, if the gateway has not answered it. */
export async function openCall(key: string) {
  return db.gatewayCall.findFirst({ where: { key, state: 'OPEN' } });
}

/** Whether the gateway still knows this key, so that asking again with it cannot do the deed twice. */
export function isKeyKept(call: { askedAt: Date }, now: Date): boolean {
  return now.getTime() - call.askedAt.getTime() < KEY_HOURS * HOUR;
}

/** The gateway did it. */
export async function callDone(tx: Transaction, key: string, gatewayId: string, now: Date) {
  await tx.gatewayCall.updateMany({
    where: { key, state: 'OPEN' },
    data: { state: 'DONE', gatewayId, answeredAt: now },
  });
}

/** The gateway will not do it, or not with this key. */
export async function callRefused(tx: Transaction, key: string, refusal: Error, now: Date) {
  await tx.gatewayCall.updateMany({
    where: { key, state: 'OPEN' },
    data: { state: 'REFUSED', problem: refusal.message.slice(0, 500), answeredAt: now },
  });
}
