import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: money will come back. */
export function refundOpened(values: { number: string; amount: number; way?: string }, locale: Locale): Mail {
  const said = { ...values, amount: rupiah(values.amount) };
  return {
    subject: m.mail_refund_opened_subject(said, { locale }),
    text: (values.way === 'CARD' ? m.mail_refund_card_text : m.mail_refund_opened_text)(said, { locale }),
    action: m.mail_refund_opened_action({}, { locale }),
  };
}
