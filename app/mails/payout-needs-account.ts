import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the owners: there is money to be paid out, and no account to send it to. */
export function payoutNeedsAccount({ shop, amount }: { shop: string; amount: number }, locale: Locale): Mail {
  const said = { shop, amount: rupiah(amount) };
  return {
    subject: m.mail_payout_needs_account_subject(said, { locale }),
    text: m.mail_payout_needs_account_text(said, { locale }),
    action: m.mail_payout_needs_account_action({}, { locale }),
  };
}
