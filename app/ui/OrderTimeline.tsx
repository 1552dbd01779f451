import type { OrderStatus } from '../../prisma/generated/enums';
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
  shipPart: m.parcels_event_part,
  endRest: m.parcels_event_end_rest,
  giveUp: m.parcels_event_give_up,
  ready: m.orders_event_ready,
  handOver: m.orders_event_hand_over,
  uncollected: m.orders_event_uncollected,
  remind: m.orders_event_remind,
  receive: m.orders_event_receive,
  assume: m.orders_event_assume,
  askReturn: m.orders_event_ask_return,
  resume: m.orders_event_resume,
  takeBack: m.orders_event_take_back,
  complete: m.orders_event_complete,
};

/** By when the next step comes; some come by the clock, if nobody is faster. */
type Due = { status: OrderStatus; acceptBy: string | null; deliverBy: string | null; completeBy: string | null };

type Coming = {
  name: () => string;
  after: string[];
  by?: 'acceptBy' | 'deliverBy' | 'completeBy';
  /** What the moment means; otherwise it is the latest. */
  when?: (values: { moment: string }) => string;
};

/** The way that most orders go, and after which steps each of it lies behind. */
const begun: Coming[] = [
  { name: m.orders_next_pay, after: ['pay', 'begin'] },
  { name: m.orders_next_accept, after: ['accept'], by: 'acceptBy' },
  { name: m.orders_next_pack, after: ['pack'] },
];
const sent: Coming[] = [
  { name: m.orders_next_ship, after: ['ship', 'endRest'] },
  { name: m.orders_next_receive, after: ['receive', 'assume'], by: 'deliverBy', when: m.orders_next_by_clock },
];
const pickedUp: Coming[] = [
  { name: m.orders_next_ready, after: ['ready'] },
  { name: m.orders_next_collect, after: ['handOver', 'receive'], by: 'deliverBy', when: m.orders_next_kept },
];
const end: Coming = {
  name: m.orders_next_complete,
  after: ['complete'],
  by: 'completeBy',
  when: m.orders_next_by_clock,
};

type OrderTimelineProps = { events: OrderEvent[]; hasEnded: boolean; due?: Due; isPickedUp?: boolean };

/** What has happened to an order, newest last, and, unless it has ended, what comes next and by when. */
export function OrderTimeline({ events, hasEnded, due, isPickedUp }: OrderTimelineProps) {
  const taken = events.map(({ step }) => step);
  const past = events.map(
    ({ step, note, at }): TimelineStep => ({
      name: words[step]?.() ?? step,
      state: 'done',
      time: momentInJambi(at, getLocale()),
      note,
    }),
  );
  const way = [...begun, ...(isPickedUp ? pickedUp : sent), end];
  const ahead = way.filter(({ after }) => !after.some((step) => taken.includes(step)));
  // As long as a return is open the clock stands still: nothing after it has a day.
  const isStopped = due?.status === 'RETURN_REQUESTED';
  const list: Coming[] = isStopped ? [{ name: m.orders_next_return, after: [] }, ...ahead] : ahead;
  const coming = list.map(
    (step, place): TimelineStep => ({
      name: step.name(),
      state: place === 0 ? 'current' : 'upcoming',
      time: place === 0 ? whenOf(step, due) : undefined,
    }),
  );
  return <Timeline label={m.orders_timeline()} steps={hasEnded ? past : [...past, ...coming]} />;
}

function whenOf({ by, when = m.orders_next_by }: Coming, due: Due | undefined): string | undefined {
  const at = by && due?.[by];
  if (!at) return undefined;
  return when({ moment: momentInJambi(at, getLocale()) });
}
