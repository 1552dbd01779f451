import type { SerializeFrom } from '@remix-run/node';
import type { RunningCampaign } from '../../../domain/campaigns';
import type { ProductCard } from '../../../domain/catalog';
import { LinkButton } from '../../../ui/Button';
import { Hero } from '../../../ui/Hero';
import { pictureSource } from '../../../ui/pictureSource';
import { m } from '../../../words/generated/messages';
import { clothOf } from '../campaign-page/cloth';
import { lastDay } from '../campaign-page/days';

type WelcomeProps = { campaign?: SerializeFrom<RunningCampaign>; newest: ProductCard[] };

/** The campaign that began last has the best place. Without one, the market speaks for itself. */
export function Welcome({ campaign, newest }: WelcomeProps) {
  if (!campaign) {
    return (
      <Hero
        title={m.storefront_welcome_title()}
        goods={newest.map(onCloth)}
        actions={
          <>
            <LinkButton to="/cari">{m.storefront_see_all_goods()}</LinkButton>
            <LinkButton to="/toko" kind="secondary">
              {m.storefront_meet_shops()}
            </LinkButton>
          </>
        }
      >
        {m.storefront_welcome()}
      </Hero>
    );
  }
  return (
    <Hero
      {...clothOf(campaign.theme)}
      title={campaign.title}
      kicker={m.storefront_campaign_until({ day: lastDay(campaign.endsAt) })}
      goods={campaign.goods.map(onCloth)}
      actions={
        <>
          <LinkButton to={`/kampanye/${campaign.slug}`}>{m.storefront_see_campaign()}</LinkButton>
          <LinkButton to="/cari" kind="secondary">
            {m.storefront_see_all_goods()}
          </LinkButton>
        </>
      }
    >
      {campaign.intro}
    </Hero>
  );
}

function onCloth({ slug, name, picture }: ProductCard) {
  return { to: `/produk/${slug}`, name, picture: picture && pictureSource(picture), tint: picture?.tint };
}
