import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { purchasesOf } from '../../domain/purchases';
import { ordersToReview } from '../../domain/reviews';
import { LinkButton } from '../../ui/Button';
import { BuyAgain } from '../../ui/BuyAgain';
import { Card } from '../../ui/Card';
import { dayInJambi } from '../../ui/day';
import { Empty } from '../../ui/Empty';
import { Money } from '../../ui/Money';
import { OrderStatus } from '../../ui/OrderStatus';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { PurchaseStatus } from '../../ui/PurchaseStatus';
import { requirePerson } from '../../web/doors';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';

export const meta: MetaFunction = () => [
  { title: `${m.payments_mine_title()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context);
  const after = z.uuid().safeParse(context.visitor.url.searchParams.get('sesudah')).data; // a broken link shows the first page
  const [page, received] = await Promise.all([purchasesOf(personId, after), ordersToReview({ personId })]);
  const toReview = received.flatMap(({ number, isWaiting }) => (isWaiting ? [number] : []));
  return json({ ...page, toReview, isLater: after !== undefined });
}

export default function Purchases() {
  const { purchases, toReview, next, isLater } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <PageHeader title={m.payments_mine_title()} crumbs={[{ to: '/akun', name: m.accounts_home_title() }]} />
      {purchases.length === 0 && (
        <Empty motif="kapal-sanggat" action={<LinkButton to="/">{m.payments_mine_browse()}</LinkButton>}>
          {m.payments_mine_empty()}
        </Empty>
      )}
      <ul className="plain stack">
        {purchases.map(({ id, number, code, status, total, placedAt, orders }) => (
          <Card as="li" key={id}>
            <div className="row row-spread">
              <h2>
                <Link to={`/belanja/${code}`}>{number}</Link>
              </h2>
              <PurchaseStatus status={status} />
            </div>
            <p className="hint">
              {dayInJambi(placedAt, getLocale())} · <Money rupiah={total} />
            </p>
            <ul className="plain stack stack-s">
              {orders.map((order) => (
                <li key={order.number} className="row row-spread">
                  {order.shopName} {status === 'PAID' && <OrderStatus status={order.status} />}
                  <BuyAgain code={code} number={order.number} />
                  {toReview.includes(order.number) && <ReviewLink code={code} number={order.number} />}
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </ul>
      <Pager
        previous={isLater ? '/akun/pesanan' : undefined}
        next={next && `?${new URLSearchParams({ sesudah: next })}`}
      />
    </div>
  );
}

function ReviewLink({ code, number }: { code: string; number: string }) {
  return (
    <LinkButton kind="secondary" to={`/belanja/${code}/ulasan?${new URLSearchParams({ pesanan: number })}`}>
      {m.voices_write()}
      <span className="unseen">: {number}</span>
    </LinkButton>
  );
}
