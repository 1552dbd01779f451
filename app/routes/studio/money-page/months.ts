import { dayInWib } from '../../../domain/calendar';

/** How far back a seller finds statements ready: financial records of more than two years are asked for at the office. */
const MONTHS = 24;

/** The last months as Jambi counts them, the running one first: 2026-11. */
export function lastMonths(now: Date): string[] {
  const [year, month] = dayInWib(now).split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(Date.UTC(year!, month! - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
