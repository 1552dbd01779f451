import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

const PAGE = 20;

/** Tasks that wait for the finance officer, those with the earliest deadline first. */
export async function financeTasks(actor: Actor, after?: string) {
  if (!may(actor, 'ledger:read')) return { tasks: [], next: undefined };
  const rows = await db.financeTask.findMany({
    where: { closedAt: null, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: PAGE + 1,
    select: {
      id: true,
      kind: true,
      facts: true,
      openedAt: true,
      dueBy: true,
      purchase: { select: { number: true, buyerName: true } },
    },
  });
  const tasks = rows.slice(0, PAGE).map(({ facts, ...task }) => ({ ...task, facts: factsOf(facts) }));
  return { tasks, next: rows.length > PAGE ? tasks.at(-1)?.id : undefined };
}

/** What was noted, as names and plain values. */
function factsOf(facts: unknown): Record<string, string | number> {
  return facts as Record<string, string | number>;
}

/** How many tasks wait. */
export function countFinanceTasks(): Promise<number> {
  return db.financeTask.count({ where: { closedAt: null } });
}

/**
 * The officer has looked at it, and says what was found and done.
 *
 * @param done.outcome in the officer's words, kept with the task
 */
export async function closeFinanceTask(
  actor: Actor,
  done: { taskId: string; outcome: string },
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'moved-on' }> {
  if (!may(actor, 'task:close')) return { ok: false, why: 'not-allowed' };
  const { count } = await db.financeTask.updateMany({
    where: { id: done.taskId, closedAt: null },
    data: { closedAt: now, closedBy: actor.personId, outcome: done.outcome },
  });
  return count ? { ok: true } : { ok: false, why: 'moved-on' };
}
