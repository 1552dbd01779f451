import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: a delayed way to pay was chosen. */
export function purchaseProcessing(values: { number: string; total: number }, locale: Locale): Mail {
  const said = { ...values, total: rupiah(values.total) };
  return {
    subject: m.mail_purchase_processing_subject(said, { locale }),
    text: m.mail_purchase_processing_text(said, { locale }),
    action: m.mail_purchase_processing_action({}, { locale }),
  };
}
