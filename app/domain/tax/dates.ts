import { dayInWib, monthInWib } from '../calendar';

/** The day of a moment in Jambi, as the columns of dates have it. */
export function dateInWib(moment: Date): Date {
  return new Date(dayInWib(moment));
}

/** The first moment of the month in Jambi. */
export function monthOf(moment: Date): Date {
  return monthInWib(dayInWib(moment).slice(0, 7))!.from;
}

/** The calendar year of a moment in Jambi. */
export function yearOf(moment: Date): number {
  return Number(dayInWib(moment).slice(0, 4));
}

/** The first moment of a year in Jambi. */
export function beginningOf(year: number): Date {
  return monthInWib(`${year}-01`)!.from;
}
