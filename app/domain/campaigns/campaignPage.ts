import { db } from '../../platform/db';
import { cardsById, type ProductCard } from '../catalog';
import { type CampaignState, stateOf } from './duration';
import type { CampaignNotice } from './runningCampaigns';
import { themeOf } from './themes';

export type CampaignPage = CampaignNotice & { state: CampaignState; goods: ProductCard[] };

/**
 * A campaign as shoppers see it. Its goods show while it runs and not a minute longer; a link on a poster keeps leading
 * to a page that says so.
 *
 * @returns nothing for one that is not published
 */
export async function campaignPage(slug: string, now = new Date()): Promise<CampaignPage | undefined> {
  const campaign = await db.campaign.findUnique({
    where: { slug, isPublished: true },
    select: { slug: true, title: true, intro: true, theme: true, startsAt: true, endsAt: true },
  });
  if (!campaign) return undefined;
  const state = stateOf(campaign, now);
  const goods = state === 'running' ? await featuredGoods(slug) : [];
  return { ...campaign, theme: themeOf(campaign.theme), state, goods };
}

async function featuredGoods(slug: string): Promise<ProductCard[]> {
  const items = await db.campaignItem.findMany({
    where: { campaign: { slug } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { productId: true },
  });
  const cards = await cardsById(items.map(({ productId }) => productId));
  return items.flatMap(({ productId }) => cards.get(productId) ?? []);
}
