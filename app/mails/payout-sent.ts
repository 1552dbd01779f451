import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the owners: the money is at the shop's account, with the proof. */
export function payoutSent(values: { number: string; amount: number; proof: string }, locale: Locale): Mail {
  const said = { ...values, amount: rupiah(values.amount) };
  return {
    subject: m.mail_payout_sent_subject(said, { locale }),
    text: m.mail_payout_sent_text(said, { locale }),
    action: m.mail_payout_sent_action({}, { locale }),
  };
}
