import type { Transaction } from '../platform/db';

const DAY = 24 * 60 * 60 * 1000; // ms
const WIB = 7 * 60 * 60 * 1000; // ms ahead of UTC; Jambi has no summer time

/** The day of a moment as people in Jambi count it: 2026-11-24. */
export function dayInWib(moment: Date): string {
  return new Date(moment.getTime() + WIB).toISOString().slice(0, 10);
}

/** Monday to Friday, and no holiday of the table. `holidays` as 2026-12-25. */
export function isWorkingDay(moment: Date, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(moment.getTime() + WIB).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(dayInWib(moment));
}

/**
 * The same time of day, so many working days later. The day itself is not counted: two working days after Friday noon is
 * Tuesday noon.
 *
 * @param days working days, zero or more
 */
export function workingDaysLater(from: Date, days: number, holidays: ReadonlySet<string>): Date {
  let moment = from;
  for (let left = days; left > 0; ) {
    moment = new Date(moment.getTime() + DAY);
    if (isWorkingDay(moment, holidays)) left -= 1;
  }
  return moment;
}

/** So many calendar days later. */
export function daysLater(from: Date, days: number): Date {
  return new Date(from.getTime() + days * DAY);
}

/** The holidays of the dated table, for `workingDaysLater`. Dates that move each year are entered with the source of their decree. */
export async function readHolidays(tx: Transaction): Promise<ReadonlySet<string>> {
  const rows = await tx.holiday.findMany({ select: { date: true } });
  return new Set(rows.map(({ date }) => date.toISOString().slice(0, 10)));
}

/**
 * A month as people in Jambi count it.
 *
 * @param text such as 2026-11
 * @returns its first moment and that of the next; nothing for what is no month
 */
export function monthInWib(text: string): { from: Date; to: Date } | undefined {
  const [, year, month] = /^(20[0-9]{2})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (!year || !month) return undefined;
  const startOf = (index: number) => new Date(Date.UTC(Number(year), index, 1) - WIB);
  return { from: startOf(Number(month) - 1), to: startOf(Number(month)) };
}
