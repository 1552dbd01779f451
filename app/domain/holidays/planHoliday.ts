import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { dayInWib, daysLater } from '../calendar';
import { tidyLine } from '../tidy';

/** Characters. */
export const longestNote = 300;
/** A shop that is away for longer than this is closed. */
const LONGEST = 90; // days
const FARTHEST = 400; // days

export type HolidayProblem = 'from-past' | 'from-far' | 'until-before' | 'too-long' | 'note-long' | 'overlaps';

/**
 * Plans days on which the shop sends nothing: its goods can be seen and not bought. Orders that stand go on, and their clocks
 * with them. It ends by itself.
 *
 * @param plan first and last day as 2026-12-05; `note` is what shoppers read, kept in one line
 */
export async function planHoliday(
  keeper: Actor & { shopId: string },
  plan: { from: string; until: string; note: string },
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | HolidayProblem }> {
  const { shopId, personId } = keeper;
  if (!may(keeper, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  const note = tidyLine(plan.note);
  const wrong = problemOf({ ...plan, note }, now);
  if (wrong) return { ok: false, why: wrong };
  const [from, until] = [new Date(plan.from), new Date(plan.until)];
  return db.$transaction(async (tx) => {
    // The shop's row first: of two at once, the second sees the days of the first.
    await tx.$queryRaw`select 1 from "Shop" where "id" = ${shopId}::uuid for no key update`;
    const meets = { shopId, endedAt: null, from: { lte: until }, until: { gte: from } };
    if ((await tx.shopHoliday.count({ where: meets })) > 0) return { ok: false, why: 'overlaps' };
    await tx.shopHoliday.create({ data: { shopId, from, until, note, madeBy: personId, madeAt: now } });
    return { ok: true };
  });
}

function problemOf({ from, until, note }: { from: string; until: string; note: string }, now: Date) {
  if (from < dayInWib(now)) return 'from-past';
  if (from > dayInWib(daysLater(now, FARTHEST))) return 'from-far';
  if (until < from) return 'until-before';
  if (until >= dayInWib(daysLater(new Date(from), LONGEST))) return 'too-long';
  return note.length > longestNote ? 'note-long' : undefined;
}
