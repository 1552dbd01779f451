import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { campaignForStaff, goodsToFeature, MOST_GOODS } from '../../domain/campaigns';
import { LinkButton } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { CampaignForm } from './campaign-form/CampaignForm';
import { CampaignStatePill } from './campaign-form/CampaignStatePill';
import { carryOut, Deed, refusalOf } from './campaign-form/deeds';
import { JoiningForm } from './campaign-form/JoiningForm';
import { Featured } from './campaign-goods/Featured';
import { FindGoods } from './campaign-goods/FindGoods';
import { OfferedGoods } from './campaign-goods/OfferedGoods';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.campaign.title ?? m.campaigns_title() }];

const notes = {
  created: m.campaigns_done_created,
  save: m.campaigns_done_saved,
  joining: m.campaigns_joining_saved,
  accept: m.campaigns_accepted,
  decline: m.campaigns_declined,
};
const noteCodes = ['created', 'save', 'joining', 'accept', 'decline'] as const;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'campaign:edit');
  const campaign = await campaignForStaff(staff, readId(params.id));
  if (!campaign) throw new Response(null, { status: 404 });
  const text = (context.visitor.url.searchParams.get('q') ?? '').trim().slice(0, 100);
  return json({
    campaign,
    text,
    found: text ? await goodsToFeature(staff, text) : [],
    most: MOST_GOODS,
    note: takeNote(context.visitor, noteCodes)?.code ?? null,
  });
}

function readId(text: string | undefined): string {
  const { data } = z.uuid().safeParse(text);
  if (!data) throw new Response(null, { status: 404 });
  return data;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'campaign:edit');
  const id = readId(params.id);
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);

  const answer = await carryOut(staff, id, form.value);
  if (answer.ok) {
    leaveNote(context.visitor, form.value.intent);
    return redirect(`/kantor/kampanye/${id}${new URL(request.url).search}`); // the search for goods stays open
  }
  const { status, reply } = refusalOf(answer.why);
  return json(form.reply(reply), status);
}

export default function Campaign() {
  const { campaign, text, found, most, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const intent = answer?.initialValue?.intent;
  const refusal = intent === 'save' ? undefined : answer?.error?.[''];
  const { featured, offered, slug, isPublished } = campaign;
  return (
    <>
      <PageHeader
        title={campaign.title}
        crumbs={[{ to: '/kantor/kampanye', name: m.campaigns_back() }]}
        actions={
          isPublished && (
            <LinkButton kind="secondary" to={`/kampanye/${slug}`}>
              <Icon name="open" />
              {m.campaigns_see()}
            </LinkButton>
          )
        }
      />
      {note && <Notice tone="done">{notes[note]()}</Notice>}
      {refusal && <Notice tone="error">{refusal}</Notice>}
      <p className="row">
        <CampaignStatePill {...campaign} />
      </p>
      <div className="columns columns-top">
        <Section title={m.campaigns_about()}>
          <Card>
            <CampaignForm
              key={campaign.id}
              campaign={campaign}
              result={intent === 'save' ? answer : undefined}
              submit={m.campaigns_save()}
            />
          </Card>
        </Section>
        <div className="stack stack-l">
          <Section title={m.campaigns_joining()}>
            <Card>
              <JoiningForm
                key={`${campaign.joinBy} ${campaign.rules}`}
                joining={campaign}
                result={intent === 'joining' ? answer : undefined}
              />
            </Card>
          </Section>
          <Section title={m.campaigns_offered()}>
            {offered.length > 0 ? (
              <OfferedGoods offered={offered} answer={answer} />
            ) : (
              <p className="hint">{m.campaigns_offered_none()}</p>
            )}
          </Section>
          <Section title={m.campaigns_goods()}>
            <p className="hint">{m.campaigns_goods_count({ count: featured.length, most })}</p>
            {featured.length > 0 ? <Featured featured={featured} /> : <Empty>{m.campaigns_goods_empty()}</Empty>}
          </Section>
          <Section title={m.campaigns_find()}>
            <FindGoods text={text} found={found} isIn={(id) => featured.some((item) => item.productId === id)} />
          </Section>
        </div>
      </div>
    </>
  );
}
