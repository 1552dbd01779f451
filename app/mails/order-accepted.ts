import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: the shop takes the order on. */
export function orderAccepted(values: { number: string; shop: string }, locale: Locale): Mail {
  return {
    subject: m.mail_order_accepted_subject(values, { locale }),
    text: m.mail_order_accepted_text(values, { locale }),
    action: m.mail_order_accepted_action({}, { locale }),
  };
}
