import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { countUnreadOfShop } from '../../domain/conversations';
import { countOrdersToAccept } from '../../domain/orders';
import { countVoicesWaiting } from '../../domain/reviews';
import { nextStep } from '../../domain/shops';
import type { loader as root } from '../../root';
import { PageHeader } from '../../ui/PageHeader';
import { requirePerson } from '../../web/doors';
import { m } from '../../words/generated/messages';
import { NextStepCard } from './summary-page/NextStepCard';
import { ShareShop } from './summary-page/ShareShop';
import { WayToShop } from './summary-page/WayToShop';

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
  return json({ name, next, ordersWaiting, voicesWaiting, talksUnread });
}

export default function StudioSummary() {
  const { name, next, ordersWaiting, voicesWaiting, talksUnread } = useLoaderData<typeof loader>();
  const origin = useRouteLoaderData<typeof root>('root')?.origin ?? '';
  return (
    <>
      <PageHeader title={m.shops_hello({ name })} />
      <WayToShop step={next.step} />
      {ordersWaiting > 0 && <NextStepCard next={{ step: 'orders', count: ordersWaiting }} />}
      {talksUnread > 0 && <NextStepCard next={{ step: 'talks', count: talksUnread }} />}
      {voicesWaiting > 0 && <NextStepCard next={{ step: 'voices', count: voicesWaiting }} />}
      {next.step === 'share' ? <ShareShop {...next} origin={origin} /> : <NextStepCard next={next} />}
    </>
  );
}
