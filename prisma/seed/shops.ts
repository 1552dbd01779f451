import { db } from '../../app/platform/db';
import { type DemoRate, demoShops } from './catalogue';
import { momentOf, startOfDay } from './moments';
import { ownerOf } from './people';

const FIRST_DAY = -100;

/** Opens the shops, a day apart, each with its owner and with what it asks for sending where. */
export async function openShops(now: Date) {
  const there = await db.shop.findMany({ select: { slug: true } });
  const open = new Set(there.map(({ slug }) => slug));
  for (const [place, { slug, name, story, phone, rates, cashLimit }] of demoShops.entries()) {
    if (open.has(slug)) continue;
    const { id: businessId, ownerId } = await db.business.findFirstOrThrow({
      where: { owner: { email: ownerOf(slug) } },
    });
    await db.shop.create({
      data: {
        slug,
        name,
        story,
        phone,
        cashLimit,
        businessId,
        openedAt: momentOf(startOfDay(now), FIRST_DAY + place, '13:15'),
        memberships: { create: { personId: ownerId!, role: 'OWNER' } },
        rates: { create: rates.map((rate) => ({ ...rateOf(rate), takesCash: Boolean(cashLimit && isNear(rate)) })) },
      },
    });
  }
}

/** Couriers take cash in Sungai Penuh and Kerinci. */
function isNear({ regency }: DemoRate): boolean {
  return regency === '15.72' || regency === '15.01';
}

function rateOf({ service, regency, district, first, next, days: [daysMin, daysMax] }: DemoRate) {
  return { service, regencyCode: regency, districtCode: district, first, next, daysMin, daysMax };
}
