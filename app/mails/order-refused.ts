import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: a parcel that was to be paid on receipt went back. */
export function orderRefused(values: { number: string; shop: string }, locale: Locale): Mail {
  return {
    subject: m.mail_order_refused_subject(values, { locale }),
    text: m.mail_order_refused_text(values, { locale }),
    action: m.mail_order_refused_action({}, { locale }),
  };
}
