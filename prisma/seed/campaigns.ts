import { decideGoods, joinCampaign } from '../../app/domain/campaigns';
import { db } from '../../app/platform/db';
import { demoCampaigns } from './catalogue';
import type { DemoOffer } from './catalogue/types';
import { insist } from './insist';
import { minutesBefore, momentOf, startOfDay } from './moments';
import { actorOf, campaigner, ownerOf } from './people';

const CLOSE = '17:00';

/** The campaigns of the province, counted from the day of the seeding, with their goods in their order and those that shops offer. */
export async function beginCampaigns(now: Date) {
  const today = startOfDay(now);
  const goods = await db.product.findMany({ select: { id: true, slug: true } });
  const idOf = new Map(goods.map(({ id, slug }) => [slug, id]));
  for (const { slug, title, intro, theme, startsInDays, lastsDays, items, joining } of demoCampaigns) {
    if (await db.campaign.count({ where: { slug } })) continue;
    await db.campaign.create({
      data: {
        ...{ slug, title, intro, theme },
        startsAt: momentOf(today, startsInDays, '00:00'),
        endsAt: momentOf(today, startsInDays + lastsDays, '00:00'),
        isPublished: true,
        ...(joining && { joinBy: momentOf(today, joining.untilDay, CLOSE), rules: joining.rules }),
        items: { create: items.map((item, position) => ({ productId: idOf.get(item)!, position })) },
      },
    });
  }
  for (const { slug, joining } of demoCampaigns)
    for (const one of joining?.offered ?? []) await offer(slug, idOf.get(one.product)!, one, now);
}

/** A shop offers goods for a campaign, and the office answers where it has. */
async function offer(campaign: string, productId: string, { shop, minutes, answer }: DemoOffer, now: Date) {
  const { id: campaignId } = await db.campaign.findUniqueOrThrow({ where: { slug: campaign }, select: { id: true } });
  const wish = { campaignId, productId };
  if ((await db.campaignApplication.count({ where: wish })) === 0) {
    const { id: shopId } = await db.shop.findUniqueOrThrow({ where: { slug: shop }, select: { id: true } });
    const seller = { ...(await actorOf(ownerOf(shop))), shopId };
    insist(await joinCampaign(seller, { campaignId, productIds: [productId] }, minutesBefore(now, minutes)));
  }
  if (!answer) return;
  const { minutes: answered, ...said } = answer;
  insist(await decideGoods(await actorOf(campaigner), { ...wish, ...said }, minutesBefore(now, answered)));
}
