import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { countUnreadOfShop } from '../../domain/conversations';
import { countOrdersToAccept } from '../../domain/orders';
import { countVoicesWaiting } from '../../domain/reviews';
import { nextStep } from '../../domain/shops';
import type { loader as root } from '../../root';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requirePerson } from '../../web/doors';
import { takeNote } from '../../web/flash';
import { m } from '../../words/generated/messages';
import { NextStepCard } from './summary-page/NextStepCard';
import { ShareShop } from './summary-page/ShareShop';
import { WayToShop } from './summary-page/WayToShop';

const notes = { joined: m.people_accepted, chosen: m.people_chosen };

export const meta: MetaFunction = () => [{ title: m.shops_summary_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  const { personId, name, workplace } = person;
  const [next, ordersWaiting, voicesWaiting, talksUnread] = await Promise.all([
    nextStep(personId, workplace?.shopId),
    workplace ? countOrdersToAccept(workplace.shopId) : 0,
    workplace ? countVoicesWaiting({ ...person, shopId: workplace.shopId }) : 0,
    workplace ? countUnreadOfShop({ ...person, shopId: workplace.shopId }) : 0,
  ]);
  const note = takeNote(context.visitor, ['joined', 'chosen']);
  return json({ name, next, ordersWaiting, voicesWaiting, talksUnread, note });
}

export default function StudioSummary() {
  const { name, next, ordersWaiting, voicesWaiting, talksUnread, note } = useLoaderData<typeof loader>();
  const origin = useRouteLoaderData<typeof root>('root')?.origin ?? '';
  return (
    <>
      {note && <Notice tone="done">{notes[note.code]({ shop: String(note.values.shop ?? '') })}</Notice>}
      <PageHeader title={m.shops_hello({ name })} />
      <WayToShop step={next.step} />
      {ordersWaiting > 0 && <NextStepCard next={{ step: 'orders', count: ordersWaiting }} />}
      {talksUnread > 0 && <NextStepCard next={{ step: 'talks', count: talksUnread }} />}
      {voicesWaiting > 0 && <NextStepCard next={{ step: 'voices', count: voicesWaiting }} />}
      {next.step === 'share' ? <ShareShop {...next} origin={origin} /> : <NextStepCard next={next} />}
    </>
  );
}
