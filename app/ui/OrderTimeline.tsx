import { m } from '../words/generated/messages';
import { getLocale } from '../words/generated/runtime';
import { momentInJambi } from './day';
import { Timeline, type TimelineStep } from './Timeline';

type OrderEvent = { step: string; note: string | null; at: string };

const words: Record<string, () => string> = {
  place: m.orders_event_place,
  pay: m.orders_event_pay,
  begin: m.orders_event_begin,
  refuse: m.orders_event_refuse,
  revive: m.orders_event_revive,
  expire: m.orders_event_expire,
  withdraw: m.orders_event_withdraw,
  accept: m.orders_event_accept,
  decline: m.orders_event_decline,
  lapse: m.orders_event_lapse,
  cancel: m.orders_event_cancel,
  pack: m.orders_event_pack,
  ship: m.orders_event_ship,
  receive: m.orders_event_receive,
  assume: m.orders_event_assume,
  complete: m.orders_event_complete,
};

/** The way that most orders go, and after which steps each of it lies behind. */
const way = [
  { name: m.orders_next_pay, after: ['pay', 'begin'] },
  { name: m.orders_next_accept, after: ['accept'] },
  { name: m.orders_next_pack, after: ['pack'] },
  { name: m.orders_next_ship, after: ['ship'] },
  { name: m.orders_next_receive, after: ['receive', 'assume'] },
  { name: m.orders_next_complete, after: ['complete'] },
];

/** What has happened to an order, newest last, and, unless it has ended, what comes next. */
export function OrderTimeline({ events, hasEnded }: { events: OrderEvent[]; hasEnded: boolean }) {
  const taken = events.map(({ step }) => step);
  const past = events.map(
    ({ step, note, at }): TimelineStep => ({
      name: words[step]?.() ?? step,
      state: 'done',
      time: momentInJambi(at, getLocale()),
      note,
    }),
  );
  const ahead = way.filter(({ after }) => !after.some((step) => taken.includes(step)));
  const coming = ahead.map(
    ({ name }, place): TimelineStep => ({ name: name(), state: place === 0 ? 'current' : 'upcoming' }),
  );
  return <Timeline label={m.orders_timeline()} steps={hasEnded ? past : [...past, ...coming]} />;
}
