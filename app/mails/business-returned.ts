import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the owner: what keeps the business from being verified. */
export function businessReturned(values: { business: string; reason: string }, locale: Locale): Mail {
  return {
    subject: m.mail_business_returned_subject(values, { locale }),
    text: m.mail_business_returned_text(values, { locale }),
    action: m.mail_business_returned_action({}, { locale }),
  };
}
