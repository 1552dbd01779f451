import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { campaignsForStaff, createCampaign } from '../../domain/campaigns';
import { Card } from '../../ui/Card';
import { momentInJambi } from '../../ui/day';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { Section } from '../../ui/Section';
import { Table } from '../../ui/Table';
import { requireStaff } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { CampaignForm } from './campaign-form/CampaignForm';
import { CampaignStatePill } from './campaign-form/CampaignStatePill';
import { officesOf, regencyOfOffice } from './campaign-form/offices';
import { NewCampaign } from './campaign-form/schema';

export const meta: MetaFunction = () => [{ title: m.campaigns_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'campaign:edit');
  const after = z.uuid().safeParse(context.visitor.url.searchParams.get('sesudah')).data;
  const [{ campaigns, next }, offices] = await Promise.all([campaignsForStaff(staff, after), officesOf(staff)]);
  return json({ campaigns, offices, next: next && `?${new URLSearchParams({ sesudah: next })}` });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'campaign:edit');
  const form = parseWithZod(await readForm(request), { schema: NewCampaign });
  if (form.status !== 'success') return json(form.reply(), 422);

  const { office, ...campaign } = form.value;
  const isTheirs = (await officesOf(staff)).some(({ value }) => value === office);
  if (!isTheirs) return json(form.reply({ fieldErrors: { office: [m.campaigns_wrong_office()] } }), 422);
  const answer = await createCampaign(staff, { ...campaign, regencyCode: regencyOfOffice(office) });
  if (answer.ok) {
    leaveNote(context.visitor, 'created');
    return redirect(`/kantor/kampanye/${answer.id}`);
  }
  if (answer.why === 'not-found') throw new Response(null, { status: 404 });
  return json(form.reply({ fieldErrors: { endsAt: [m.campaigns_wrong_end()] } }), 422);
}

export default function Campaigns() {
  const { campaigns, offices, next } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={m.campaigns_title()} lead={m.campaigns_lead()} />
      {campaigns.length > 0 ? (
        <Table
          stacks
          caption={m.campaigns_list_caption()}
          columns={[
            { name: m.campaigns_column_title() },
            { name: m.campaigns_column_state() },
            { name: m.campaigns_column_time() },
            { name: m.campaigns_column_office() },
            { name: m.campaigns_column_goods(), number: true },
          ]}
        >
          {campaigns.map((campaign) => (
            <Row key={campaign.id} {...campaign} />
          ))}
        </Table>
      ) : (
        <Empty>{m.campaigns_empty()}</Empty>
      )}
      <Pager next={next} />
      <Section title={m.campaigns_new()}>
        <Card>
          <CampaignForm offices={offices} result={useActionData<typeof action>()} submit={m.campaigns_create()} />
        </Card>
      </Section>
    </>
  );
}

function Row({
  id,
  title,
  state,
  isPublished,
  startsAt,
  endsAt,
  place,
  items,
}: ReturnType<typeof useLoaderData<typeof loader>>['campaigns'][number]) {
  return (
    <tr>
      <td>
        <Link to={`/kantor/kampanye/${id}`}>{title}</Link>
      </td>
      <td data-name={m.campaigns_column_state()}>
        <CampaignStatePill state={state} isPublished={isPublished} />
      </td>
      <td data-name={m.campaigns_column_time()}>
        <span>
          <span className="whole">{momentInJambi(startsAt, getLocale())} –</span>{' '}
          <span className="whole">{momentInJambi(endsAt, getLocale())}</span>
        </span>
      </td>
      <td data-name={m.campaigns_column_office()}>{place ?? m.campaigns_office_province()}</td>
      <td data-name={m.campaigns_column_goods()} className="number">
        {items}
      </td>
    </tr>
  );
}
