import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

/** Says on which days the shop packs: 1 Monday to 7 Sunday. What the law counts keeps to the national calendar. */
export async function setWorkDays(
  keeper: Actor & { shopId: string },
  days: readonly number[],
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'no-day' }> {
  const { shopId } = keeper;
  if (!may(keeper, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  const workDays = [1, 2, 3, 4, 5, 6, 7].filter((day) => days.includes(day));
  if (workDays.length === 0) return { ok: false, why: 'no-day' };
  await db.shop.update({ where: { id: shopId }, data: { workDays } });
  return { ok: true };
}
