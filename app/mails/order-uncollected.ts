import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: nobody came for the goods in time. */
export function orderUncollected(values: { number: string; shop: string }, locale: Locale): Mail {
  return {
    subject: m.mail_order_uncollected_subject(values, { locale }),
    text: m.mail_order_uncollected_text(values, { locale }),
    action: m.mail_order_uncollected_action({}, { locale }),
  };
}
