import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the owners: the account is in use from now on. */
export function shopAccountChecked(values: { shop: string; bank: string; lastDigits: string }, locale: Locale): Mail {
  return {
    subject: m.mail_shop_account_checked_subject(values, { locale }),
    text: m.mail_shop_account_checked_text(values, { locale }),
    action: m.mail_shop_account_checked_action({}, { locale }),
  };
}
