import { dayInWib } from '../../app/domain/calendar';

const MINUTE = 60_000; // ms
const DAY = 24 * 60 * MINUTE;

/** Midnight in Jambi, before a moment. */
export function startOfDay(moment: Date): Date {
  return new Date(`${dayInWib(moment)}T00:00:00+07:00`);
}

/**
 * A time of day in Jambi.
 *
 * @param today midnight of the day from which is counted
 * @param day 0 is today, -1 yesterday
 * @param time such as 09:30
 */
export function momentOf(today: Date, day: number, time: string): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Date(today.getTime() + day * DAY + (hour * 60 + minute) * MINUTE);
}

/** The first of these times of day, in their order, that comes after a moment. */
export function nextOf(times: readonly string[], after: Date): Date {
  const today = startOfDay(after);
  const coming = [0, 1].flatMap((day) => times.map((time) => momentOf(today, day, time)));
  return coming.find((moment) => moment > after) ?? after;
}

/** So many minutes before a moment. */
export function minutesBefore(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() - minutes * MINUTE);
}
