import { db } from '../../app/platform/db';
import { demoCampaigns } from './catalogue';
import { momentOf, startOfDay } from './moments';

/** The campaigns of the province, counted from the day of the seeding, with their goods in their order. */
export async function beginCampaigns(now: Date) {
  const today = startOfDay(now);
  const goods = await db.product.findMany({ select: { id: true, slug: true } });
  const idOf = new Map(goods.map(({ id, slug }) => [slug, id]));
  for (const { slug, title, intro, theme, startsInDays, lastsDays, items } of demoCampaigns) {
    if (await db.campaign.count({ where: { slug } })) continue;
    await db.campaign.create({
      data: {
        slug,
        title,
        intro,
        theme,
        startsAt: momentOf(today, startsInDays, '00:00'),
        endsAt: momentOf(today, startsInDays + lastsDays, '00:00'),
        isPublished: true,
        items: { create: items.map((item, position) => ({ productId: idOf.get(item)!, position })) },
      },
    });
  }
}
