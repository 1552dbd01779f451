import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { countOrdersToAccept, type OrderShelf, orderShelves, ordersForShop } from '../../domain/orders';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { Shelves } from '../../ui/Shelves';
import { requireSeller } from '../../web/doors';
import { m } from '../../words/generated/messages';
import { OrderLine } from './order-page/OrderLine';

export const meta: MetaFunction = () => [{ title: `${m.orders_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const { searchParams } = context.visitor.url;
  const shelf = searchParams.get('tampil') === 'retur' ? 'returns' : readShelf(searchParams.get('rak'));
  const after = z.uuid().safeParse(searchParams.get('sesudah')).data; // a broken link shows the first page
  const [page, toAccept] = await Promise.all([ordersForShop(seller, shelf, after), countOrdersToAccept(seller.shopId)]);
  return json({ ...page, shelf, toAccept, isLater: after !== undefined });
}

function readShelf(asked: string | null): OrderShelf {
  return asked !== null && Object.hasOwn(orderShelves, asked) ? (asked as OrderShelf) : 'all';
}

const shelfNames: Record<OrderShelf, () => string> = {
  all: m.orders_shelf_all,
  new: m.orders_shelf_new,
  packing: m.orders_shelf_packing,
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
  const { orders, next, shelf, toAccept, isLater } = useLoaderData<typeof loader>();
  const shelves = (Object.keys(shelfNames) as OrderShelf[]).map((one) => ({
    to: addressOf(one),
    name: shelfNames[one](),
    isCurrent: one === shelf,
    count: one === 'new' ? toAccept : undefined,
  }));
  return (
    <>
      <PageHeader title={m.orders_title()} />
      <Shelves label={m.orders_shelves()} shelves={shelves} />
      {orders.length === 0 && (
        <Empty motif="angso-duo">{shelf === 'all' ? m.orders_empty() : m.orders_empty_shelf()}</Empty>
      )}
      <ul className="plain stack">
        {orders.map((order) => (
          <OrderLine key={order.id} {...order} />
        ))}
      </ul>
      <Pager previous={isLater ? addressOf(shelf) : undefined} next={next && addressOf(shelf, next)} />
    </>
  );
}
