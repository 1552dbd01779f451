import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import {
  acceptOrder,
  confirmDirectPayment,
  declineOrder,
  orderForShop,
  packOrder,
  refuseParcel,
  type Seller,
  sendOrder,
  takeCash,
} from '../../domain/orders';
import { closeShopRefund, refundsOfShop } from '../../domain/refunds';
import { taxOnInvoice } from '../../domain/tax';
import { Notice } from '../../ui/Notice';
import { OrderStatus } from '../../ui/OrderStatus';
import { OrderTimeline } from '../../ui/OrderTimeline';
import { PageHeader } from '../../ui/PageHeader';
import { requireSeller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { OrderContents } from './order-page/OrderContents';
import { OrderDeeds } from './order-page/OrderDeeds';
import { OrderMoney } from './order-page/OrderMoney';
import { ShopRefunds } from './order-page/ShopRefunds';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.order.number ?? m.orders_title()} · Sepucuk` },
];

const notes = ['accept', 'decline', 'pack', 'ship', 'refuse', 'take-cash', 'confirm', 'close-refund'] as const;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const order = await orderForShop(seller, readId(params.id));
  if (!order) throw new Response(null, { status: 404 });
  const [refunds, tax] = await Promise.all([refundsOfShop(seller, order.id), taxOnInvoice(order.id)]);
  return json({ order, refunds, tax, shopName: seller.workplace.name, done: takeNote(context.visitor, notes)?.code });
}

function readId(text: string | undefined): string {
  const { data } = z.uuid().safeParse(text);
  if (!data) throw new Response(null, { status: 404 });
  return data;
}

const text = (most: number, error: () => string) => z.string({ error }).trim().min(1, { error }).max(most, { error });
/** 250000, 250.000 and Rp250.000 are the same. */
const cashWrong = { error: () => m.orders_cash_wrong() };
const rupiahTyped = z
  .string(cashWrong)
  .regex(/^(?:Rp\s*)?(?:\d{1,9}|\d{1,3}(?:\.\d{3})+)$/i, cashWrong)
  .transform((typed) => Number(typed.replaceAll(/\D/g, '')));

const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept') }),
  z.object({ intent: z.literal('pack') }),
  z.object({ intent: z.literal('decline'), reason: text(500, m.orders_reason_wrong) }),
  z.object({ intent: z.literal('confirm'), reference: text(100, m.orders_confirm_direct_wrong) }),
  z.object({ intent: z.literal('close-refund'), refundId: z.uuid(), proof: text(100, m.payments_proof_wrong) }),
  z.object({ intent: z.literal('refuse'), note: text(500, m.orders_refuse_note_wrong) }),
  z.object({ intent: z.literal('take-cash'), amount: rupiahTyped }),
  z.object({ intent: z.literal('ship'), trackingNumber: text(60, m.orders_tracking_wrong) }),
]);

const refusals = {
  'not-allowed': { status: 403, say: m.orders_not_allowed },
  'moved-on': { status: 409, say: m.orders_shop_moved_on },
  'no-account': { status: 409, say: m.orders_shop_refund_no_account },
  'too-much': { status: 422, say: m.orders_cash_wrong },
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const orderId = readId(params.id);
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);

  const answer = await act(seller, orderId, form.value);
  if (answer.ok) {
    leaveNote(context.visitor, form.value.intent);
    return redirect(`/studio/pesanan/${orderId}`);
  }
  if (answer.why === 'not-found') throw new Response(null, { status: 404 });
  const { status, say } = refusals[answer.why];
  return json(form.reply({ formErrors: [say()] }), status);
}

function act(seller: Seller, orderId: string, deed: z.infer<typeof Deed>) {
  switch (deed.intent) {
    case 'accept':
      return acceptOrder(seller, orderId);
    case 'pack':
      return packOrder(seller, orderId);
    case 'decline':
      return declineOrder(seller, { orderId, reason: deed.reason });
    case 'confirm':
      return confirmDirectPayment(seller, { orderId, reference: deed.reference });
    case 'close-refund':
      return closeShopRefund(seller, deed);
    case 'refuse':
      return refuseParcel(seller, { orderId, note: deed.note });
    case 'take-cash':
      return takeCash(seller, { orderId, amount: deed.amount });
    case 'ship':
      return sendOrder(seller, { orderId, trackingNumber: deed.trackingNumber });
  }
}

const doneWords: Record<(typeof notes)[number], (values: { number: string }) => string> = {
  accept: m.orders_done_accept,
  decline: m.orders_done_decline,
  pack: m.orders_done_pack,
  ship: m.orders_done_ship,
  refuse: m.orders_done_refuse,
  confirm: m.orders_done_confirm,
  'close-refund': m.orders_done_close_refund,
  'take-cash': m.orders_done_take_cash,
};

export default function Order() {
  const { order, refunds, tax, shopName, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={order.number}
        crumbs={[{ to: '/studio/pesanan', name: m.orders_title() }]}
        lead={<OrderStatus status={order.status} reader="seller" />}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && done && <Notice tone="done">{doneWords[done]({ number: order.number })}</Notice>}
      <div className="split">
        <div className="stack stack-l">
          <OrderDeeds key={order.status} order={order} answer={answer} />
          <ShopRefunds refunds={refunds} answer={answer} />
          <OrderContents order={order} shopName={shopName} />
          <OrderTimeline
            events={order.events}
            hasEnded={['CANCELLED', 'COMPLETED', 'RETURNED'].includes(order.status)}
          />
        </div>
        {order.status !== 'CANCELLED' && <OrderMoney order={order} tax={tax} />}
      </div>
    </div>
  );
}
