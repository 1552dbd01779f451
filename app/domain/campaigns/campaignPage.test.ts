import { beforeEach, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { campaignNotices, campaignPage, runningCampaigns } from './index';

const startsAt = new Date('2026-11-24T00:00:00Z');
const endsAt = new Date('2026-12-01T00:00:00Z');
const justBefore = (moment: Date) => new Date(moment.getTime() - 1);

let slug: string;
let shop: Awaited<ReturnType<typeof aShop>>;

beforeEach(async () => {
  await db.campaign.deleteMany();
  shop = await aShop();
  const products = [await aProduct(shop, { name: 'Kopi' }), await aProduct(shop, { name: 'Teh' })];
  slug = 'minum-dulu';
  await db.campaign.create({
    data: {
      ...{ slug, title: 'Minum dulu', intro: 'Dari Kerinci.', theme: 'kopi', startsAt, endsAt, isPublished: true },
      items: { create: products.map(({ productId }, place) => ({ productId, position: 9 - place })) },
    },
  });
});

const namesAt = async (now: Date) => ({
  page: (await campaignPage(slug, now))?.goods.map(({ name }) => name),
  home: (await runningCampaigns(now)).flatMap(({ goods }) => goods.map(({ name }) => name)),
});

test.each([
  ['its first moment', startsAt],
  ['its last millisecond', justBefore(endsAt)],
])('at %s its goods show, in their order', async (_, now) => {
  expect(await namesAt(now)).toEqual({ page: ['Teh', 'Kopi'], home: ['Teh', 'Kopi'] });
  expect(await campaignPage(slug, now)).toMatchObject({ state: 'running' });
  expect(await campaignNotices(now)).toMatchObject({ running: [{ slug }], coming: [] });
});

test('a millisecond before its first moment it is announced, without goods', async () => {
  const now = justBefore(startsAt);
  expect(await namesAt(now)).toEqual({ page: [], home: [] });
  expect(await campaignPage(slug, now)).toMatchObject({ state: 'coming' });
  expect(await campaignNotices(now)).toMatchObject({ running: [], coming: [{ slug }] });
});

test('from its end on the page says so, and nothing else knows it', async () => {
  expect(await namesAt(endsAt)).toEqual({ page: [], home: [] });
  expect(await campaignPage(slug, endsAt)).toMatchObject({ state: 'ended' });
  expect(await campaignNotices(endsAt)).toEqual({ running: [], coming: [] });
});

test('one that is not published is nowhere', async () => {
  await db.campaign.update({ where: { slug }, data: { isPublished: false } });

  expect(await campaignPage(slug, startsAt)).toBeUndefined();
  expect(await runningCampaigns(startsAt)).toEqual([]);
  expect(await campaignNotices(startsAt)).toEqual({ running: [], coming: [] });
});

test('T3 goods of a suspended business leave the campaign with it', async () => {
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } });

  expect(await namesAt(startsAt)).toEqual({ page: [], home: [] });
});
