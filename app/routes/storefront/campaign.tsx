import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { campaignPage } from '../../domain/campaigns';
import { Banner } from '../../ui/Banner';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { LinkButton } from '../../ui/Button';
import { momentInJambi } from '../../ui/day';
import { Empty } from '../../ui/Empty';
import { Section } from '../../ui/Section';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { clothOf } from './campaign-page/cloth';
import { campaignDays } from './campaign-page/days';
import { Goods } from './goods/Goods';
import { pictureOfCampaign } from './head/found';
import { headOf } from './head/headOf';
import { home } from './head/home';
import { listOf } from './head/listOf';
import { publicHead } from './head/publicMeta';

export const handle = { waitsForHand: true };

export const meta: MetaFunction = headOf;

export async function loader({ params, context: { visitor } }: LoaderFunctionArgs) {
  const campaign = await campaignPage(params.slug ?? '');
  if (!campaign) throw new Response(null, { status: 404 });
  const { title: name, intro, goods } = campaign;
  const head = publicHead(visitor.url, {
    name,
    description: intro,
    crumbs: [home(), { to: '/kampanye', name: m.storefront_campaigns_title() }],
    picture: { path: pictureOfCampaign(campaign), alt: name },
    described: (_, origin) => (goods.length > 0 ? [listOf(goods, { name, kind: 'produk', origin })] : []),
  });
  return json({ ...campaign, head });
}

export default function Campaign() {
  const campaign = useLoaderData<typeof loader>();
  const { title, intro, theme, goods } = campaign;
  return (
    <div className="stack stack-l">
      <div className="stack stack-s">
        <Breadcrumb
          crumbs={[
            { to: '/', name: m.storefront_home_crumb() },
            { to: '/kampanye', name: m.storefront_campaigns_title() },
          ]}
        />
        <Banner level={1} title={title} {...clothOf(theme)}>
          <strong>{campaign.state === 'ended' ? m.storefront_campaign_ended() : campaignDays(campaign)}</strong>
          {intro}
        </Banner>
      </div>
      {goods.length > 0 ? (
        <Section title={m.storefront_campaign_goods()}>
          <Goods cards={goods} label={title} eager={2} />
        </Section>
      ) : (
        <NothingNow {...campaign} />
      )}
    </div>
  );
}

/** It has not begun, it is over, or what it shows is not for sale now: said kindly, with a way on. */
function NothingNow({ state, startsAt, endsAt }: ReturnType<typeof useLoaderData<typeof loader>>) {
  const say = {
    coming: () => m.storefront_campaign_coming_say({ moment: momentInJambi(startsAt, getLocale()) }),
    running: m.storefront_campaign_empty,
    ended: () => m.storefront_campaign_ended_say({ moment: momentInJambi(endsAt, getLocale()) }),
  }[state];
  const wayOn = (
    <div className="row">
      <LinkButton to="/cari">{m.storefront_see_all_goods()}</LinkButton>
      <LinkButton to="/kampanye" kind="secondary">
        {m.storefront_all_campaigns()}
      </LinkButton>
    </div>
  );
  return <Empty action={wayOn}>{say()}</Empty>;
}
