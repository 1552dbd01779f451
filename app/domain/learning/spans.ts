import { dayInWib, daysLater } from '../calendar';

/** Days as people in Jambi count them, the first and the last: 2026-11-24. */
export type Days = { from: string; to: string };

/** A period to look at, and one as long just before it. */
export type Span = Days & { name: string; before: Days; isRunning: boolean };

export const LENGTHS = ['7', '30', '90'] as const;

/**
 * The last 7, 30 or 90 days with today among them, or a month. Of the month that is running the days that have begun are
 * compared with as many of the month before.
 *
 * @param name 7, 30, 90 or 2026-11; anything else is 30
 */
export function readSpan(name: string, now: Date): Span {
  const today = dayInWib(now);
  return monthOf(name, today) ?? lastDays(LENGTHS.find((length) => length === name) ?? '30', today);
}

/** All days of a span, the oldest first. */
export function daysOf({ from, to }: Days): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = shifted(day, 1)) days.push(day);
  return days;
}

function lastDays(name: (typeof LENGTHS)[number], to: string): Span {
  const from = shifted(to, 1 - Number(name));
  return { name, from, to, before: { from: shifted(from, -Number(name)), to: shifted(from, -1) }, isRunning: true };
}

function monthOf(name: string, today: string): Span | undefined {
  if (!/^20[0-9]{2}-(0[1-9]|1[0-2])$/.test(name) || name > today.slice(0, 7)) return undefined;
  const from = `${name}-01`;
  const isRunning = name === today.slice(0, 7);
  const to = isRunning ? today : lastOf(name);
  const before = shifted(from, -1).slice(0, 7);
  const asLong = `${before}-${to.slice(8)}`;
  const end = !isRunning || asLong > lastOf(before) ? lastOf(before) : asLong;
  return { name, from, to, before: { from: `${before}-01`, to: end }, isRunning };
}

function lastOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

function shifted(day: string, days: number): string {
  return daysLater(new Date(`${day}T00:00:00Z`), days)
    .toISOString()
    .slice(0, 10);
}
