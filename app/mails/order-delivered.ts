import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To whoever did not record it: the parcel has arrived. */
export function orderDelivered(values: { number: string; shop: string }, locale: Locale): Mail {
  return {
    subject: m.mail_order_delivered_subject(values, { locale }),
    text: m.mail_order_delivered_text(values, { locale }),
    action: m.mail_order_delivered_action({}, { locale }),
  };
}
