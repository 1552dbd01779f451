import type { ApplicationStatus } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { openToJoin } from './joining';
import { type Theme, themeOf } from './themes';

export type { ApplicationStatus };

/** Goods that a shop has offered, and what the office says. */
export type OfferedGoods = { productId: string; name: string; status: ApplicationStatus; reason: string | null };

export type CampaignToJoin = {
  id: string;
  slug: string;
  title: string;
  intro: string;
  theme: Theme;
  rules: string;
  startsAt: Date;
  endsAt: Date;
  joinBy: Date | null;
  /** Goods can still be offered. */
  isOpen: boolean;
  offered: OfferedGoods[];
  /** Goods of the shop that the office has chosen by itself. */
  chosen: { productId: string; name: string }[];
};

const MOST = 50;

const named = { productId: true, product: { select: { name: true } } } as const;

/** Campaigns that a shop may offer goods for, the nearest deadline first, and those of now for which it has. */
export async function campaignsToJoin(seller: Actor & { shopId: string }, now = new Date()): Promise<CampaignToJoin[]> {
  const { shopId } = seller;
  if (!may(seller, 'product:edit', { shopId })) return [];
  const { business } = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { business: { select: { regencyCode: true } } },
  });
  const open = openToJoin(business.regencyCode, now);
  const isMine = { applications: { some: { shopId, status: { not: 'WITHDRAWN' as const } } } };
  const rows = await db.campaign.findMany({
    where: { OR: [open, { endsAt: { gt: now }, isPublished: true, ...isMine }] },
    orderBy: [{ joinBy: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...{ id: true, slug: true, title: true, intro: true, theme: true, rules: true },
      ...{ startsAt: true, endsAt: true, joinBy: true },
      items: { where: { product: { shopId } }, orderBy: { position: 'asc' }, select: named },
      applications: {
        where: { shopId, status: { not: 'WITHDRAWN' } },
        orderBy: [{ askedAt: 'asc' }, { productId: 'asc' }],
        select: { ...named, status: true, reason: true },
      },
    },
  });
  const mayJoin = await db.campaign.findMany({
    where: { ...open, id: { in: rows.map(({ id }) => id) } },
    select: { id: true },
  });
  return rows.map(({ applications, items, ...row }) => ({
    ...row,
    theme: themeOf(row.theme),
    isOpen: mayJoin.some(({ id }) => id === row.id),
    offered: applications.map(({ product, ...one }) => ({ ...one, name: product.name })),
    chosen: items
      .filter((item) => !applications.some(({ productId }) => productId === item.productId))
      .map(({ productId, product }) => ({ productId, name: product.name })),
  }));
}
