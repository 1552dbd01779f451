import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: the card could not take the refund. */
export function refundNeedsAccount(values: { number: string; amount: number }, locale: Locale): Mail {
  const said = { ...values, amount: rupiah(values.amount) };
  return {
    subject: m.mail_refund_needs_account_subject(said, { locale }),
    text: m.mail_refund_needs_account_text(said, { locale }),
    action: m.mail_refund_needs_account_action({}, { locale }),
  };
}
