import { createHash, timingSafeEqual } from 'node:crypto';
import { db, type Transaction } from '../../platform/db';

/** What a browser shows to say which it is: of its address at the push service, which nobody else knows. */
export function tokenOf(endpoint: string): string {
  return createHash('sha256').update(endpoint).digest('base64url');
}

/** A browser that was told, as it says by itself. */
export type Phone = { id: string; token: string };

/**
 * Tells a browser nothing more, whoever it belonged to: somebody has signed out there, or another person signs in.
 *
 * @param unless whose it may stay
 */
export async function forgetBrowser({ id, token }: Phone, unless?: string) {
  const found = await db.pushSubscription.findUnique({ where: { id }, select: { endpoint: true, personId: true } });
  if (!found || found.personId === unless || !isSame(tokenOf(found.endpoint), token)) return;
  await db.pushSubscription.deleteMany({ where: { id, personId: found.personId } });
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Tells none of a person's browsers anything more: whoever has one of them may not be that person. */
export async function forgetBrowsers(tx: Transaction, personId: string) {
  await tx.pushSubscription.deleteMany({ where: { personId } });
}
