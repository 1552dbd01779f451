import { sql } from '../../platform/db';
import { dayInWib } from '../calendar';

/** A holiday of a shop as it is kept: first and last day as 2026-12-05, and what shoppers read. */
type Days = { from: string | Date; until: string | Date; note: string };

/** The shop sends nothing, and sells nothing, until it is back: that day as 2026-12-12. */
export type Away = { backOn: string; note: string };

const DAY = 24 * 60 * 60 * 1000; // ms

/**
 * Whether a shop is on holiday at this moment, and when it is back. One holiday that follows another without a day between them
 * makes it longer. This is the one place that says so: the cart, the checkout and every page ask here (case C8).
 *
 * @param holidays those that `isAhead` or `readHolidaysAhead` has found
 */
export function awayAt(holidays: readonly Days[], now: Date): Away | undefined {
  const today = dayInWib(now);
  const ahead = holidays
    .map(({ from, until, note }) => ({ from: asDay(from), until: asDay(until), note }))
    .sort((a, b) => a.from.localeCompare(b.from));
  const running = ahead.find(({ from, until }) => from <= today && today <= until);
  if (!running) return undefined;
  const backOn = ahead.reduce(
    (back, { from, until }) => (from <= back && back <= until ? dayAfter(until) : back),
    dayAfter(running.until),
  );
  return { backOn, note: running.note };
}

/** The holidays that are not over, for Prisma. */
export function isAhead(now: Date) {
  return { endedAt: null, until: { gte: new Date(dayInWib(now)) } } as const;
}

/** The same as JSON, of the shop that is there as `s`. */
export function readHolidaysAhead(now: Date) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('from', h."from", 'until', h."until", 'note', h."note")), '[]')
    from "ShopHoliday" h
    where h."shopId" = s."id" and h."endedAt" is null and h."until" >= ${dayInWib(now)}::date)`;
}

/** Whether the shop that is there as `s` is on holiday, for lists that only leave out or mark. */
export function isAway(now: Date) {
  return sql`exists (select from "ShopHoliday" h where h."shopId" = s."id" and h."endedAt" is null
    and ${dayInWib(now)}::date between h."from" and h."until")`;
}

function asDay(day: string | Date): string {
  return typeof day === 'string' ? day : day.toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}
