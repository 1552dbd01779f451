import { m } from '../words/generated/messages';
import { getLocale } from '../words/generated/runtime';
import { momentInJambi } from './day';
import { Section } from './Section';
import { Timeline } from './Timeline';

type Step = { step: string; reason: string | null; at: string; by: string | null; side: 'clock' | 'office' | 'shop' };

const names: Record<string, () => string> = {
  list: m.listings_event_list,
  hide: m.listings_event_hide,
  show: m.listings_event_show,
  archive: m.listings_event_archive,
  ask: m.listings_event_ask,
  approve: m.listings_event_approve,
  return: m.listings_event_return,
  withdraw: m.listings_event_withdraw,
  'take-down': m.listings_event_take_down,
  'give-back': m.listings_event_give_back,
  expire: m.listings_event_expire,
  'origin-ask': m.listings_event_origin_ask,
  'origin-approve': m.listings_event_origin_approve,
  'origin-return': m.listings_event_origin_return,
  'origin-withdraw': m.listings_event_origin_withdraw,
};

/** What has happened to goods, when, by whom and why; nothing as long as nothing has. */
export function GoodsHistory({ steps }: { steps: Step[] }) {
  if (steps.length === 0) return null;
  return (
    <Section title={m.listings_history()}>
      <Timeline
        label={m.listings_history()}
        steps={steps.map(({ step, reason, at, ...who }) => ({
          name: names[step]?.() ?? step,
          state: 'done',
          time: [momentInJambi(at, getLocale()), whose(who)].filter(Boolean).join(' · '),
          note: reason && <p className="said">{reason}</p>,
        }))}
      />
    </Section>
  );
}

function whose({ by, side }: Pick<Step, 'by' | 'side'>): string {
  if (side === 'clock') return m.listings_history_by_clock();
  if (by) return m.listings_history_by({ name: by });
  return side === 'office' ? m.listings_history_by_office() : '';
}
