import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { type OrderShelf, orderShelves, ordersForShop, todaysWork } from '../../domain/orders';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { Shelves } from '../../ui/Shelves';
import { acceptsOrders, makesVouchers, requireSeller } from '../../web/doors';
import { takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { doTogether } from './order-page/doTogether';
import { NoOrders } from './order-page/NoOrders';
import { OrderLine } from './order-page/OrderLine';
import { TodaysWork } from './order-page/TodaysWork';
import { doneWith, NotDone, TogetherBar } from './order-page/Together';

export const meta: MetaFunction = () => [{ title: `${m.orders_title()} · Sepucuk` }];

const notes = {
  'together-accept': doneWith.accept,
  'together-pack': doneWith.pack,
  'together-hand': doneWith.hand,
};

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const { searchParams } = context.visitor.url;
  const shelf = searchParams.get('tampil') === 'retur' ? 'returns' : readShelf(searchParams.get('rak'));
  const after = z.uuid().safeParse(searchParams.get('sesudah')).data; // a broken link shows the first page
  const [page, work] = await Promise.all([ordersForShop(seller, shelf, after), todaysWork(seller)]);
  const done = takeNote(context.visitor, Object.keys(notes) as (keyof typeof notes)[]);
  return json({
    ...page,
    shelf,
    work,
    done,
    isLater: after !== undefined,
    canShare: makesVouchers(seller),
    mayAccept: acceptsOrders(seller),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  return doTogether(seller, context.visitor, await readForm(request));
}

function readShelf(asked: string | null): OrderShelf {
  return asked !== null && Object.hasOwn(orderShelves, asked) ? (asked as OrderShelf) : 'all';
}

const shelfNames: Record<OrderShelf, () => string> = {
  all: m.orders_shelf_all,
  new: m.orders_shelf_new,
  packing: m.parcels_shelf_packing,
  sending: m.parcels_shelf_sending,
  late: m.parcels_shelf_late,
  underway: m.orders_shelf_underway,
  returns: m.returns_shelf,
  done: m.orders_shelf_done,
};

function addressOf(shelf: OrderShelf, after?: string): string {
  const query = new URLSearchParams(after && { sesudah: after });
  if (shelf === 'returns') query.set('tampil', 'retur');
  else if (shelf !== 'all') query.set('rak', shelf);
  return query.size > 0 ? `/studio/pesanan?${query}` : '/studio/pesanan';
}

export default function Orders() {
  const { orders, next, shelf, work, done, isLater, canShare, mayAccept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const counts: Partial<Record<OrderShelf, number>> = {
    new: work?.toAccept,
    packing: work?.toPack,
    sending: work?.toSend,
    late: work?.late,
    returns: work?.returns,
  };
  // What several can be done to at once: accepted, packed, labelled.
  const choosable: string[] = mayAccept ? ['NEW', 'ACCEPTED', 'PACKED'] : ['ACCEPTED', 'PACKED'];
  const shelves = (Object.keys(shelfNames) as OrderShelf[])
    .filter((one) => one !== 'late' || one === shelf || counts.late)
    .map((one) => ({ to: addressOf(one), name: shelfNames[one](), isCurrent: one === shelf, count: counts[one] }));
  return (
    <>
      <PageHeader title={m.orders_title()} />
      {done && <Notice tone="done">{notes[done.code]({ count: Number(done.values.count) })}</Notice>}
      {answer && <NotDone answer={answer} />}
      {work && shelf === 'all' && !isLater && <TodaysWork work={work} />}
      <Shelves label={m.orders_shelves()} shelves={shelves} />
      {orders.length === 0 && <NoOrders shelf={shelf} canShare={canShare} />}
      {/* A form of the document, not of the router: what it answers may be a file. */}
      <form method="post" className="stack">
        <ul className="plain stack">
          {orders.map((order) => (
            <OrderLine
              key={order.id}
              {...order}
              isChosen={answer?.chosen.includes(order.id) ?? false}
              isChoosable={choosable.includes(order.status)}
            />
          ))}
        </ul>
        {orders.some(({ status }) => choosable.includes(status)) && (
          <TogetherBar
            courier={answer?.courier}
            canAccept={mayAccept && orders.some(({ status }) => status === 'NEW')}
            canPack={orders.some(({ status }) => status === 'NEW' || status === 'ACCEPTED')}
          />
        )}
      </form>
      <Pager previous={isLater ? addressOf(shelf) : undefined} next={next && addressOf(shelf, next)} />
      <div className="row">
        <LinkButton kind="quiet" to="/studio/pesanan/antar">
          {m.parcels_carried_title()}
        </LinkButton>
        <LinkButton kind="quiet" to="/studio/pesanan/pelayanan">
          {m.parcels_service_title()}
        </LinkButton>
      </div>
    </>
  );
}
