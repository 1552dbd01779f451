import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the owners: why a payout did not arrive, and that it can be asked for again. */
export function payoutFailed(values: { number: string; amount: number; reason: string }, locale: Locale): Mail {
  const said = { ...values, amount: rupiah(values.amount) };
  return {
    subject: m.mail_payout_failed_subject(said, { locale }),
    text: m.mail_payout_failed_text(said, { locale }),
    action: m.mail_payout_failed_action({}, { locale }),
  };
}
