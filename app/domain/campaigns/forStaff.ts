import type { ApplicationStatus } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may, regenciesFor } from '../accounts';
import { regencyTitle } from '../areas';
import { cardsById, type ProductCard } from '../catalog';
import { stateOf } from './duration';
import { themeOf } from './themes';

/** An item whose goods shoppers cannot see at the moment is named all the same, so that staff can take it out. */
export type FeaturedForStaff = { productId: string; name: string; card: ProductCard | null };

/** Goods that a shop has offered. `card`: as shoppers see them at the moment. */
export type OfferedForStaff = FeaturedForStaff & {
  shopName: string;
  status: ApplicationStatus;
  askedAt: Date;
  reason: string | null;
};

/** A campaign as its office sees it. */
const shown = {
  id: true,
  slug: true,
  title: true,
  intro: true,
  theme: true,
  regencyCode: true,
  startsAt: true,
  endsAt: true,
  isPublished: true,
  joinBy: true,
  rules: true,
} as const;

const PAGE_SIZE = 30;
const MOST_OFFERED = 200;

/**
 * Campaigns that the actor may edit, the newest first.
 *
 * @param after the id of the last one of the page before
 */
export async function campaignsForStaff(actor: Actor, after?: string, now = new Date()) {
  const regencies = regenciesFor(actor, 'campaign:edit');
  const rows = await db.campaign.findMany({
    where: {
      ...(regencies === 'all' ? {} : { regencyCode: { in: regencies } }),
      ...(after ? { id: { lt: after } } : {}),
    },
    orderBy: { id: 'desc' },
    take: PAGE_SIZE + 1,
    select: { ...shown, regency: { select: { name: true, isCity: true } }, _count: { select: { items: true } } },
  });
  const campaigns = rows.slice(0, PAGE_SIZE).map(({ _count, regency, ...row }) => ({
    ...row,
    place: regency && regencyTitle(regency),
    theme: themeOf(row.theme),
    state: stateOf(row, now),
    items: _count.items,
  }));
  return { campaigns, next: rows.length > PAGE_SIZE ? (campaigns.at(-1)?.id ?? null) : null };
}

/** A campaign and its goods in their order; nothing where the actor may not edit it, as if it did not exist (T7). */
export async function campaignForStaff(actor: Actor, id: string, now = new Date()) {
  const campaign = await db.campaign.findUnique({
    where: { id },
    select: {
      ...shown,
      items: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { productId: true, product: { select: { name: true } } },
      },
      applications: {
        where: { status: { not: 'WITHDRAWN' } },
        orderBy: [{ status: 'asc' }, { askedAt: 'asc' }, { productId: 'asc' }],
        take: MOST_OFFERED,
        select: {
          ...{ productId: true, status: true, askedAt: true, reason: true },
          product: { select: { name: true } },
          shop: { select: { name: true } },
        },
      },
    },
  });
  if (!campaign || !may(actor, 'campaign:edit', campaign)) return undefined;

  const { items, applications, ...rest } = campaign;
  const cards = await cardsById([...items, ...applications].map(({ productId }) => productId));
  const featured: FeaturedForStaff[] = items.map(({ productId, product }) => ({
    productId,
    name: product.name,
    card: cards.get(productId) ?? null,
  }));
  const offered: OfferedForStaff[] = applications.map(({ product, shop, ...one }) => ({
    ...one,
    name: product.name,
    shopName: shop.name,
    card: cards.get(one.productId) ?? null,
  }));
  return { ...rest, theme: themeOf(rest.theme), state: stateOf(rest, now), featured, offered };
}
