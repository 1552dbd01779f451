import { momentInJambi } from '../ui/day';
import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: what to pay, and by when. */
export function purchasePlaced(
  values: { number: string; total: number; payBy?: string; method?: string },
  locale: Locale,
): Mail {
  const said = {
    ...values,
    total: rupiah(values.total),
    payBy: values.payBy ? momentInJambi(values.payBy, locale) : '',
  };
  return {
    subject: subjectOf(values.method)(said, { locale }),
    text: textOf(values.method)(said, { locale }),
    action: m.mail_purchase_placed_action({}, { locale }),
  };
}

function subjectOf(method: string | undefined) {
  return method === 'CASH' ? m.mail_purchase_cash_subject : m.mail_purchase_placed_subject;
}

function textOf(method: string | undefined) {
  if (method === 'CASH') return m.mail_purchase_cash_text;
  return method === 'CARD' || method === 'QRIS' ? m.mail_purchase_to_pay_text : m.mail_purchase_placed_text;
}
