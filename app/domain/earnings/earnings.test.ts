import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { earningsOf, keepMarketFee, marketFees, removeMarketFee } from '.';
import { commissionOf, elsewhere } from './whatRemains';

const now = new Date('2026-11-24T03:00:00Z');
let sari: Awaited<ReturnType<typeof aShop>>;
let puti: Actor;

const shopee = {
  marketplace: 'Shopee',
  basisPoints: 1000,
  perOrder: 1250,
  about: 'kategori termahal',
  source: 'pusat penjual',
  seenOn: '2026-01-31',
};

beforeEach(async () => {
  await db.marketplaceFee.deleteMany();
  sari = await aShop();
  puti = await aPerson({ staff: [{ role: 'CAMPAIGNER' }] });
});

const earn = (prices: number[], about: { categoryId?: string; productId?: string } = {}) =>
  earningsOf(sari.owner, { shopId: sari.shopId, ...about, prices }, now);

test('a shop gets its price less the commission, and sees what another market would leave of it', async () => {
  expect(await keepMarketFee(puti, shopee, now)).toEqual({ ok: true });
  const earnings = await earn([50_000, 999, 50_000]);
  expect(earnings).toMatchObject({ basisPoints: 250, markets: [shopee] });
  expect(earnings?.prices).toEqual([
    { price: 50_000, commission: 1250, tax: 0, receives: 48_750, elsewhere: [{ fee: 6250, receives: 43_750 }] },
    { price: 999, commission: 25, tax: 0, receives: 974, elsewhere: [{ fee: 999, receives: 0 }] },
  ]);
});

test('the rule of the category counts', async () => {
  const coffee = await db.category.findUniqueOrThrow({ where: { slug: 'kopi-bubuk' } });
  const made = { reason: 'uji', startsAt: now, madeAt: now, madeBy: puti.personId };
  await db.commissionRule.create({ data: { categoryId: coffee.parentId, basisPoints: 100, ...made } });
  expect((await earn([50_000], { categoryId: coffee.id }))?.prices).toMatchObject([{ receives: 49_500 }]);
  expect((await earn([50_000]))?.prices).toMatchObject([{ receives: 48_750 }]);
});

test('the rule of a campaign counts for the goods that it features', async () => {
  const { productId } = await aProduct(sari);
  const { productId: others } = await aProduct(await aShop());
  const [startsAt, endsAt] = [new Date('2026-11-01'), new Date('2026-12-31')];
  const words = { slug: `uji-${sari.slug}`, title: 'Uji', intro: 'Uji', theme: 'kopi', isPublished: true };
  const items = { create: [productId, others].map((id, position) => ({ productId: id, position })) };
  const campaign = await db.campaign.create({ data: { ...words, startsAt, endsAt, items } });
  const made = { reason: 'uji', startsAt: now, madeAt: now, madeBy: puti.personId };
  await db.commissionRule.create({ data: { campaignId: campaign.id, basisPoints: 0, ...made } });
  expect((await earn([50_000], { productId }))?.prices).toMatchObject([{ receives: 50_000 }]);
  expect((await earn([50_000], { productId: others }))?.prices).toMatchObject([{ receives: 48_750 }]);
});

test('income tax counts from the day on which the platform has to collect it', async () => {
  const decree = { from: new Date('2026-11-01'), decree: 'KEP-1', madeBy: puti.personId, madeAt: now };
  await db.taxDesignation.create({ data: decree });
  expect((await earn([50_000]))?.prices).toMatchObject([{ commission: 1250, tax: 250, receives: 48_500 }]);
  await db.taxDesignation.deleteMany();
});

test('T1 what a shop gets is told to those who keep its goods', async () => {
  const budi = await aShop({ name: 'Anyaman Budi' });
  expect(await earningsOf(budi.owner, { shopId: sari.shopId, prices: [1] }, now)).toBeUndefined();
  const packer: Actor = { personId: sari.owner.personId, grants: [{ role: 'PACKER', shopId: sari.shopId }] };
  expect(await earningsOf(packer, { shopId: sari.shopId, prices: [1] }, now)).toBeUndefined();
});

test('nothing is lost between fee and rest, whatever the price', () => {
  const amount = fc.integer({ min: 1, max: 100_000_000 });
  const points = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(amount, points, fc.integer({ min: 0, max: 1_000_000 }), (price, basisPoints, perOrder) => {
      const { fee, receives } = elsewhere(price, { basisPoints, perOrder });
      expect(fee + receives).toBe(price);
      expect(receives).toBeGreaterThanOrEqual(0);
      expect(Math.abs(commissionOf(price, basisPoints) - (price * basisPoints) / 10_000)).toBeLessThanOrEqual(0.5);
    }),
  );
});

test('staff write fees down and end them; the rows stay', async () => {
  expect(await keepMarketFee(puti, shopee, now)).toEqual({ ok: true });
  const [fee] = (await marketFees(puti))!.fees;
  expect(await removeMarketFee(puti, fee!.id, now)).toEqual({ ok: true });
  expect(await removeMarketFee(puti, fee!.id, now)).toEqual({ ok: false, why: 'moved-on' });
  expect(await marketFees(puti)).toMatchObject({ fees: [], past: [{ ...shopee, removedAt: now }] });
  expect((await earn([50_000]))?.markets).toEqual([]);
  expect(await keepMarketFee(puti, { ...shopee, seenOn: '2026-11-25' }, now)).toEqual({ ok: false, why: 'not-yet' });
  for (let i = 0; i < 20; i++) await keepMarketFee(puti, shopee, now);
  expect(await keepMarketFee(puti, shopee, now)).toEqual({ ok: false, why: 'too-many' });
});

test.each([
  ['owners', () => sari.owner],
  ['campaigners of a regency', () => aPerson({ staff: [{ role: 'CAMPAIGNER', regencyCode: '15.01' }] })],
  ['finance', () => aPerson({ staff: [{ role: 'FINANCE' }] })],
])('%s write no fees down', async (_, whoever) => {
  const somebody = await whoever();
  expect(await keepMarketFee(somebody, shopee, now)).toEqual({ ok: false, why: 'not-allowed' });
  expect(await marketFees(somebody)).toBeUndefined();
});
