import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { countUnreadOfShop } from '../../domain/conversations';
import { countOrdersToAccept } from '../../domain/orders';
import { countVoicesWaiting } from '../../domain/reviews';
import { nextStep } from '../../domain/shops';
import type { loader as root } from '../../root';
import { StudioShell } from '../../ui/StudioShell';
import work from '../../ui/work.css?url';
import {
  answersBuyers,
  editsGoods,
  handlesMoney,
  keepsShop,
  makesVouchers,
  readsReports,
  requirePerson,
  sellsAtStall,
} from '../../web/doors';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: work }];

export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  const { personId, name, workplace } = person;
  if (workplace) {
    const { shopId } = workplace;
    const [ordersWaiting, voicesWaiting, talksUnread] = await Promise.all([
      countOrdersToAccept(shopId),
      countVoicesWaiting({ ...person, shopId }),
      answersBuyers(person) ? countUnreadOfShop({ ...person, shopId }) : null,
    ]);
    const may = {
      money: handlesMoney(person),
      promotions: makesVouchers(person),
      reports: readsReports(person),
      stall: sellsAtStall(person),
      products: editsGoods(person),
      ownShop: keepsShop(person),
    };
    const waiting = { ordersWaiting, voicesWaiting, talksUnread };
    return json({
      name,
      title: workplace.name,
      hasChoice: person.workplaces.length > 1,
      shop: 'open' as const,
      ...waiting,
      ...may,
    });
  }
  const { step } = await nextStep(personId, undefined);
  const shop = step === 'open-shop' ? ('may-open' as const) : ('not-yet' as const);
  const waiting = { ordersWaiting: 0, voicesWaiting: 0, talksUnread: null };
  return json({
    name,
    title: name,
    hasChoice: false,
    shop,
    ...waiting,
    money: false,
    promotions: false,
    reports: false,
    stall: false,
    products: true,
    ownShop: true,
  });
}

export default function StudioLayout() {
  const {
    name,
    title,
    shop,
    ordersWaiting,
    voicesWaiting,
    talksUnread,
    money,
    promotions,
    reports,
    stall,
    products,
    ownShop,
    hasChoice,
  } = useLoaderData<typeof loader>();
  const around = useRouteLoaderData<typeof root>('root');
  return (
    <StudioShell
      title={title}
      visitor={{ name }}
      shop={shop}
      ordersWaiting={ordersWaiting}
      voicesWaiting={voicesWaiting}
      talksUnread={talksUnread}
      money={money}
      products={products}
      ownShop={ownShop}
      hasChoice={hasChoice}
      promotions={promotions}
      reports={reports}
      stall={stall}
      demo={around?.isDemo}
    >
      <Outlet />
    </StudioShell>
  );
}
