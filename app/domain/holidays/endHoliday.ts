import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { dayInWib } from '../calendar';

/** Ends a holiday that runs, or takes back one that is still to come: the shop sells again at once. */
export async function endHoliday(
  keeper: Actor & { shopId: string },
  id: string,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'gone' }> {
  const { shopId } = keeper;
  if (!may(keeper, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  const until = { gte: new Date(dayInWib(now)) }; // what is over stays as it was: it decides what was late
  const where = { id, shopId, endedAt: null, until };
  const { count } = await db.shopHoliday.updateMany({ where, data: { endedAt: now } });
  return count === 1 ? { ok: true } : { ok: false, why: 'gone' };
}
