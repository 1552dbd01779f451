import { momentInJambi } from '../../../ui/day';
import { Timeline } from '../../../ui/Timeline';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Event = { step: string; reason: string | null; at: string; by: string | null };

const names: Record<string, () => string> = {
  register: m.office_event_register,
  change: m.office_event_change,
  submit: m.office_event_submit,
  verify: m.office_event_verify,
  return: m.office_event_return,
  suspend: m.office_event_suspend,
  restore: m.office_event_restore,
};

/** What happened to an entry, when, by whom and why. */
export function BusinessHistory({ history }: { history: Event[] }) {
  return (
    <Timeline
      label={m.office_history()}
      steps={history.map(({ step, reason, at, by }) => ({
        name: names[step]?.() ?? step,
        state: 'done',
        time: [momentInJambi(at, getLocale()), by && m.office_history_by({ name: by })].filter(Boolean).join(' · '),
        note: reason && <p className="said">{reason}</p>,
      }))}
    />
  );
}
