import { m } from '../../../words/generated/messages';

/** How a deed on the page of payouts went, and what it was about. */
export const notes = ['checked', 'returned', 'batched', 'failed', 'reversed', 'settled'] as const;

export type Note = (typeof notes)[number];

export const noteWords: Record<Note, (values: { about: string }) => string> = {
  checked: m.finance_checked,
  returned: m.finance_returned,
  batched: m.finance_batched,
  failed: m.finance_failed,
  reversed: m.finance_reversed,
  settled: m.finance_settled,
};
