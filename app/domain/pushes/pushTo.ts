import { db, type Transaction } from '../../platform/db';
import type { Pushed } from '../../platform/push';

const MOST_FAILURES = 5;

/** The browsers of a person who can still sign in. */
export async function browsersOf(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx.pushSubscription.findMany({
    where: { personId, person: { disabledAt: null } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Where to send to; nothing for who has said no in between. */
export function pushAddress(id: string) {
  return db.pushSubscription.findUnique({
    where: { id },
    select: { personId: true, endpoint: true, p256dh: true, auth: true, language: true },
  });
}

/** Notes how it went: a browser that is gone is forgotten, and one that failed five times in a row. */
export async function recordPush(id: string, pushed: Pushed, now = new Date()) {
  if (pushed === 'gone') return void (await db.pushSubscription.deleteMany({ where: { id } }));
  const data = pushed === 'taken' ? { usedAt: now, failures: 0 } : { failures: { increment: 1 } };
  await db.pushSubscription.updateMany({ where: { id }, data });
  await db.pushSubscription.deleteMany({ where: { id, failures: { gte: MOST_FAILURES } } });
}
