import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: the parcel is on its way. */
export function orderShipped(
  values: { number: string; shop: string; service: string; trackingNumber: string },
  locale: Locale,
): Mail {
  const text = values.trackingNumber ? m.mail_order_shipped_text : m.mail_order_shipped_text_untracked; // a shop that delivers itself has none
  return {
    subject: m.mail_order_shipped_subject(values, { locale }),
    text: text(values, { locale }),
    action: m.mail_order_shipped_action({}, { locale }),
  };
}
