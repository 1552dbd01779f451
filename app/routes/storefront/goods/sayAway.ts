import type { Away } from '../../../domain/holidays';
import { dayInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** That a shop is on holiday, until when, and what it says of it. Said where pages are made: no page carries these words along. */
export function sayAway({ backOn, note }: Away): string {
  const said = m.storefront_away({ day: dayInJambi(backOn, getLocale()) });
  return note ? `${said} ${m.storefront_away_note({ note })}` : said;
}
