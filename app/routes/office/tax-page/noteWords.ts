import { m } from '../../../words/generated/messages';

export const notes = ['designate', 'end', 'check', 'withdraw', 'hand-over'] as const;

/** What was done, said on the page after it. */
export const noteWords: Record<(typeof notes)[number], () => string> = {
  designate: m.tax_designated,
  end: m.tax_designation_ended,
  check: m.tax_letter_checked,
  withdraw: m.tax_letter_withdrawn,
  'hand-over': m.tax_handed_over,
};
