import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { buy } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { commissionNow } from '../shops';
import { commissionFor, commissionRules, endCommissionRule, type RuleWish, setCommissionRule } from '.';
import { chooseRule, type Rule, type Sold } from './chooseRule';

describe('which rule holds', () => {
  const id = (...ids: string[]) => fc.constantFrom(...ids, null);
  const rule = fc.record({
    id: fc.uuid({ version: 7 }),
    shopId: id('a', 'b'),
    categoryId: id('kopi', 'minuman', 'batik'),
    campaignId: id('x', 'y'),
    basisPoints: fc.integer({ min: 0, max: 10_000 }),
  });
  const rules = fc.uniqueArray(rule, { selector: (one) => one.id, maxLength: 30 });
  const sold: fc.Arbitrary<Sold> = fc.record({
    shopId: fc.constantFrom('a', 'b', undefined),
    categoryIds: fc.subarray(['kopi', 'minuman', 'batik']),
    campaignIds: fc.subarray(['x', 'y']),
  });
  const named = (one: Rule) => [one.shopId, one.categoryId, one.campaignId].filter((id) => id !== null).length;
  const fits = (one: Rule, { shopId, categoryIds, campaignIds }: Sold) =>
    [null, shopId].includes(one.shopId) &&
    [null, ...categoryIds].includes(one.categoryId) &&
    [null, ...campaignIds].includes(one.campaignId);

  test('it fits, none that fits names more, and among equals none is newer', () => {
    fc.assert(
      fc.property(rules, sold, (rules, sold) => {
        const chosen = chooseRule(rules, sold);
        const fitting = rules.filter((one) => fits(one, sold));
        expect(chosen === undefined).toBe(fitting.length === 0);
        if (!chosen) return;
        expect(fits(chosen, sold)).toBe(true);
        for (const other of fitting) {
          expect(named(other)).toBeLessThanOrEqual(named(chosen));
          if (named(other) === named(chosen)) expect(other.id <= chosen.id).toBe(true);
        }
      }),
    );
  });

  test('the order in which they are read changes nothing, nor do rules that do not fit', () => {
    fc.assert(
      fc.property(rules, sold, (rules, sold) => {
        const chosen = chooseRule(rules, sold);
        expect(chooseRule(rules.toReversed(), sold)).toEqual(chosen);
        expect(
          chooseRule(
            rules.filter((one) => fits(one, sold)),
            sold,
          ),
        ).toEqual(chosen);
      }),
    );
  });
});

const now = new Date('2026-11-23T03:00:00Z');
const later = new Date('2026-11-24T03:00:00Z');

let shop: Awaited<ReturnType<typeof aShop>>;
let goods: Awaited<ReturnType<typeof aProduct>>;
let finance: Actor;

beforeEach(async () => {
  await executeSql('delete from "CommissionRule"');
  shop = await aShop();
  goods = await aProduct(shop, { price: 100_000 });
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
});

async function set(wish: Partial<RuleWish>, at = now) {
  const answer = await setCommissionRule(finance, { basisPoints: 100, reason: 'SK 1', ...wish }, at);
  if (!answer.ok) throw new Error(answer.why);
}

/** The rate that a purchase at that moment copies onto its line. */
async function bought(at = now) {
  const answer = await buy([goods.variantId], 1, at);
  if (!answer.ok) throw new Error(answer.why);
  const { commissionBasisPoints, commission } = await db.orderLine.findFirstOrThrow({
    where: { order: { purchase: { code: answer.code } } },
  });
  expect(commission).toBe((100_000 * commissionBasisPoints) / 10_000);
  return commissionBasisPoints;
}

const categoryOf = (slug: string) => db.category.findUniqueOrThrow({ where: { slug } });

async function featured(isPublished: boolean) {
  const { id } = await db.campaign.create({
    data: {
      slug: `k-${goods.slug}`,
      title: 'Bangga Kopi',
      intro: 'Kopi',
      theme: 'kopi',
      startsAt: now,
      endsAt: later,
      isPublished,
      items: { create: { productId: goods.productId, position: 0 } },
    },
  });
  return id;
}

test('without a rule it is what the configuration says', async () => {
  expect(await bought()).toBe(250);
  expect(await commissionNow(shop.shopId, now)).toBe(250);
});

test('a rule for all, for a category, for its parent, and for a shop, each over the one before', async () => {
  const leaf = await categoryOf('kopi-bubuk');
  await set({ basisPoints: 400 });
  expect(await bought()).toBe(400);
  await set({ basisPoints: 300, categoryId: leaf.parentId! });
  expect(await bought()).toBe(300);
  await set({ basisPoints: 200, categoryId: leaf.id });
  expect(await bought()).toBe(200);
  await set({ basisPoints: 0, categoryId: leaf.id, shopSlug: shop.slug });
  expect(await bought()).toBe(0);
  expect(await commissionFor(db, { categoryId: leaf.id, campaignIds: [] }, now)).toBe(200);
});

test('a campaign counts while it runs and is published', async () => {
  await set({ basisPoints: 50, campaignId: await featured(true) });
  expect(await bought()).toBe(50);
  expect(await bought(later)).toBe(250);
  await db.campaign.updateMany({ data: { isPublished: false } });
  expect(await bought()).toBe(250);
});

test('M8 what was copied onto a line stays, whatever rule comes or ends', async () => {
  await set({ basisPoints: 100 });
  const answer = await buy([goods.variantId], 1, now);
  const where = { order: { purchase: { code: answer.ok ? answer.code : '' } } };
  await set({ basisPoints: 900 }, new Date(now.getTime() + 1));
  for (const { id } of (await commissionRules(finance, now))!.rules) await endCommissionRule(finance, id, later);
  expect(await db.orderLine.findFirstOrThrow({ where })).toMatchObject({
    commissionBasisPoints: 100,
    commission: 1_000,
  });
});

test('a rule holds from its first moment to its last, and ends when finance says so', async () => {
  await set({ basisPoints: 100, startsAt: later });
  expect(await bought()).toBe(250);
  expect(await bought(later)).toBe(100);
  const [rule] = (await commissionRules(finance, now))!.rules;
  const at = new Date(later.getTime() + 1000);
  expect(await endCommissionRule(finance, rule!.id, at)).toEqual({ ok: true });
  expect(await endCommissionRule(finance, rule!.id, at)).toEqual({ ok: false, why: 'moved-on' });
  expect(await bought(at)).toBe(250);
});

test('one that has not begun goes without a trace', async () => {
  await set({ startsAt: later });
  const [rule] = (await commissionRules(finance, now))!.rules;
  expect(await endCommissionRule(finance, rule!.id, now)).toEqual({ ok: true });
  expect(await db.commissionRule.count()).toBe(0);
});

test.each([
  [{ basisPoints: 10_001 }, 'wrong-rate'],
  [{ basisPoints: -1 }, 'wrong-rate'],
  [{ basisPoints: 2.5 }, 'wrong-rate'],
  [{ endsAt: now }, 'wrong-end'],
  [{ shopSlug: 'tidak-ada' }, 'unknown-shop'],
  [{ campaignId: '00000000-0000-7000-8000-000000000000' }, 'not-found'],
])('%j is refused', async (wish, why) => {
  const answer = await setCommissionRule(finance, { basisPoints: 1, reason: 'x', ...wish }, now);
  expect(answer).toEqual({ ok: false, why });
});

test('T7 only finance of the province sets and reads rules', async () => {
  const kerinci = await aPerson({ staff: [{ role: 'FINANCE', regencyCode: '15.01' }] });
  const admin = await aPerson({ staff: [{ role: 'ADMIN' }] });
  for (const actor of [shop.owner, kerinci, admin]) {
    const no = { ok: false, why: 'not-allowed' };
    expect(await setCommissionRule(actor, { basisPoints: 0, reason: 'x' })).toEqual(no);
    expect(await endCommissionRule(actor, '00000000-0000-7000-8000-000000000000')).toEqual(no);
    expect(await commissionRules(actor)).toBeUndefined();
  }
});
