import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { countUnreadOfShop } from '../../domain/conversations';
import { adviceOf, startOf } from '../../domain/learning';
import { permitsEnding } from '../../domain/listings';
import { todaysWork } from '../../domain/orders';
import { countVoicesWaiting } from '../../domain/reviews';
import { type NextStep, nextStep } from '../../domain/shops';
import type { loader as root } from '../../root';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { editsGoods, keepsShop, requirePerson } from '../../web/doors';
import { takeNote } from '../../web/flash';
import { m } from '../../words/generated/messages';
import { PermitsEnding } from './listing-page/PermitsEnding';
import { TodaysWork } from './order-page/TodaysWork';
import { AdviceCard } from './summary-page/AdviceCard';
import { AwayCard } from './summary-page/AwayCard';
import { NextStepCard } from './summary-page/NextStepCard';
import { ShareShop } from './summary-page/ShareShop';
import { StartList } from './summary-page/StartList';

const notes = { joined: m.people_accepted, chosen: m.people_chosen };

export const meta: MetaFunction = () => [{ title: m.shops_summary_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  const { personId, name, workplace } = person;
  const isOwn = !workplace || keepsShop(person);
  const [next, work, voicesWaiting, talksUnread, start, advice, permits] = await Promise.all([
    nextStep(personId, workplace?.shopId),
    workplace ? todaysWork({ ...person, shopId: workplace.shopId }) : undefined,
    workplace ? countVoicesWaiting({ ...person, shopId: workplace.shopId }) : 0,
    workplace ? countUnreadOfShop({ ...person, shopId: workplace.shopId }) : 0,
    isOwn ? startOf(personId, workplace?.shopId) : null,
    workplace ? adviceOf(person, workplace.shopId) : undefined,
    permitsEnding(person, workplace?.shopId),
  ]);
  const mayCheck = workplace ? editsGoods(person) : next.step !== 'register';
  const note = takeNote(context.visitor, ['joined', 'chosen']);
  return json({ name, next, work, voicesWaiting, talksUnread, start, advice, permits, mayCheck, isOwn, note });
}

export default function StudioSummary() {
  const { name, next, work, voicesWaiting, talksUnread, start, advice, permits, mayCheck, isOwn, note } =
    useLoaderData<typeof loader>();
  const origin = useRouteLoaderData<typeof root>('root')?.origin ?? '';
  return (
    <>
      {note && <Notice tone="done">{notes[note.code]({ shop: String(note.values.shop ?? '') })}</Notice>}
      <PageHeader title={m.shops_hello({ name })} />
      {work && next.step !== 'first-product' && <TodaysWork work={work} />}
      {next.step === 'away' && <AwayCard backOn={next.backOn} mayChange={isOwn} />}
      {talksUnread > 0 && <NextStepCard next={{ step: 'talks', count: talksUnread }} />}
      {voicesWaiting > 0 && <NextStepCard next={{ step: 'voices', count: voicesWaiting }} />}
      <PermitsEnding permits={permits} withLink />
      {advice && <AdviceCard {...advice} />}
      <div id="bagikan">
        <Next next={next} origin={origin} />
      </div>
      {start && <StartList {...start} />}
      {mayCheck && (
        <p>
          <LinkButton to="/studio/siap" kind="secondary">
            {m.learning_ready_open()}
          </LinkButton>
        </p>
      )}
    </>
  );
}

/** Nobody is asked to tell people of a shop that is on holiday. */
function Next({ next, origin }: { next: NextStep; origin: string }) {
  if (next.step === 'away') return null;
  return next.step === 'share' ? <ShareShop {...next} origin={origin} /> : <NextStepCard next={next} />;
}
