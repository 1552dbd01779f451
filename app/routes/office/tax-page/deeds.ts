import { z } from 'zod';
import type { Actor } from '../../../domain/accounts';
import { checkTaxLetter, designate, endDesignation, withdrawTaxLetter } from '../../../domain/tax';
import { handOverTax } from '../../../domain/taxHandOver';
import { dayField } from '../../../web/dayField';
import { m } from '../../../words/generated/messages';

const LONGEST = 100; // characters
const day = dayField({ error: () => m.tax_day_wrong() });
const decreeWrong = { error: () => m.tax_decree_wrong() };
const whyWrong = { error: () => m.tax_letter_why_wrong() };
const ntpnWrong = { error: () => m.tax_ntpn_wrong() };

/** What finance can do with the tax. The state's receipt number (NTPN) has sixteen letters and digits. */
export const TaxDeed = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('designate'),
    from: day,
    until: day.optional(),
    decree: z.string(decreeWrong).trim().min(1, decreeWrong).max(LONGEST, decreeWrong),
  }),
  z.object({ intent: z.literal('end'), id: z.uuid(), until: day }),
  z.object({ intent: z.literal('check'), id: z.uuid() }),
  z.object({
    intent: z.literal('withdraw'),
    id: z.uuid(),
    note: z.string(whyWrong).trim().min(1, whyWrong).max(500, whyWrong),
  }),
  z.object({
    intent: z.literal('hand-over'),
    month: z.string({ error: () => m.tax_month_wrong() }),
    reference: z
      .string(ntpnWrong)
      .transform((typed) => typed.replaceAll(/\s/g, '').toUpperCase())
      .refine((ntpn) => /^[0-9A-Z]{16}$/.test(ntpn), ntpnWrong),
  }),
]);

/** Does one of them. */
export function act(staff: Actor, deed: z.output<typeof TaxDeed>) {
  switch (deed.intent) {
    case 'designate':
      return designate(staff, deed);
    case 'end':
      return endDesignation(staff, deed);
    case 'check':
      return checkTaxLetter(staff, deed.id);
    case 'withdraw':
      return withdrawTaxLetter(staff, { letterId: deed.id, why: deed.note });
    case 'hand-over':
      return handOverTax(staff, deed);
  }
}

type Why = Extract<Awaited<ReturnType<typeof act>>, { ok: false }>['why'];
type Refused = { status: number; field?: string; say: () => string };

const refusals = {
  'not-allowed': { status: 403, say: m.payments_finance_not_allowed },
  'wrong-days': { status: 422, field: 'until', say: m.tax_designation_days_wrong },
  overlaps: { status: 422, field: 'from', say: m.tax_designation_overlaps },
  'no-month': { status: 422, field: 'month', say: m.tax_month_wrong },
  'not-over': { status: 422, field: 'month', say: m.tax_month_not_over },
  'nothing-owed': { status: 422, field: 'month', say: m.tax_month_nothing },
} satisfies Record<Exclude<Why, 'moved-on'>, Refused>;

/** Somebody else was faster, or it is over. */
const movedOn: Record<z.output<typeof TaxDeed>['intent'], () => string> = {
  designate: m.tax_designation_moved_on,
  end: m.tax_designation_moved_on,
  check: m.tax_letter_moved_on,
  withdraw: m.tax_letter_moved_on,
  'hand-over': m.tax_month_moved_on,
};

export function refusalOf(why: Why, intent: keyof typeof movedOn): Refused {
  return why === 'moved-on' ? { status: 409, say: movedOn[intent] } : refusals[why];
}
