import { db } from '../../platform/db';
import { businessOf } from '../register';

/** The one thing that somebody who sells, or wants to, has to do next. */
export type NextStep =
  | { step: 'register' | 'open-shop' }
  | { step: 'send' | 'wait'; business: string }
  | { step: 'mend'; business: string; reason: string }
  | { step: 'suspended' }
  | { step: 'reopen' | 'first-product' | 'share'; slug: string; shop: string };

/** @param shopId the shop being worked in, if any */
export async function nextStep(personId: string, shopId: string | undefined): Promise<NextStep> {
  return shopId ? nextStepOfShop(shopId) : nextStepOfOwner(personId);
}

async function nextStepOfShop(shopId: string): Promise<NextStep> {
  const { business, products, ...shop } = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: {
      slug: true,
      name: true,
      status: true,
      business: { select: { status: true } },
      products: { where: { status: 'LISTED' }, take: 1, select: { id: true } },
    },
  });
  const about = { slug: shop.slug, shop: shop.name };
  if (business.status !== 'VERIFIED') return { step: 'suspended' };
  if (shop.status === 'CLOSED') return { step: 'reopen', ...about };
  return { step: products.length > 0 ? 'share' : 'first-product', ...about };
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
