import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the owners: a part or all of a payout was taken back, and why. */
export function payoutReversed(values: { number: string; amount: number; reason: string }, locale: Locale): Mail {
  const said = { ...values, amount: rupiah(values.amount) };
  return {
    subject: m.mail_payout_reversed_subject(said, { locale }),
    text: m.mail_payout_reversed_text(said, { locale }),
    action: m.mail_payout_reversed_action({}, { locale }),
  };
}
