import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: the money has arrived. */
export function purchasePaid(values: { number: string; total: number }, locale: Locale): Mail {
  const said = { ...values, total: rupiah(values.total) };
  return {
    subject: m.mail_purchase_paid_subject(said, { locale }),
    text: m.mail_purchase_paid_text(said, { locale }),
    action: m.mail_purchase_paid_action({}, { locale }),
  };
}
