import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the shop's people: they did not answer in time. */
export function orderMissed(values: { number: string; shop: string }, locale: Locale): Mail {
  return {
    subject: m.mail_order_missed_subject(values, { locale }),
    text: m.mail_order_missed_text(values, { locale }),
    action: m.mail_order_missed_action({}, { locale }),
  };
}
