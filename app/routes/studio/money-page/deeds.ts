import { z } from 'zod';
import { confirmPassword } from '../../../domain/accounts';
import { type NotConnected, openConnectAccount, openPayout, submitShopAccount } from '../../../domain/payouts';
import { tidyLine } from '../../../domain/tidy';
import { rupiah } from '../../../ui/rupiah';
import type { Seller } from '../../../web/doors';
import { m } from '../../../words/generated/messages';

const LONGEST = 100; // characters

const oneLine = (wrong: () => string) => {
  const error = { error: () => wrong() };
  return z.string(error).transform(tidyLine).pipe(z.string().min(1, error).max(LONGEST, error));
};

const wrongNumber = { error: () => m.money_number_wrong() };
/** People write 1234-5678-90. */
const digits = z
  .string(wrongNumber)
  .transform((text) => text.replace(/[\s.-]/g, ''))
  .pipe(z.string().regex(/^\d{6,20}$/, wrongNumber));

/** What an owner can ask for on the page of the shop's money. */
export const MoneyDeed = z
  .discriminatedUnion('intent', [
    z.object({ intent: z.literal('payout') }),
    z.object({ intent: z.literal('gateway') }),
    z.object({
      intent: z.literal('account'),
      bankName: oneLine(m.money_bank_wrong),
      accountNumber: digits,
      numberAgain: digits,
      accountHolder: oneLine(m.money_holder_wrong),
      password: z
        .string({ error: () => m.money_password_missing() })
        .max(1000, { error: () => m.money_password_wrong() }),
      qris: z.string().trim().max(600).optional(),
    }),
  ])
  .superRefine((deed, context) => {
    if (deed.intent === 'account' && deed.accountNumber !== deed.numberAgain)
      context.addIssue({ code: 'custom', path: ['numberAgain'], message: m.money_number_differs() });
  });

/** `to` leads on to the gateway's page; otherwise `note` says here how it went. */
type Done =
  | { ok: true; to: string }
  | { ok: true; to?: undefined; note: 'account-sent' | 'payout-opened'; values?: { number: string; amount: number } };
type Refused =
  | NotConnected
  | { ok: false; why: 'wrong-password' | 'too-often' | 'wrong-number' | 'wrong-qris' | 'under-way' | 'no-account' }
  | { ok: false; why: 'too-little'; least: number; available: number };

/** Does one of them. */
export async function act(seller: Seller, deed: z.infer<typeof MoneyDeed>, ip: string): Promise<Done | Refused> {
  if (deed.intent === 'payout') {
    const answer = await openPayout(seller);
    if (!answer.ok) return answer;
    const { number, amount } = answer;
    return { ok: true, note: 'payout-opened', values: { number, amount } };
  }
  if (deed.intent === 'gateway') {
    const answer = await openConnectAccount(seller);
    return answer.ok ? { ok: true, to: answer.url } : answer;
  }
  const known = await confirmPassword(seller.personId, deed.password, ip);
  if (!known.ok) return known;
  const { password: _, ...account } = deed;
  const answer = await submitShopAccount(seller, account);
  return answer.ok ? { ok: true, note: 'account-sent' } : answer;
}

const words = {
  'not-allowed': m.money_not_allowed,
  'wrong-number': m.money_number_wrong,
  'wrong-password': m.money_password_wrong,
  'too-often': m.money_password_too_often,
  'wrong-qris': m.money_qris_wrong,
  'under-way': m.money_under_way,
  'no-account': m.money_no_account,
  'not-offered': m.money_gateway_not_offered,
  refused: m.money_gateway_refused,
  'gateway-down': m.money_gateway_down,
};

/** Why it was not done. */
export function refusalWords(refused: Refused): string {
  if (refused.why !== 'too-little') return words[refused.why]();
  return m.money_too_little({ least: rupiah(refused.least), available: rupiah(refused.available) });
}
