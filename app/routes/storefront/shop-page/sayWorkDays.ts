import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1000; // ms

/** On which days a shop packs, in one line: 1 Monday to 7 Sunday. */
export function sayWorkDays(days: readonly number[]): string {
  const [first = 1, last = 7] = [days[0], days.at(-1)];
  if (days.length === 7) return m.storefront_shop_packs_daily();
  const isRow = days.length > 2 && last - first === days.length - 1;
  const said = isRow
    ? `${nameOf(first)}–${nameOf(last)}`
    : new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(days.map(nameOf));
  return m.storefront_shop_packs({ days: said });
}

function nameOf(day: number): string {
  const style = { weekday: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(getLocale(), style).format(MONDAY + (day - 1) * DAY);
}
