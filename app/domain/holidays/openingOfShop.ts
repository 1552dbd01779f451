import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { dayInWib } from '../calendar';
import { awayAt, isAhead } from './away';

/** When the shop packs, and its holidays that are not over, the next first; nothing for whoever may not change them. */
export async function openingOfShop(keeper: Actor & { shopId: string }, now = new Date()) {
  const { shopId } = keeper;
  if (!may(keeper, 'shop:edit', { shopId })) return undefined;
  const { workDays, holidays } = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: {
      workDays: true,
      holidays: {
        where: isAhead(now),
        orderBy: { from: 'asc' },
        select: { id: true, from: true, until: true, note: true },
      },
    },
  });
  const today = dayInWib(now);
  const shown = holidays.map(({ from, ...holiday }) => ({ ...holiday, from, isRunning: dayInWib(from) <= today }));
  return { workDays, holidays: shown, away: awayAt(holidays, now), today };
}
