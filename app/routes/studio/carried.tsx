import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { parcelsCarried } from '../../domain/orders';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { requireSeller } from '../../web/doors';
import { m } from '../../words/generated/messages';
import { CarriedList } from './order-page/CarriedList';

export const meta: MetaFunction = () => [{ title: `${m.parcels_carried_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  return json({ couriers: await parcelsCarried(await requireSeller(context)) });
}

/** What the shop's own couriers carry, and the cash that they owe, to be printed and gone through. */
export default function Carried() {
  const { couriers } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={m.parcels_carried_title()}
        crumbs={[{ to: '/studio/pesanan', name: m.orders_title() }]}
        lead={m.parcels_carried_lead()}
      />
      {couriers.length === 0 && <Empty motif="kapal-sanggat">{m.parcels_carried_none()}</Empty>}
      {couriers.length > 0 && <p className="hint sheet-aside">{m.parcels_carried_print()}</p>}
      {couriers.map((courier) => (
        <CarriedList key={courier.name} {...courier} />
      ))}
    </>
  );
}
