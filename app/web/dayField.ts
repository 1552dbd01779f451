import { z } from 'zod';

/** A day that exists, as of this century: PostgreSQL keeps none of the year 0. `wrong` is what is said of anything else. */
export function dayField(wrong: { error: () => string }) {
  return z.iso.date(wrong).regex(/^20/, wrong);
}

/** What `datetime-local` sends, as a moment in Jambi: WIB all year round. Nothing for a day that does not exist: JavaScript counts on. */
export function readMoment(typed: string): Date | undefined {
  const [, day, time] = /^(20\d\d-\d\d-\d\d)T([01]\d:[0-5]\d|2[0-3]:[0-5]\d)$/.exec(typed) ?? [];
  return z.iso.date().safeParse(day).success ? new Date(`${day}T${time}:00+07:00`) : undefined;
}
