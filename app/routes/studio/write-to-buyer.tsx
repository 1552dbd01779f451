import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { talkLimits, talkOfOrder, writeToBuyer } from '../../domain/conversations';
import { PageHeader } from '../../ui/PageHeader';
import { TalkForm } from '../../ui/TalkForm';
import { requireCorrespondent } from '../../web/doors';
import { readForm } from '../../web/forms';
import { idIn } from '../../web/ids';
import { sayWhatWasTyped } from '../../web/talkForm';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.talks_write_title({ name: data.buyer }) : m.talks_title()} · Sepucuk` },
];

/** Where they have written to each other already, one goes on there. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const seller = await requireCorrespondent(context);
  const orderId = idIn(params.id);
  const about = await talkOfOrder(seller, orderId);
  if (!about) throw new Response(null, { status: 404 });
  const { talk, number, buyer } = about;
  if (talk) throw redirect(`/studio/percakapan/${talk.id}#tulis`);
  return json({ orderId, number, buyer, most: talkLimits.text });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const seller = await requireCorrespondent(context);
  const orderId = idIn(params.id);
  return sayWhatWasTyped(
    await readForm(request),
    context.visitor,
    (text) => writeToBuyer(seller, { orderId, text }),
    ({ id }) => `/studio/percakapan/${id}`,
  );
}

export default function WriteToBuyer() {
  const { orderId, number, buyer, most } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.talks_write_title({ name: buyer })}
        crumbs={[
          { to: '/studio/pesanan', name: m.orders_title() },
          { to: `/studio/pesanan/${orderId}`, name: number },
        ]}
        lead={m.talks_write_lead({ about: number })}
      />
      <TalkForm reply={reply} most={most} />
    </div>
  );
}
