import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { countOrdersToAccept } from '../../domain/orders';
import { countVoicesWaiting } from '../../domain/reviews';
import { nextStep } from '../../domain/shops';
import type { loader as root } from '../../root';
import { StudioShell } from '../../ui/StudioShell';
import { handlesMoney, makesVouchers, requirePerson } from '../../web/doors';

export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  const { personId, name, workplace } = person;
  if (workplace) {
    const { shopId } = workplace;
    const [ordersWaiting, voicesWaiting] = await Promise.all([
      countOrdersToAccept(shopId),
      countVoicesWaiting({ ...person, shopId }),
    ]);
    const may = { money: handlesMoney(person), promotions: makesVouchers(person) };
    return json({ name, title: workplace.name, shop: 'open' as const, ordersWaiting, voicesWaiting, ...may });
  }
  const { step } = await nextStep(personId, undefined);
  const shop = step === 'open-shop' ? ('may-open' as const) : ('not-yet' as const);
  return json({ name, title: name, shop, ordersWaiting: 0, voicesWaiting: 0, money: false, promotions: false });
}

export default function StudioLayout() {
  const { name, title, shop, ordersWaiting, voicesWaiting, money, promotions } = useLoaderData<typeof loader>();
  const around = useRouteLoaderData<typeof root>('root');
  return (
    <StudioShell
      title={title}
      visitor={{ name }}
      shop={shop}
      ordersWaiting={ordersWaiting}
      voicesWaiting={voicesWaiting}
      money={money}
      promotions={promotions}
      demo={around?.isDemo}
    >
      <Outlet />
    </StudioShell>
  );
}
