import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the owner: the business may open a shop. */
export function businessVerified(values: { business: string }, locale: Locale): Mail {
  return {
    subject: m.mail_business_verified_subject(values, { locale }),
    text: m.mail_business_verified_text(values, { locale }),
    action: m.mail_business_verified_action({}, { locale }),
  };
}
