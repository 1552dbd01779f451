import { payoutProblem } from '../ui/payoutProblem';
import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** `problem`: what the gateway's refusal is called here; without one, `reason` says it. */
type Values = { number: string; amount: number; reason: string; problem?: string };

/** To the owners: a part or all of a payout was taken back, and why. */
export function payoutReversed(values: Values, locale: Locale): Mail {
  const { number, problem, reason } = values;
  const why = problem ? payoutProblem(problem, locale) : reason;
  const said = { number, amount: rupiah(values.amount), reason: why };
  return {
    subject: m.mail_payout_reversed_subject(said, { locale }),
    text: m.mail_payout_reversed_text(said, { locale }),
    action: m.mail_payout_reversed_action({}, { locale }),
  };
}
