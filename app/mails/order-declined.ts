import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: the shop cannot take the order on, and why. */
export function orderDeclined(values: { number: string; shop: string; reason: string }, locale: Locale): Mail {
  return {
    subject: m.mail_order_declined_subject(values, { locale }),
    text: m.mail_order_declined_text(values, { locale }),
    action: m.mail_order_declined_action({}, { locale }),
  };
}
