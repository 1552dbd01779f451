import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { daysLater } from '../calendar';
import type { Advice } from '../messages';
import { pathOf } from './adviseShops';

const WEEK = 7; // days that a suggestion stays

/** The suggestion of this week, with where it leads; nothing for whoever may not read the shop's figures. */
export async function adviceOf(
  actor: Actor,
  shopId: string,
  now = new Date(),
): Promise<{ advice: Advice; to: string } | undefined> {
  if (!may(actor, 'report:read', { shopId })) return undefined;
  const row = await db.shopAdvice.findFirst({
    where: { shopId, at: { gt: daysLater(now, -WEEK) } },
    orderBy: { week: 'desc' },
    select: { kind: true, values: true },
  });
  if (!row) return undefined;
  const advice = { kind: row.kind, ...(row.values as object) } as Advice;
  return { advice, to: pathOf(advice) };
}
