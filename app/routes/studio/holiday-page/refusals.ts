import { type HolidayProblem, longestNote } from '../../../domain/holidays';
import { m } from '../../../words/generated/messages';

type Refusal = HolidayProblem | 'gone' | 'no-day';

const said: Record<Refusal, { field: string; say: () => string }> = {
  'from-past': { field: 'from', say: () => m.shops_holiday_from_past() },
  'from-far': { field: 'from', say: () => m.shops_holiday_from_far() },
  'until-before': { field: 'until', say: () => m.shops_holiday_until_before() },
  'too-long': { field: 'until', say: () => m.shops_holiday_too_long() },
  'note-long': { field: 'note', say: () => m.shops_holiday_note_long({ most: longestNote }) },
  overlaps: { field: 'from', say: () => m.shops_holiday_overlaps() },
  gone: { field: '', say: () => m.shops_holiday_gone() },
  'no-day': { field: 'day', say: () => m.shops_work_days_none() },
};

/** At its field, in the reader's words. */
export function sayHolidayRefusal(why: Refusal): { formErrors?: string[]; fieldErrors?: Record<string, string[]> } {
  const { field, say } = said[why];
  return field ? { fieldErrors: { [field]: [say()] } } : { formErrors: [say()] };
}
