import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { campaignNotices } from '../../domain/campaigns';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { m } from '../../words/generated/messages';
import { CampaignBanner } from './campaign-page/CampaignBanner';
import { headOf } from './head/headOf';
import { headOfPaper } from './head/headOfPaper';

export const handle = { waitsForHand: true };

export const meta: MetaFunction = headOf;

export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const head = headOfPaper(visitor.url, m.storefront_campaigns_title(), m.storefront_campaigns_meta());
  return json({ head, ...(await campaignNotices()) });
}

export default function Campaigns() {
  const { running, coming } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-xl">
      <PageHeader
        title={m.storefront_campaigns_title()}
        crumbs={[{ to: '/', name: m.storefront_home_crumb() }]}
        lead={m.storefront_campaigns_lead()}
      />
      {running.length === 0 && (
        <Empty action={<LinkButton to="/cari">{m.storefront_see_all_goods()}</LinkButton>}>
          {m.storefront_campaigns_none()}
        </Empty>
      )}
      {running.length > 0 && (
        <Section title={m.storefront_campaigns_running()}>
          {running.map((campaign) => (
            <CampaignBanner key={campaign.slug} {...campaign} isOpen />
          ))}
        </Section>
      )}
      {coming.length > 0 && (
        <Section title={m.storefront_campaigns_coming()}>
          {coming.map((campaign) => (
            <CampaignBanner key={campaign.slug} {...campaign} />
          ))}
        </Section>
      )}
    </div>
  );
}
