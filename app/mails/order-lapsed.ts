import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: the shop did not answer in time. */
export function orderLapsed(values: { number: string; shop: string }, locale: Locale): Mail {
  return {
    subject: m.mail_order_lapsed_subject(values, { locale }),
    text: m.mail_order_lapsed_text(values, { locale }),
    action: m.mail_order_lapsed_action({}, { locale }),
  };
}
