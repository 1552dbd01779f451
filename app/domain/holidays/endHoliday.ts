import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

/** Ends a holiday that runs, or takes back one that is still to come: the shop sells again at once. */
export async function endHoliday(
  keeper: Actor & { shopId: string },
  id: string,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'gone' }> {
  const { shopId } = keeper;
  if (!may(keeper, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  const { count } = await db.shopHoliday.updateMany({ where: { id, shopId, endedAt: null }, data: { endedAt: now } });
  return count === 1 ? { ok: true } : { ok: false, why: 'gone' };
}
