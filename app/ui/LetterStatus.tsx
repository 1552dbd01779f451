import { m } from '../words/generated/messages';
import { StatusPill, type StatusTone } from './StatusPill';

const looks: Record<'waits' | 'counts' | 'over' | 'withdrawn', { tone: StatusTone; say: () => string }> = {
  waits: { tone: 'waiting', say: m.tax_letter_waits },
  counts: { tone: 'done', say: m.tax_letter_counts },
  over: { tone: 'ended', say: m.tax_letter_over },
  withdrawn: { tone: 'ended', say: m.tax_letter_is_withdrawn },
};

/** Whether a letter to the tax office frees a shop. */
export function LetterStatus({ state }: { state: keyof typeof looks }) {
  const { tone, say } = looks[state];
  return <StatusPill tone={tone}>{say()}</StatusPill>;
}
