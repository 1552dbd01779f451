import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { tidyText } from '../tidy';
import { voiceLimits } from './limits';
import { reachOf, reports } from './staffLists';

/** Staff write down what came of a report. Of two who do so at once, one hears `moved-on`. */
export async function closeReport(
  staff: Actor,
  wish: { id: string; outcome: string },
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'not-found' | 'moved-on' | 'unreadable' }> {
  const reach = reachOf(staff);
  if (!reach) return { ok: false, why: 'not-allowed' };
  const outcome = tidyText(wish.outcome);
  if (outcome === '' || outcome.length > voiceLimits.reason) return { ok: false, why: 'unreadable' };
  const [found] = await db.$queryRaw<{ id: string }[]>`
    select t."id" from ${reports} where t."id" = ${wish.id}::uuid and ${reach}`;
  if (!found) return { ok: false, why: 'not-found' };
  const { count } = await db.report.updateMany({
    where: { id: wish.id, closedAt: null },
    data: { closedAt: now, closedBy: staff.personId, outcome },
  });
  return count === 0 ? { ok: false, why: 'moved-on' } : { ok: true };
}
