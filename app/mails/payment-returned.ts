import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Returned = { number: string; amount: number; reason: 'LATE_PAYMENT' | 'PAID_TWICE' | 'NOT_AS_ASKED' };

/** To the buyer: a payment that the purchase could not take goes back by itself. */
export function paymentReturned(values: Returned, locale: Locale): Mail {
  const said = { ...values, amount: rupiah(values.amount) };
  const { subject, text } = wordsOf(values.reason);
  return {
    subject: subject(said, { locale }),
    text: text(said, { locale }),
    action: m.mail_payment_returned_action({}, { locale }),
  };
}

function wordsOf(reason: Returned['reason']) {
  switch (reason) {
    case 'PAID_TWICE':
      return { subject: m.mail_payment_twice_subject, text: m.mail_payment_twice_text };
    case 'NOT_AS_ASKED':
      return { subject: m.mail_payment_late_subject, text: m.mail_payment_other_text };
    default:
      return { subject: m.mail_payment_late_subject, text: m.mail_payment_late_text };
  }
}
