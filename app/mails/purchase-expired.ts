import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: the deadline has passed without a payment. */
export function purchaseExpired(values: { number: string }, locale: Locale): Mail {
  return {
    subject: m.mail_purchase_expired_subject(values, { locale }),
    text: m.mail_purchase_expired_text(values, { locale }),
    action: m.mail_purchase_expired_action({}, { locale }),
  };
}
