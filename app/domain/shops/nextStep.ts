import { db } from '../../platform/db';
import { awayAt, isAhead } from '../holidays';
import { businessOf } from '../register';

/** The one thing that somebody who sells, or wants to, has to do next. */
export type NextStep =
  | { step: 'register' | 'open-shop' }
  | { step: 'send' | 'wait'; business: string }
  | { step: 'mend'; business: string; reason: string }
  | { step: 'suspended' }
  | { step: 'reopen' | 'first-product' | 'goods-wait' | 'share'; slug: string; shop: string }
  /** On holiday until that day, as 2026-12-12. */
  | { step: 'away'; backOn: string };

/** @param shopId the shop being worked in, if any */
export async function nextStep(personId: string, shopId: string | undefined, now = new Date()): Promise<NextStep> {
  return shopId ? nextStepOfShop(shopId, now) : nextStepOfOwner(personId);
}

async function nextStepOfShop(shopId: string, now: Date): Promise<NextStep> {
  const {
    business,
    products: waiting,
    holidays,
    _count: count,
    ...shop
  } = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: {
      slug: true,
      name: true,
      status: true,
      business: { select: { status: true } },
      products: { where: { listings: { some: { status: 'WAITING' } } }, take: 1, select: { id: true } },
      holidays: { where: isAhead(now), select: { from: true, until: true, note: true } },
      _count: { select: { products: { where: { status: 'LISTED' } } } },
    },
  });
  const about = { slug: shop.slug, shop: shop.name };
  if (business.status !== 'VERIFIED') return { step: 'suspended' };
  if (shop.status === 'CLOSED') return { step: 'reopen', ...about };
  const away = awayAt(holidays, now);
  if (away) return { step: 'away', backOn: away.backOn };
  if (count.products > 0) return { step: 'share', ...about };
  return { step: waiting.length > 0 ? 'goods-wait' : 'first-product', ...about };
}

async function nextStepOfOwner(personId: string): Promise<NextStep> {
  const business = await businessOf(personId);
  switch (business?.status) {
    case undefined:
    case 'UNCLAIMED':
      return { step: 'register' };
    case 'DRAFT':
      return { step: 'send', business: business.name };
    case 'SUBMITTED':
      return { step: 'wait', business: business.name };
    case 'RETURNED':
      return { step: 'mend', business: business.name, reason: business.returnedBecause ?? '' };
    case 'SUSPENDED':
      return { step: 'suspended' };
    case 'VERIFIED':
      return { step: 'open-shop' };
  }
}
