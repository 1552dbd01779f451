import { db } from '../../platform/db';
import { businessOf } from '../register';

/** The one thing that somebody who sells, or wants to, has to do next. */
export type NextStep =
  | { step: 'register' | 'open-shop' }
  | { step: 'send' | 'wait'; business: string }
  | { step: 'mend'; business: string; reason: string }
  | { step: 'suspended' }
  | { step: 'reopen' | 'first-product' | 'goods-wait' | 'share'; slug: string; shop: string };

/** @param shopId the shop being worked in, if any */
export async function nextStep(personId: string, shopId: string | undefined): Promise<NextStep> {
  return shopId ? nextStepOfShop(shopId) : nextStepOfOwner(personId);
}

async function nextStepOfShop(shopId: string): Promise<NextStep> {
  const {
    business,
    products: waiting,
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
      _count: { select: { products: { where: { status: 'LISTED' } } } },
    },
  });
  const about = { slug: shop.slug, shop: shop.name };
  if (business.status !== 'VERIFIED') return { step: 'suspended' };
  if (shop.status === 'CLOSED') return { step: 'reopen', ...about };
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
