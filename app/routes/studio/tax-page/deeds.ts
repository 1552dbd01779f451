import { z } from 'zod';
import { giveTaxLetter, saveTaxProfile, withdrawOwnLetter } from '../../../domain/tax';
import { dayField } from '../../../web/dayField';
import type { Seller } from '../../../web/doors';
import { m } from '../../../words/generated/messages';

const LONGEST = 100; // characters

const whyWrong = { error: () => m.tax_letter_why_wrong() };
const day = dayField({ error: () => m.tax_day_wrong() });

/** What an owner can tell about the shop's tax. */
export const TaxDeed = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('profile'),
    kind: z.enum(['PERSON', 'ENTITY'], { error: () => m.tax_kind_wrong() }),
    taxNumber: z.string().max(LONGEST).optional(),
  }),
  z.object({
    intent: z.literal('letter'),
    letter: z.enum(['STATEMENT', 'SKB'], { error: () => m.tax_letter_wrong() }),
    number: z
      .string()
      .trim()
      .max(LONGEST, { error: () => m.tax_letter_number_wrong() })
      .optional(),
    from: day,
    until: day,
  }),
  z.object({
    intent: z.literal('withdraw'),
    id: z.uuid(),
    why: z.string(whyWrong).trim().min(1, whyWrong).max(500, whyWrong),
  }),
]);

/** Does one of them. */
export function act(seller: Seller, deed: z.infer<typeof TaxDeed>) {
  if (deed.intent === 'profile') return saveTaxProfile(seller, deed);
  if (deed.intent === 'withdraw') return withdrawOwnLetter(seller, { letterId: deed.id, why: deed.why });
  const { letter, ...about } = deed;
  return giveTaxLetter(seller, { kind: letter, ...about });
}

type Why = Extract<Awaited<ReturnType<typeof act>>, { ok: false }>['why'];

const words = {
  'not-allowed': { field: '', say: m.money_not_allowed },
  'moved-on': { field: '', say: m.tax_letter_moved_on },
  'no-number': { field: 'number', say: m.tax_letter_number_wrong },
  'no-tax-number': { field: 'taxNumber', say: m.tax_number_wrong },
  'wrong-number': { field: 'taxNumber', say: m.tax_number_wrong },
  'wrong-days': { field: 'until', say: m.tax_days_wrong },
  'not-a-person': { field: 'letter', say: m.tax_letter_not_a_person },
} satisfies Record<Why, { field: string; say: () => string }>;

/** What was refused, beside the field that it is about. */
export function refusalOf(why: Why) {
  const { field, say } = words[why];
  return field ? { fieldErrors: { [field]: [say()] } } : { formErrors: [say()] };
}
