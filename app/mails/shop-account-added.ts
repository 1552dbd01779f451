import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the owners: an account was named for the money of the shop; whoever did not do it should say so. */
export function shopAccountAdded(values: { shop: string; bank: string; lastDigits: string }, locale: Locale): Mail {
  return {
    subject: m.mail_shop_account_added_subject(values, { locale }),
    text: m.mail_shop_account_added_text(values, { locale }),
    action: m.mail_shop_account_added_action({}, { locale }),
  };
}
