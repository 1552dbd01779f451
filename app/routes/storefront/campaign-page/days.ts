import { dayInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** The days on which a campaign runs: one that ends at midnight runs through the day before. */
export function campaignDays({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  return m.storefront_campaign_from_to({ from: dayInJambi(startsAt, getLocale()), to: lastDay(endsAt) });
}

export function lastDay(endsAt: string): string {
  return dayInJambi(new Date(new Date(endsAt).getTime() - 1), getLocale());
}
