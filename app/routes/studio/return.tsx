import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { orderForShop, type Seller } from '../../domain/orders';
import { returnsOfOrder } from '../../domain/returns';
import { Card } from '../../ui/Card';
import { momentInJambi } from '../../ui/day';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { ReturnFacts, ReturnStatusPill } from '../../ui/ReturnFacts';
import { returnKinds } from '../../ui/returnWords';
import { rupiah } from '../../ui/rupiah';
import { requireSeller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { changeReturn } from './return-page/changeReturn';
import { returnNotes } from './return-page/notes';
import { ReturnDeeds } from './return-page/ReturnDeeds';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.returned.number ?? m.orders_title()} · Sepucuk` },
];

const notes = Object.keys(returnNotes) as (keyof typeof returnNotes)[];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const found = await find(seller, params);
  return json({ ...found, done: takeNote(context.visitor, notes)?.code });
}

/** Another shop's order or return is no address here (T1). */
async function find(seller: Seller, params: { id?: string; returnId?: string }) {
  const orderId = z.uuid().safeParse(params.id).data;
  const order = orderId && (await orderForShop(seller, orderId));
  const returned = order && (await returnsOfOrder(seller, order.id)).find(({ id }) => id === params.returnId);
  if (!order || !returned) throw new Response(null, { status: 404 });
  return { order: { id: order.id, number: order.number }, returned };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const { order, returned } = await find(seller, params);
  const answer = await changeReturn(await readForm(request), seller, returned.id);
  if (!answer.ok) return json(answer.reply, answer.status);
  leaveNote(context.visitor, answer.note);
  return redirect(`/studio/pesanan/${order.id}/retur/${returned.id}`);
}

export default function Return() {
  const { order, returned, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { number, kind, status } = returned;
  const refusal = reply?.error?.[''];
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.returns_title_of({ kind: returnKinds[kind](), number })}
        crumbs={[
          { to: '/studio/pesanan', name: m.orders_title() },
          { to: `/studio/pesanan/${order.id}`, name: order.number },
        ]}
        lead={<ReturnStatusPill status={status} />}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && done && <Notice tone="done">{returnNotes[done]({ number })}</Notice>}
      <Turn returned={returned} />
      <Owed returned={returned} order={order} />
      <Card as="section">
        <ReturnFacts returned={returned} />
      </Card>
      <ReturnDeeds key={status} returned={returned} reply={reply} />
    </div>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;

/** A shop that was paid itself gives the money back itself: where, and by when. */
function Owed({ returned: { refund }, order }: Pick<Shown, 'returned' | 'order'>) {
  if (refund?.way !== 'SHOP' || refund.status !== 'OPEN' || !refund.dueBy) return null;
  const moment = momentInJambi(refund.dueBy, getLocale());
  return (
    <Notice tone="info">
      <Link to={`/studio/pesanan/${order.id}`}>
        {m.returns_refund_to_send({ amount: rupiah(refund.amount), moment, number: order.number })}
      </Link>
    </Notice>
  );
}

/** Until when the shop has to act, and how. */
function Turn({ returned: { turn, dueBy, status, may } }: Pick<Shown, 'returned'>) {
  if (!turn || !dueBy) return null;
  const moment = momentInJambi(dueBy, getLocale());
  if (turn !== 'SHOP') return <p>{m.returns_studio_wait()}</p>;
  const words = { ASKED: m.returns_studio_answer_by, SENT_BACK: m.returns_studio_check_by }[status as 'ASKED'];
  return (
    <div>
      <p className="strong">{(words ?? m.returns_studio_send_by)({ moment })}</p>
      {!Object.values(may).some(Boolean) && <p>{m.returns_studio_by_others()}</p>}
    </div>
  );
}
