import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the shop's people: the buyer has changed their mind. */
export function orderCancelled(values: { number: string; buyer: string }, locale: Locale): Mail {
  return {
    subject: m.mail_order_cancelled_subject(values, { locale }),
    text: m.mail_order_cancelled_text(values, { locale }),
    action: m.mail_order_cancelled_action({}, { locale }),
  };
}
