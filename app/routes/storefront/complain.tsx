import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { makeComplaint, ministryContact, ordersToComplainOf } from '../../domain/complaints';
import { readPurchase } from '../../domain/purchases';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { ComplainForm } from './complain-page/ComplainForm';
import { Ministry } from './complain-page/Ministry';
import { readComplain } from './complain-page/readComplain';

export const meta: MetaFunction = () => [
  { title: `${m.complaints_title()} · Sepucuk` },
  { name: 'description', content: m.complaints_lead() },
];

/** About the market or an order of one's own; below a purchase's address, about one of its orders. */
export async function loader({ params, context: { visitor } }: LoaderFunctionArgs) {
  const purchase = await purchaseOf(params.code);
  const person = await visitor.signedIn();
  const orders = purchase
    ? purchase.orders.map(({ number, shopName }) => ({ number, shopName }))
    : person && (await ordersToComplainOf(person.personId));
  const asked = visitor.url.searchParams.get('pesanan');
  const contact = person?.email ?? person?.phone;
  return json({
    orders: orders ?? [],
    chosen: orders?.find(({ number }) => number === asked)?.number,
    who: person && contact ? { name: person.name, contact } : undefined,
    ministry: ministryContact(),
  });
}

async function purchaseOf(code: string | undefined) {
  if (code === undefined) return undefined;
  const purchase = /^[\w-]{22}$/.test(code) ? await readPurchase(code) : undefined;
  if (!purchase) throw new Response(null, { status: 404 });
  return purchase;
}

export async function action({ request, params, context: { visitor } }: ActionFunctionArgs) {
  const purchase = await purchaseOf(params.code);
  const form = readComplain(await readForm(request));
  if (form.status !== 'success') return json(form.reply(), 422);
  const { order: number, link, ...said } = form.value;
  const personId = (await visitor.signedIn())?.personId ?? null;
  const order = number ? { number, code: purchase ? params.code : link } : undefined;
  const answer = await makeComplaint({ ...said, personId, language: getLocale(), order });
  if (answer.ok) {
    leaveNote(visitor, 'sent', { number: answer.number });
    return redirect(`/pengaduan/${answer.code}`);
  }
  if (answer.why === 'too-often') return json(form.reply({ formErrors: [m.complaints_too_often()] }), 429);
  return json(form.reply({ fieldErrors: { order: [m.complaints_unknown_order()] } }), 422);
}

export default function Complain() {
  const { orders, chosen, who, ministry } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const refusal = reply?.error?.[''];
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader title={m.complaints_title()} lead={m.complaints_lead()} />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      <ComplainForm orders={orders} chosen={chosen} who={who} reply={reply} />
      <Ministry contact={ministry} />
    </div>
  );
}
