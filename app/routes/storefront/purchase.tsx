import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useEffect } from 'react';
import { talksOfPurchase } from '../../domain/conversations';
import { papersOf } from '../../domain/papers';
import { bankAccount, comesToBank, qrisCode } from '../../domain/payments';
import { readPurchase } from '../../domain/purchases';
import { returnsOfPurchase } from '../../domain/returns';
import { ordersToReview } from '../../domain/reviews';
import { countProofs } from '../../domain/statements';
import { dayInJambi } from '../../ui/day';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { PurchaseStatus } from '../../ui/PurchaseStatus';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { forgetDraft } from './checkout/useDraft';
import { changePurchase } from './purchase/changePurchase';
import { News } from './purchase/News';
import { OrderBlock } from './purchase/OrderBlock';
import { Papers } from './purchase/Papers';
import { ProofForm } from './purchase/ProofForm';
import { PurchaseSum } from './purchase/PurchaseSum';
import { RefundAccount } from './purchase/RefundAccount';
import { RefundState } from './purchase/RefundState';
import { ReviewLinks } from './purchase/ReviewLinks';
import { WhatNow } from './purchase/WhatNow';
import { returnNotes } from './return-page/notes';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.orders_purchase_title({ number: data.purchase.number }) : m.orders_purchase()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

const notes = {
  'proof-sent': m.statements_proof_done,
  'purchase-cancelled': m.orders_purchase_cancelled,
  'order-cancelled': m.orders_order_cancelled,
  'order-received': m.orders_order_received,
  'refund-account-given': m.orders_refund_account_given,
  ...returnNotes,
};

export async function loader({ params, context: { visitor } }: LoaderFunctionArgs) {
  const purchase = await purchaseOf(params.code);
  const note = takeNote(visitor, Object.keys(notes) as (keyof typeof notes)[]);
  const isAwaited = purchase.status === 'AWAITING_PAYMENT' && comesToBank(purchase);
  const account = isAwaited ? bankAccount() : undefined;
  const qr = isAwaited && purchase.method === 'QRIS' ? qrisCode() : undefined;
  const mayProve = comesToBank(purchase) && ['AWAITING_PAYMENT', 'EXPIRED'].includes(purchase.status);
  const proofs = mayProve ? await countProofs(purchase.code) : undefined;
  const isPageClosed = purchase.status === 'AWAITING_PAYMENT' && visitor.url.searchParams.get('bayar') === 'gagal';
  const { code } = purchase;
  const [papers, returns, reviews, talks] = await Promise.all([
    papersOf(code),
    returnsOfPurchase(code),
    ordersToReview({ code }),
    talksOfPurchase(code),
  ]);
  return json({ purchase, papers, returns, reviews, talks, account, qr, proofs, note, isPageClosed });
}

/** A code that opens nothing is answered like any other address that does not exist (case C7). */
async function purchaseOf(code = '') {
  const purchase = /^[\w-]{22}$/.test(code) ? await readPurchase(code) : undefined;
  if (!purchase) throw new Response(null, { status: 404 });
  return purchase;
}

export async function action({ request, params, context: { visitor } }: ActionFunctionArgs) {
  const { code } = await purchaseOf(params.code);
  const person = await visitor.signedIn();
  const answer = await changePurchase(await readForm(request), { code, personId: person?.personId ?? null });
  if (!answer.ok) return json(answer.reply, { status: answer.status, headers: answer.headers });
  if ('to' in answer) return redirect(answer.to);
  leaveNote(visitor, answer.note, answer.values);
  return redirect(`/belanja/${code}`);
}

export default function Purchase() {
  useEffect(forgetDraft, []);
  const { purchase, papers, returns, reviews, talks, account, qr, proofs, note, isPageClosed } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { number, status, placedAt, orders, messages } = purchase;
  const lead = m.orders_placed_on({ day: dayInJambi(placedAt, getLocale()), buyer: purchase.buyerName });
  const refunds = [...purchase.refunds, ...orders.flatMap((order) => order.refunds)];
  const owed = refunds.filter(({ status, way }) => status === 'OPEN' && way !== 'CARD');
  const refusal = reply?.error?.[''] ?? (isPageClosed ? m.orders_gateway_down() : undefined);

  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.orders_purchase_title({ number })}
        lead={lead}
        actions={<PurchaseStatus status={status} />}
      />
      {note && <Notice tone="done">{notes[note.code]({ number: String(note.values.number ?? number) })}</Notice>}
      {refusal && <Notice tone="error">{refusal}</Notice>}
      <div className="split">
        <div className="stack stack-l">
          <ReviewLinks code={purchase.code} orders={reviews} />
          <WhatNow purchase={purchase} account={account} qr={qr} />
          {proofs !== undefined && <ProofForm sent={proofs} reply={reply} />}
          {purchase.refunds.map((refund) => (
            <RefundState key={refund.id} refund={refund} />
          ))}
          {owed.length > 0 && <RefundAccount refunds={owed} reply={reply} />}
          {orders.map((order) => (
            <OrderBlock
              key={order.id}
              order={order}
              returns={returns.filter(({ orderId }) => orderId === order.id)}
              talk={talks.find(({ orderId }) => orderId === order.id)}
              code={purchase.code}
            />
          ))}
        </div>
        <div className="stack">
          <PurchaseSum purchase={purchase} />
          <Papers code={purchase.code} papers={papers} />
          <News messages={messages} />
        </div>
      </div>
    </div>
  );
}
