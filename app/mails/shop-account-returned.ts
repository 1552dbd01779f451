import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the owners: what keeps the account from being used. */
export function shopAccountReturned(
  values: { shop: string; bank: string; lastDigits: string; reason: string },
  locale: Locale,
): Mail {
  return {
    subject: m.mail_shop_account_returned_subject(values, { locale }),
    text: m.mail_shop_account_returned_text(values, { locale }),
    action: m.mail_shop_account_returned_action({}, { locale }),
  };
}
