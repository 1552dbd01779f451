import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: the money is on its way back, with the proof. */
export function refundClosed(
  values: { number: string; amount: number; proof: string; way?: string },
  locale: Locale,
): Mail {
  const said = { ...values, amount: rupiah(values.amount) };
  return {
    subject: m.mail_refund_closed_subject(said, { locale }),
    text: (values.way === 'CARD' ? m.mail_refund_closed_card_text : m.mail_refund_closed_text)(said, { locale }),
    action: m.mail_refund_closed_action({}, { locale }),
  };
}
