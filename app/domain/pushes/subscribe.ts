import type { Language } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { isPushEndpoint, type PushAddress } from '../../platform/push';
import { type Phone, tokenOf } from './forget';

/** How many browsers of one person are told; the oldest makes room. */
const MOST = 10;

/** A point on P-256, uncompressed, and 16 bytes, both as base64url (RFC 8291). */
const POINT = /^B[\w-]{86}$/;
const SECRET = /^[\w-]{22}$/;

/**
 * A browser asks to be told of changes to its person's orders. It belongs to whoever asked last, so that on a phone of two
 * people none reads the other's.
 *
 * @returns how the browser says later which it is
 */
export async function subscribe(
  personId: string,
  { endpoint, p256dh, auth }: PushAddress,
  language: Language,
  now = new Date(),
): Promise<{ ok: true; phone: Phone } | { ok: false; why: 'unreadable' }> {
  if (!isPushEndpoint(endpoint) || !POINT.test(p256dh) || !SECRET.test(auth)) return { ok: false, why: 'unreadable' };
  const data = { personId, p256dh, auth, language, madeAt: now, failures: 0 };
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`select from "Person" where "id" = ${personId}::uuid for no key update`;
    const { id } = await tx.pushSubscription.upsert({
      where: { endpoint },
      create: { endpoint, ...data },
      update: data,
      select: { id: true },
    });
    const beyond = await tx.pushSubscription.findMany({
      where: { personId },
      orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
      skip: MOST,
      select: { id: true },
    });
    await tx.pushSubscription.deleteMany({ where: { id: { in: beyond.map(({ id }) => id) } } });
    return { ok: true, phone: { id, token: tokenOf(endpoint) } };
  });
}

/** Tells one of a person's browsers nothing more. One that is not theirs stays. */
export async function unsubscribe(personId: string, id: string) {
  await db.pushSubscription.deleteMany({ where: { id, personId } });
}

/** The browsers that are told, the latest first. */
export function pushesOf(personId: string) {
  return db.pushSubscription.findMany({
    where: { personId },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    select: { id: true, madeAt: true, usedAt: true },
  });
}
