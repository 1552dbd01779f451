import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { talkOfOrder } from '../../domain/conversations';
import { orderStatement } from '../../domain/ledger';
import { orderForShop } from '../../domain/orders';
import { refundsOfShop } from '../../domain/refunds';
import { returnsOfOrder } from '../../domain/returns';
import { Notice } from '../../ui/Notice';
import { OrderStatus } from '../../ui/OrderStatus';
import { OrderTimeline } from '../../ui/OrderTimeline';
import { PageHeader } from '../../ui/PageHeader';
import { requireSeller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { idIn } from '../../web/ids';
import { m } from '../../words/generated/messages';
import { act, Deed, told } from './order-page/deeds';
import { OrderContents } from './order-page/OrderContents';
import { OrderDeeds } from './order-page/OrderDeeds';
import { OrderMoney } from './order-page/OrderMoney';
import { OrderParcels } from './order-page/OrderParcels';
import { OrderReturns } from './order-page/OrderReturns';
import { OrderTalk } from './order-page/OrderTalk';
import { ShopRefunds } from './order-page/ShopRefunds';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.order.number ?? m.orders_title()} · Sepucuk` },
];

const notes = {
  accept: m.orders_done_accept,
  decline: m.orders_done_decline,
  pack: m.orders_done_pack,
  ship: m.orders_done_ship,
  ready: m.orders_done_ready,
  'hand-over': m.orders_done_hand_over,
  uncollected: m.orders_done_uncollected,
  refuse: m.orders_done_refuse,
  confirm: m.orders_done_confirm,
  'close-refund': m.orders_done_close_refund,
  'take-cash': m.orders_done_take_cash,
  'cannot-send': m.parcels_cannot_done,
};

export async function loader({ context, params }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const order = await orderForShop(seller, idIn(params.id));
  if (!order) throw new Response(null, { status: 404 });
  const { id } = order;
  const about = [
    refundsOfShop(seller, id),
    returnsOfOrder(seller, id),
    orderStatement(seller, id),
    talkOfOrder(seller, id),
  ] as const;
  const [refunds, returns, statement, talk] = await Promise.all(about);
  return json({
    order,
    refunds,
    returns,
    statement,
    talk,
    shopName: seller.workplace.name,
    done: takeNote(context.visitor, Object.keys(notes) as (keyof typeof notes)[])?.code,
  });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const orderId = idIn(params.id);
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);

  const answer = await act(seller, orderId, form.value);
  if (answer.ok) {
    leaveNote(context.visitor, form.value.intent);
    return redirect(`/studio/pesanan/${orderId}`);
  }
  if (answer.why === 'not-found') throw new Response(null, { status: 404 });
  const { status, errors } = told({ ...answer, why: answer.why });
  return json(form.reply({ fieldErrors: errors }), status);
}

export default function Order() {
  const { order, refunds, returns, statement, talk, shopName, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={order.number}
        crumbs={[{ to: '/studio/pesanan', name: m.orders_title() }]}
        lead={<OrderStatus status={order.status} reader="seller" isPickedUp={order.placeId !== null} />}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && done && <Notice tone="done">{notes[done]({ number: order.number })}</Notice>}
      <div className="split">
        <div className="stack stack-l">
          <OrderDeeds key={`${order.status} ${order.shipments.length}`} order={order} answer={answer} />
          <OrderReturns orderId={order.id} returns={returns} />
          <ShopRefunds refunds={refunds} answer={answer} />
          <OrderContents order={order} shopName={shopName} />
          <OrderParcels order={order} />
          {talk && <OrderTalk orderId={order.id} talk={talk.talk} />}
          <OrderTimeline
            events={order.events}
            hasEnded={['CANCELLED', 'COMPLETED', 'RETURNED'].includes(order.status)}
            due={order}
            isPickedUp={order.placeId !== null}
          />
        </div>
        {order.money && order.status !== 'CANCELLED' && (
          <OrderMoney order={order} money={order.money} statement={statement} />
        )}
      </div>
    </div>
  );
}
