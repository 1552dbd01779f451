import { expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { aPicture } from '../../../prisma/testing/shown';
import { twoShops } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { readReadiness, startOf } from '.';
import { type GoodsToJudge, judgeGoods } from './readinessRules';

async function undone(personId: string, shopId?: string) {
  const { steps } = await startOf(personId, shopId);
  return steps.flatMap(({ step, isDone }) => (isDone ? [] : [step]));
}

test('a step leads somewhere as soon as it can be taken, and not before', async () => {
  const { personId: ownerId } = await aPerson();
  const leadsOn = async () => {
    const { steps } = await startOf(ownerId, undefined);
    return steps.flatMap(({ step, isDone, to }) => (to && !isDone ? [step] : []));
  };
  expect(await leadsOn()).toEqual(['business']);
  const about = {
    name: 'Kebun Rani',
    ownerName: 'Rani (contoh)',
    sector: 'AGRICULTURE',
    makes: 'Kulit manis',
  } as const;
  const place = {
    regencyCode: '15.01',
    districtCode: '15.01.01',
    villageCode: '15.01.01.2003',
    addressLine: 'Jalan 1',
  };
  const { id } = await db.business.create({ data: { ownerId, ...about, ...place } });
  expect(await leadsOn()).toEqual(['business']);
  await db.business.update({ where: { id }, data: { status: 'SUBMITTED', submittedAt: new Date() } });
  expect(await leadsOn()).toEqual(['verification']);
  await db.business.update({ where: { id }, data: { status: 'VERIFIED' } });
  expect(await leadsOn()).toEqual(['shop', 'rates']);
});

test('the list is worked out from what stands, step by step, and shrinks to nothing', async () => {
  const { personId } = await aPerson();
  expect(await undone(personId)).toHaveLength(9);
  const shop = await aShop();
  const open = (wanted = shop) => undone(wanted.owner.personId, wanted.shopId);
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUBMITTED' } });
  expect((await startOf(shop.owner.personId, undefined)).isWaiting).toBe(true);
  expect(await open()).toEqual(['verification', 'goods', 'photo', 'payment', 'share', 'order']);

  await db.business.update({ where: { id: shop.businessId }, data: { status: 'VERIFIED' } });
  const coffee = await aProduct(shop);
  const { steps } = await startOf(shop.owner.personId, shop.shopId);
  expect(steps.find(({ step }) => step === 'photo')).toEqual({
    step: 'photo',
    isDone: false,
    to: `/studio/produk/${coffee.productId}#foto`,
  });
  await aPicture(coffee);
  await db.connectAccount.create({ data: { shopId: shop.shopId, isReady: true, openedAt: new Date() } });
  expect(await open()).toEqual(['share', 'order']);
  await db.shopVisits.create({ data: { shopId: shop.shopId, day: new Date('2026-11-23'), count: 1 } });
  expect(await open()).toEqual(['order']);
});

test('T1 an order of another shop is not the first of this one', async () => {
  const here = await twoShops();
  await here.paid(undefined, [here.mat]);
  expect(await undone(here.sari.owner.personId, here.sari.shopId)).toContain('order');
  expect(await undone(here.budi.owner.personId, here.budi.shopId)).not.toContain('order');
});

const good: GoodsToJudge = {
  id: 'p',
  name: 'Kopi',
  photos: Array(3).fill({ width: 1_600, height: 1_200 }),
  description: 'Dipetik merah, dijemur. '.repeat(10),
  foodKind: 'PACKED',
  label: { ingredients: 'Kopi', netContent: '250 g', shelfLife: '12 bulan', storage: 'Kering', allergens: 'Tidak ada' },
  price: 45_000,
  grams: 600,
  lengthCm: 20,
  widthCm: 12,
  heightCm: 6,
  permits: [{ kind: 'PIRT', daysLeft: 500 }],
};
const spread = { shops: 9, low: 30_000, high: 60_000 };

test.each([
  ['nothing to say', {}, []],
  ['no photo', { photos: [] }, ['photos none']],
  ['one small photo', { photos: [{ width: 640, height: 480 }] }, ['photos few', 'photos small']],
  ['first photo upright', { photos: Array(3).fill({ width: 1_200, height: 1_600 }) }, ['photos tall']],
  ['hardly told', { description: 'Kopi enak.' }, ['words short']],
  ['a label with gaps', { label: { ...good.label, shelfLife: '', storage: '' } }, ['words label']],
  ['cloth without a measure', { foodKind: 'NONE', permits: [] }, ['words measure']],
  ['dear', { price: 60_001 }, ['price high']],
  ['cheap', { price: 29_999 }, ['price low']],
  ['a large light box', { lengthCm: 40, widthCm: 40, heightCm: 30 }, ['packing volume']],
  ['two weigh no more than one', { grams: 400 }, ['packing second']],
  ['a draft not weighed yet', { grams: 0, lengthCm: 0, widthCm: 0, heightCm: 0 }, ['packing unweighed']],
  ['cloth without a word', { foodKind: 'NONE', permits: [], description: '' }, ['words short']],
  ['no permit', { permits: [] }, ['permits missing']],
  ['a permit that ends', { permits: [{ kind: 'PIRT', daysLeft: 60 }] }, ['permits ends']],
] as [string, Partial<GoodsToJudge>, string[]][])('readiness: %s', (_, about, codes) => {
  const found = judgeGoods({ ...good, ...about }, spread);
  expect(found.map(({ topic, code }) => `${topic} ${code}`)).toEqual(codes);
});

test('without eight other shops nothing is said of a price; the goods are those of the shop alone', async () => {
  expect(judgeGoods({ ...good, price: 1 })).toEqual([]);
  const shop = await aShop();
  const coffee = await aProduct(shop, { price: 900_000 });
  const priceOf = async () => {
    const { goods } = (await readReadiness(shop.owner, shop.shopId))!;
    expect(goods.map(({ id }) => id)).toEqual([coffee.productId]);
    return goods[0]!.improvements.filter(({ topic }) => topic === 'price');
  };
  await db.product.updateMany({ where: { shopId: { not: shop.shopId } }, data: { status: 'HIDDEN' } });
  for (let i = 0; i < 7; i++) await aProduct(await aShop({ name: `Toko ${i}` }), { price: 40_000 });
  expect(await priceOf()).toEqual([]);
  const eighth = await aShop({ name: 'Toko kedelapan' });
  await aProduct(eighth, { price: 50_000 });
  expect(await priceOf()).toMatchObject([{ code: 'high', shops: 8, low: 40_000, high: 40_000 }]);
  expect(await readReadiness(eighth.owner, shop.shopId)).toBeUndefined();
});
