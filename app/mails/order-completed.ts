import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To buyer and shop: nothing is open any more. */
export function orderCompleted(values: { number: string; shop: string }, locale: Locale): Mail {
  return {
    subject: m.mail_order_completed_subject(values, { locale }),
    text: m.mail_order_completed_text(values, { locale }),
    action: m.mail_order_completed_action({}, { locale }),
  };
}
