import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import {
  campaignForStaff,
  dropGoods,
  editCampaign,
  featureGoods,
  goodsToFeature,
  MOST_GOODS,
  moveGoods,
} from '../../domain/campaigns';
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
import { campaignFields } from './campaign-form/schema';
import { Featured } from './campaign-goods/Featured';
import { FindGoods } from './campaign-goods/FindGoods';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.campaign.title ?? m.campaigns_title() }];

const notes = { created: m.campaigns_done_created, saved: m.campaigns_done_saved };

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
    note: takeNote(context.visitor, ['created', 'saved'])?.code ?? null,
  });
}

function readId(text: string | undefined): string {
  const { data } = z.uuid().safeParse(text);
  if (!data) throw new Response(null, { status: 404 });
  return data;
}

const productId = z.uuid();
const Deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), ...campaignFields }),
  z.object({ intent: z.literal('add'), productId }),
  z.object({ intent: z.literal('drop'), productId }),
  z.object({ intent: z.enum(['up', 'down']), productId }),
]);

const refusals = {
  'not-found': { status: 404, say: m.campaigns_refused_not_found },
  'no-such-goods': { status: 409, say: m.campaigns_refused_no_such_goods },
  full: { status: 409, say: m.campaigns_refused_full },
  'ends-before-it-starts': { status: 422, say: m.campaigns_wrong_end },
};

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'campaign:edit');
  const id = readId(params.id);
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);

  const answer = await carryOut(staff, id, form.value);
  if (answer.ok) {
    if (form.value.intent === 'save') leaveNote(context.visitor, 'saved');
    return redirect(`/kantor/kampanye/${id}${new URL(request.url).search}`); // the search for goods stays open
  }
  const { status, say } = refusals[answer.why];
  const fieldErrors = answer.why === 'ends-before-it-starts' ? { endsAt: [say()] } : undefined;
  const formErrors = fieldErrors ? undefined : [say()];
  return json(form.reply({ fieldErrors, formErrors }), status);
}

function carryOut(staff: Awaited<ReturnType<typeof requireStaff>>, id: string, deed: z.infer<typeof Deed>) {
  if (deed.intent === 'save') {
    const { intent: _, ...words } = deed;
    return editCampaign(staff, id, words);
  }
  if (deed.intent === 'add') return featureGoods(staff, id, deed.productId);
  if (deed.intent === 'drop') return dropGoods(staff, id, deed.productId);
  return moveGoods(staff, id, deed.productId, deed.intent);
}

export default function Campaign() {
  const { campaign, text, found, most, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isOfForm = answer?.initialValue?.intent === 'save';
  const refusal = isOfForm ? undefined : answer?.error?.[''];
  const { featured, slug, isPublished } = campaign;
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
              result={isOfForm ? answer : undefined}
              submit={m.campaigns_save()}
            />
          </Card>
        </Section>
        <div className="stack stack-l">
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
