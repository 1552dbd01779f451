import { getLocale } from '../../../words/generated/runtime';

const MOST = 1000;

/** A number of goods as it stands beside a choice: 12, 1.000+. Of what was counted in part, at least so many. */
export function howMany(count: number, isMore = false): string {
  const shown = Math.min(count, MOST).toLocaleString(getLocale());
  return count > MOST || isMore ? `${shown}+` : shown;
}
