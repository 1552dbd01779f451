import { m } from '../../../words/generated/messages';

export const notes = ['read', 'paid', 'revived', 'returned', 'noted', 'held', 'ignored'] as const;

export type StatementNote = (typeof notes)[number];

const words = {
  paid: m.statements_done_paid,
  revived: m.statements_done_revived,
  returned: m.statements_done_returned,
  noted: m.statements_done_noted,
  held: m.statements_done_held,
};

/** How it went. */
export function sayNote({ code, values }: { code: StatementNote; values: Record<string, string | number> }): string {
  if (code === 'read') return m.statements_done_read({ added: Number(values.added), known: Number(values.known) });
  return code === 'ignored' ? m.statements_done_ignored() : words[code]({ number: String(values.number) });
}
