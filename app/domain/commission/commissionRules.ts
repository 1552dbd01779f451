import { config } from '../../platform/config';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

/** More rules at once would be understood by nobody. */
const MOST = 200;

const named = { select: { name: true } } as const;
const shown = {
  id: true,
  basisPoints: true,
  startsAt: true,
  endsAt: true,
  reason: true,
  shop: named,
  category: { select: { name: true, nameEn: true } },
  campaign: { select: { title: true } },
} as const;

const notOver = (now: Date) => ({ OR: [{ endsAt: null }, { endsAt: { gt: now } }] });

/** Rules that hold or will hold, the newest first, and what is kept without one. `basisPoints`: 250 is 2.5 %. */
export async function commissionRules(actor: Actor, now = new Date()) {
  if (!may(actor, 'commission:set')) return undefined;
  const rules = await db.commissionRule.findMany({
    where: notOver(now),
    orderBy: { id: 'desc' },
    take: MOST,
    select: shown,
  });
  return { rules, otherwise: config.COMMISSION_BASIS_POINTS };
}

/** Campaigns that a rule can name: those that run or will. */
export async function campaignsForRules(actor: Actor, now = new Date()) {
  if (!may(actor, 'commission:set')) return [];
  return db.campaign.findMany({
    where: { endsAt: { gt: now } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, title: true },
  });
}

/** Categories that a rule can name: a root stands for all under it. */
export async function categoriesForRules(actor: Actor) {
  if (!may(actor, 'commission:set')) return [];
  const leaf = { id: true, name: true, nameEn: true } as const;
  return db.category.findMany({
    where: { parentId: null },
    orderBy: { position: 'asc' },
    select: { ...leaf, children: { orderBy: { position: 'asc' }, select: leaf } },
  });
}
