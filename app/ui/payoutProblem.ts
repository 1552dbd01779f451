import { m } from '../words/generated/messages';
import { getLocale, type Locale } from '../words/generated/runtime';

type Say = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const problems: Record<string, Say> = {
  NOT_READY: m.money_problem_not_ready,
  ACCOUNT_GONE: m.money_problem_account_gone,
  NO_FUNDS: m.money_problem_no_funds,
  NOT_ALLOWED: m.money_problem_not_allowed,
  TAKEN_BACK: m.money_problem_taken_back,
};

/** Why the gateway did not send a payout, or took it back. What has no words of its own gets a general sentence. */
export function payoutProblem(problem: string, locale: Locale = getLocale()): string {
  return (problems[problem] ?? m.money_problem_other)({}, { locale });
}

/** Why a payout failed: what the officer wrote of a transfer by bank, or our words for what the gateway says. */
export function payoutFailure({ rail, failure }: { rail: string; failure: string | null }): string | null {
  return failure && rail === 'STRIPE_CONNECT' ? payoutProblem(failure) : failure;
}
