import type { SerializeFrom } from '@remix-run/node';
import type { CampaignNotice } from '../../../domain/campaigns';
import { Banner } from '../../../ui/Banner';
import { LinkButton } from '../../../ui/Button';
import { m } from '../../../words/generated/messages';
import { clothOf } from './cloth';
import { campaignDays } from './days';

/** A campaign in a list of them; one that is `isOpen` can be entered. */
export function CampaignBanner({ isOpen, ...campaign }: SerializeFrom<CampaignNotice> & { isOpen?: boolean }) {
  const { slug, title, intro, theme } = campaign;
  return (
    <Banner
      {...clothOf(theme)}
      title={title}
      actions={isOpen && <LinkButton to={`/kampanye/${slug}`}>{m.storefront_see_campaign()}</LinkButton>}
    >
      <strong>{campaignDays(campaign)}</strong>
      {intro}
    </Banner>
  );
}
