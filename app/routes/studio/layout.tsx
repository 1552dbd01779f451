import { json, type LinksFunction, type LoaderFunctionArgs, type SerializeFrom } from '@remix-run/node';
import { Outlet, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { countUnreadOfShop } from '../../domain/conversations';
import { type TodaysWork, todaysWork } from '../../domain/orders';
import { countVoicesWaiting } from '../../domain/reviews';
import { nextStep } from '../../domain/shops';
import type { loader as root } from '../../root';
import type { WhatWaits } from '../../ui/Bell';
import { RouteError } from '../../ui/ErrorPage';
import { asksAgain } from '../../ui/lineLost';
import { PlainShell } from '../../ui/PlainShell';
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
import { m } from '../../words/generated/messages';
import { partsOfWork } from './order-page/partsOfWork';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: work }];

export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  const { personId, name, workplace } = person;
  if (workplace) {
    const { shopId } = workplace;
    const [work, voicesWaiting, talksUnread] = await Promise.all([
      todaysWork({ ...person, shopId }),
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
    const waiting = { work: work ?? null, ordersWaiting: work?.toAccept, voicesWaiting, talksUnread };
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
  const waiting = { work: null, ordersWaiting: 0, voicesWaiting: 0, talksUnread: null };
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

export const shouldRevalidate = asksAgain;

export default function StudioLayout() {
  return (
    <Studio>
      <Outlet />
    </Studio>
  );
}

/** What is not there, or failed, leaves the rooms around it in place. */
export function ErrorBoundary() {
  const front = { to: '/studio', name: m.ui_studio_summary() };
  return (
    <Studio>
      <RouteError front={front} />
    </Studio>
  );
}

function Studio({ children }: { children: ReactNode }) {
  const found = useRouteLoaderData<typeof loader>('routes/studio/layout');
  const around = useRouteLoaderData<typeof root>('root');
  if (!found) return <PlainShell>{children}</PlainShell>; // nobody who works here
  const { name, work, ...shell } = found;
  return (
    <StudioShell {...shell} visitor={{ name }} waiting={work && whatWaits({ ...shell, work })} demo={around?.isDemo}>
      {children}
    </StudioShell>
  );
}

type Counts = { work: SerializeFrom<TodaysWork>; talksUnread: number | null; voicesWaiting: number };

/** What rings the bell of the shop. */
function whatWaits({ work, talksUnread, voicesWaiting }: Counts): WhatWaits[] {
  const talks = { count: talksUnread ?? 0, name: m.ui_bell_talks(), to: '/studio/percakapan' };
  const voices = { count: voicesWaiting, name: m.ui_bell_voices(), to: '/studio/ulasan?tampil=menunggu' };
  return [...partsOfWork(work), ...[talks, voices].filter(({ count }) => count > 0)];
}
