import { db } from '../../platform/db';
import { cardsById, type ProductCard } from '../catalog';
import { runningAt } from './duration';
import { type Theme, themeOf } from './themes';

/** What shoppers are told of a campaign. */
export type CampaignNotice = { slug: string; title: string; intro: string; theme: Theme; startsAt: Date; endsAt: Date };

export type RunningCampaign = CampaignNotice & { goods: ProductCard[] };

const shown = { slug: true, title: true, intro: true, theme: true, startsAt: true, endsAt: true } as const;

/** More at once would leave no room for anything else on the home page. */
const MOST_AT_ONCE = 4;

/** Some of a campaign's goods may be hidden meanwhile: twelve are read so that four can be shown. */
const FEATURED = 12;

/** Published campaigns that run now, the one that began last first, each with its first goods that can be seen. */
export async function runningCampaigns(now = new Date()): Promise<RunningCampaign[]> {
  const campaigns = await db.campaign.findMany({
    where: runningAt(now),
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    take: MOST_AT_ONCE,
    select: {
      ...shown,
      items: { orderBy: [{ position: 'asc' }, { id: 'asc' }], take: FEATURED, select: { productId: true } },
    },
  });
  const cards = await cardsById(campaigns.flatMap(({ items }) => items.map(({ productId }) => productId)));
  return campaigns.map(({ items, ...campaign }) => ({
    ...campaign,
    theme: themeOf(campaign.theme),
    goods: items.flatMap(({ productId }) => cards.get(productId) ?? []),
  }));
}

/** Published campaigns that run or will begin, without their goods. */
export async function campaignNotices(
  now = new Date(),
): Promise<{ running: CampaignNotice[]; coming: CampaignNotice[] }> {
  const rows = await db.campaign.findMany({
    where: { isPublished: true, endsAt: { gt: now } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 50,
    select: shown,
  });
  const notices = rows.map((row) => ({ ...row, theme: themeOf(row.theme) }));
  return {
    running: notices.filter(({ startsAt }) => startsAt <= now).reverse(),
    coming: notices.filter(({ startsAt }) => startsAt > now),
  };
}
