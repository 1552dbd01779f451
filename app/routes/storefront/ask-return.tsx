import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { readPurchase } from '../../domain/purchases';
import { MOST_PHOTOS, needsPhoto, piecesLeft, reasonsOf, returnsOfPurchase } from '../../domain/returns';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { AskForm } from './return-page/AskForm';
import { changeReturn } from './return-page/changeReturn';
import { KindChoice } from './return-page/KindChoice';
import { ReturnBlock } from './return-page/ReturnBlock';
import { piecesField, readKind } from './return-page/readAsk';
import { takeAsk } from './return-page/takeAsk';

export const meta: MetaFunction = () => [
  { title: `${m.returns_ask_title()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params, context: { visitor } }: LoaderFunctionArgs) {
  const { code, order } = await orderOf(params);
  const [left, all] = await Promise.all([piecesLeft(order.id), returnsOfPurchase(code)]);
  const kind = readKind(visitor.url.searchParams.get('jenis'));
  const lines = order.lines.flatMap(({ id, productName, variantName }) => {
    const name = [productName, variantName].filter(Boolean).join(' · ');
    const most = left.get(id) ?? 0;
    return most > 0 ? [{ id, field: piecesField(id), name, left: most }] : [];
  });
  const reasons = kind && [...reasonsOf[kind]];
  return json({
    ...{ code, number: order.number, shopName: order.shopName, lines },
    ask: order.status === 'DELIVERED' && lines.length > 0,
    form: reasons && { reasons, needsPhoto: reasons.some((reason) => needsPhoto.includes(reason)) },
    mostPhotos: MOST_PHOTOS,
    returns: all.filter(({ orderId }) => orderId === order.id),
  });
}

/** A code that opens nothing, or an order that is not of this purchase, is no address. */
async function orderOf({ code = '', orderId }: LoaderFunctionArgs['params']) {
  const purchase = /^[\w-]{22}$/.test(code) ? await readPurchase(code) : undefined;
  const order = purchase?.orders.find(({ id }) => id === orderId);
  if (!order) throw new Response(null, { status: 404 });
  return { code, order };
}

export async function action({ request, params, context: { visitor } }: ActionFunctionArgs) {
  const { code, order } = await orderOf(params);
  const personId = (await visitor.signedIn())?.personId ?? null;
  const typed = await readForm(request);
  const kind = readKind(visitor.url.searchParams.get('jenis'));
  const lineIds = order.lines.map(({ id }) => id);
  const about = { code, orderId: order.id, personId };
  const answer =
    kind && typed.get('intent') === 'ask'
      ? await takeAsk(typed, { ...about, kind, lineIds })
      : await changeReturn(typed, { code, personId });
  if (!answer.ok) return json(answer.reply, answer.status);
  const { note, number } = answer;
  leaveNote(visitor, note, { number });
  return redirect(`/belanja/${code}#${number}`);
}

export default function AskReturn() {
  const { code, number, shopName, lines, ask, form, mostPhotos, returns } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const refusal = reply?.error?.[''];
  const about = { number, shop: shopName };
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.returns_ask_title()}
        crumbs={[{ to: `/belanja/${code}`, name: m.orders_purchase() }]}
        lead={ask && form ? m.returns_ask_form_lead(about) : m.returns_ask_lead(about)}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!ask && returns.length === 0 && <Notice tone="info">{m.returns_ask_closed()}</Notice>}
      {ask && !form && <KindChoice />}
      {ask && form && (
        <>
          <AskForm key={form.reasons.join()} {...form} lines={lines} mostPhotos={mostPhotos} reply={reply} />
          <Link to="?">{m.returns_ask_other()}</Link>
        </>
      )}
      {returns.toReversed().map((returned) => (
        <Card key={returned.id}>
          <ReturnBlock returned={returned} code={code} reply={reply} />
        </Card>
      ))}
      <p>
        <Link to={`/belanja/${code}/pengaduan?pesanan=${number}`}>{m.complaints_link()}</Link>
      </p>
    </div>
  );
}
