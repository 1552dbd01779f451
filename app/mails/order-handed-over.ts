import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: somebody has said the code and taken the goods. */
export function orderHandedOver(values: { number: string; shop: string }, locale: Locale): Mail {
  return {
    subject: m.mail_order_handed_over_subject(values, { locale }),
    text: m.mail_order_handed_over_text(values, { locale }),
    action: m.mail_order_handed_over_action({}, { locale }),
  };
}
