import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { purchaseToReview, voiceLimits } from '../../domain/reviews';
import { Chips } from '../../ui/Chips';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { ReviewForm } from './review-page/ReviewForm';
import { writeReviews } from './review-page/writeReviews';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.voices_write_title({ number: data.number }) : m.voices_write()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

/** A code that opens nothing is answered like any other address that does not exist (case C7). */
async function readByCode(code = '') {
  const purchase = /^[\w-]{22}$/.test(code) ? await purchaseToReview({ code }) : undefined;
  if (!purchase) throw new Response(null, { status: 404 });
  return { code, ...purchase };
}

/** `pesanan` chooses one of several orders; without it, the first with something unsaid. */
export async function loader({ params, context: { visitor } }: LoaderFunctionArgs) {
  const { code, number, suggestedName, orders } = await readByCode(params.code);
  const named = orders.find((order) => order.number === visitor.url.searchParams.get('pesanan'));
  const waiting = orders.find(({ review, lines }) => !review || lines.some(({ review }) => !review));
  return json({
    code,
    number,
    suggestedName,
    order: named ?? waiting ?? orders[0] ?? null,
    orders: orders.map(({ number, shopName }) => ({ number, shopName })),
    mostPhotos: voiceLimits.photos,
    isSent: takeNote(visitor, ['reviewed']) !== undefined,
  });
}

/** A purchase of many goods may bring photos of each. */
const MOST_FILES = 200;

export async function action({ request, params, context: { visitor } }: ActionFunctionArgs) {
  const { code, orders } = await readByCode(params.code);
  const form = await readForm(request, { mostFiles: MOST_FILES });
  const order = orders.find(({ number }) => number === form.get('order'));
  if (!order) throw new Response(null, { status: 404 });
  const answer = await writeReviews(form, { code, order, language: visitor.language });
  if (!answer.ok) return json(answer.reply, answer.status);
  leaveNote(visitor, 'reviewed');
  return redirect(`/belanja/${code}/ulasan?${new URLSearchParams({ pesanan: order.number })}`);
}

export default function Review() {
  const { code, number, suggestedName, order, orders, mostPhotos, isSent } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const back = `/belanja/${code}`;
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.voices_write_title({ number })}
        lead={m.voices_write_lead()}
        crumbs={[{ to: back, name: number }]}
      />
      {isSent && !reply && <Notice tone="done">{m.voices_write_sent()}</Notice>}
      {orders.length > 1 && (
        <Chips
          label={m.voices_write_orders()}
          chips={orders.map((one) => ({
            to: `${back}/ulasan?${new URLSearchParams({ pesanan: one.number })}`,
            name: one.shopName,
            current: one.number === order?.number,
          }))}
        />
      )}
      {order ? (
        <ReviewForm
          key={`${order.number} ${reply ? 'again' : isSent}`}
          order={order}
          suggestedName={suggestedName}
          mostPhotos={mostPhotos}
          reply={reply?.order === order.number ? reply : undefined}
        />
      ) : (
        <Empty motif="kapal-sanggat">{m.voices_write_not_yet()}</Empty>
      )}
      <p>
        <Link to={back}>{m.voices_write_back()}</Link>
      </p>
    </div>
  );
}
