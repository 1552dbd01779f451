import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { campaignsToJoin, joinCampaign, withdrawGoods } from '../../domain/campaigns';
import { ownOnShow } from '../../domain/catalog';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requirePromoter } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { JoinCampaign } from './campaigns-page/JoinCampaign';

export const meta: MetaFunction = () => [{ title: `${m.promotions_join()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requirePromoter(context);
  const [campaigns, goods] = await Promise.all([campaignsToJoin(seller), ownOnShow(seller)]);
  const note = takeNote(context.visitor, ['join', 'withdraw'])?.code ?? null;
  return json({ campaigns, goods: goods.map(({ id, name }) => ({ id, name })), note });
}

const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('join'), campaignId: z.uuid(), productIds: z.array(z.uuid()).max(10_000) }),
  z.object({ intent: z.literal('withdraw'), campaignId: z.uuid(), productIds: z.tuple([z.uuid()]) }),
]);

const refusals = {
  'not-allowed': { status: 403, say: m.promotions_join_not_open },
  'not-open': { status: 409, say: m.promotions_join_not_open },
  'no-goods': { status: 422, say: m.promotions_no_goods },
  'too-many': { status: 422, say: m.promotions_join_too_many },
  'no-such-goods': { status: 404, say: m.promotions_join_no_such_goods },
  decided: { status: 409, say: m.promotions_join_decided },
};

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requirePromoter(context);
  const form = await readForm(request);
  const sent = { intent: form.get('intent'), campaignId: form.get('campaignId'), productIds: form.getAll('productId') };
  const deed = Deed.safeParse(sent).data;
  if (!deed) return json({ refusal: m.promotions_join_not_open(), campaignId: '' }, 422);
  const { campaignId } = deed;
  const answer =
    deed.intent === 'join'
      ? await joinCampaign(seller, deed)
      : await withdrawGoods(seller, { campaignId, productId: deed.productIds[0] });
  if (!answer.ok) {
    const { status, say } = refusals[answer.why];
    return json({ refusal: say(), campaignId }, status);
  }
  leaveNote(context.visitor, deed.intent);
  return redirect('/studio/promosi/kampanye');
}

const notes = { join: m.promotions_join_done, withdraw: m.promotions_withdrawn };

export default function Campaigns() {
  const { campaigns, goods, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isElsewhere = answer && !campaigns.some(({ id }) => id === answer.campaignId);
  return (
    <div className="listing stack stack-l">
      <PageHeader
        title={m.promotions_join()}
        lead={m.promotions_join_lead()}
        crumbs={[{ to: '/studio/promosi', name: m.promotions_back() }]}
      />
      {isElsewhere && <Notice tone="error">{answer.refusal}</Notice>}
      {!answer && note && <Notice tone="done">{notes[note]()}</Notice>}
      {campaigns.length === 0 && <Empty motif="kapal-sanggat">{m.promotions_join_none()}</Empty>}
      {campaigns.map((campaign) => (
        <JoinCampaign
          key={campaign.id}
          campaign={campaign}
          goods={goods}
          refusal={answer?.campaignId === campaign.id ? answer.refusal : undefined}
        />
      ))}
    </div>
  );
}
