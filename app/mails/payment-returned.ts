import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Returned = { number: string; amount: number; reason: 'LATE_PAYMENT' | 'PAID_TWICE' };

/** To the buyer: a payment that the purchase could not take goes back by itself. */
export function paymentReturned(values: Returned, locale: Locale): Mail {
  const said = { ...values, amount: rupiah(values.amount) };
  const isSecond = values.reason === 'PAID_TWICE';
  const subject = isSecond ? m.mail_payment_twice_subject : m.mail_payment_late_subject;
  const text = isSecond ? m.mail_payment_twice_text : m.mail_payment_late_text;
  return {
    subject: subject(said, { locale }),
    text: text(said, { locale }),
    action: m.mail_payment_returned_action({}, { locale }),
  };
}
