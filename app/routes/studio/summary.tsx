import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { countOrdersToAccept } from '../../domain/orders';
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
  const { personId, name, workplace } = await requirePerson(context);
  const [next, ordersWaiting] = await Promise.all([
    nextStep(personId, workplace?.shopId),
    workplace ? countOrdersToAccept(workplace.shopId) : 0,
  ]);
  return json({ name, next, ordersWaiting });
}

export default function StudioSummary() {
  const { name, next, ordersWaiting } = useLoaderData<typeof loader>();
  const origin = useRouteLoaderData<typeof root>('root')?.origin ?? '';
  return (
    <>
      <PageHeader title={m.shops_hello({ name })} />
      <WayToShop step={next.step} />
      {ordersWaiting > 0 && <NextStepCard next={{ step: 'orders', count: ordersWaiting }} />}
      {next.step === 'share' ? <ShareShop {...next} origin={origin} /> : <NextStepCard next={next} />}
    </>
  );
}
