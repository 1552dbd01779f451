import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

/** `shopSlug` is the end of the shop's address. What is not named may be anything. */
export type RuleWish = {
  shopSlug?: string;
  categoryId?: string;
  campaignId?: string;
  basisPoints: number;
  startsAt?: Date;
  endsAt?: Date;
  reason: string;
};

export type NotSet = { ok: false; why: 'not-allowed' | 'unknown-shop' | 'not-found' | 'wrong-end' | 'wrong-rate' };

const WHOLE = 10_000; // basis points

/**
 * Finance says what is kept of the price of goods from a moment on. Orders that were placed before keep what was copied onto
 * their lines (M8). A rule is never changed: it ends, and another begins.
 */
export async function setCommissionRule(
  actor: Actor,
  wish: RuleWish,
  now = new Date(),
): Promise<{ ok: true } | NotSet> {
  if (!may(actor, 'commission:set')) return { ok: false, why: 'not-allowed' };
  const { basisPoints, reason, startsAt = now, endsAt } = wish;
  if (!Number.isInteger(basisPoints) || basisPoints < 0 || basisPoints > WHOLE) return { ok: false, why: 'wrong-rate' };
  if (endsAt && endsAt <= startsAt) return { ok: false, why: 'wrong-end' };
  const named = await findNamed(wish);
  if (!named.ok) return named;
  const made = { madeAt: now, madeBy: actor.personId };
  await db.commissionRule.create({ data: { ...named.ids, basisPoints, startsAt, endsAt, reason, ...made } });
  return { ok: true };
}

type Named = { ok: true; ids: { shopId?: string; categoryId?: string; campaignId?: string } };

/** The shop, category and campaign that a wish names. */
async function findNamed({ shopSlug, categoryId, campaignId }: RuleWish): Promise<Named | NotSet> {
  const select = { id: true } as const;
  const [shop, category, campaign] = await Promise.all([
    shopSlug ? db.shop.findUnique({ where: { slug: shopSlug }, select }) : undefined,
    categoryId ? db.category.findUnique({ where: { id: categoryId }, select }) : undefined,
    campaignId ? db.campaign.findUnique({ where: { id: campaignId }, select }) : undefined,
  ]);
  if (shop === null) return { ok: false, why: 'unknown-shop' };
  if (category === null || campaign === null) return { ok: false, why: 'not-found' };
  return { ok: true, ids: { shopId: shop?.id, categoryId: category?.id, campaignId: campaign?.id } };
}

/** A rule holds no longer. One that has not begun yet has held for nothing, and goes without a trace. */
export async function endCommissionRule(
  actor: Actor,
  ruleId: string,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-allowed' | 'moved-on' }> {
  if (!may(actor, 'commission:set')) return { ok: false, why: 'not-allowed' };
  const unborn = await db.commissionRule.deleteMany({ where: { id: ruleId, startsAt: { gte: now } } });
  if (unborn.count) return { ok: true };
  const { count } = await db.commissionRule.updateMany({
    where: { id: ruleId, startsAt: { lt: now }, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
    data: { endsAt: now },
  });
  return count ? { ok: true } : { ok: false, why: 'moved-on' };
}
