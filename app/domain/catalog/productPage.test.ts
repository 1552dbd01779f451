import { beforeEach, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { productPage } from './index';

let shop: Awaited<ReturnType<typeof aShop>>;

beforeEach(async () => {
  shop = await aShop({ name: 'Galeri Kerinci' });
});

test('what is promised to others is not to be had', async () => {
  const { slug, variants } = await aProduct(shop, { onHand: 5, variants: ['250 g', '1 kg', '5 kg'] });
  await db.variant.update({ where: { id: variants[0]!.id }, data: { reserved: 4 } });
  await db.variant.update({ where: { id: variants[2]!.id }, data: { retiredAt: new Date() } });

  const page = await productPage(slug);

  expect(page?.variants).toMatchObject([
    { name: '250 g', available: 1 },
    { name: '1 kg', available: 5 },
  ]);
});

test('it names the maker apart from the shop', async () => {
  const maker = await aShop({ name: 'Anyaman Bu Yusna', regencyCode: '15.71' });
  const { slug } = await aProduct({ ...shop, businessId: maker.businessId });

  const page = await productPage(slug);

  expect(page?.maker).toMatchObject({ name: 'Anyaman Bu Yusna', isShop: false });
  expect(page?.maker.place).toMatch(/, Kota Jambi$/);
  expect(page?.shop).toMatchObject({ name: 'Galeri Kerinci', place: 'Gunung Raya, Kerinci' });
  expect(page?.categories.map((category) => category.slug)).toEqual(['kopi-teh-minuman', 'kopi-bubuk']);
});

test('a permit holds through its last day in Jambi', async () => {
  const { slug, productId } = await aProduct(shop);
  const permit = { businessId: shop.businessId, kind: 'PIRT', number: '210150101900128' } as const;
  const held = { ...permit, expiresOn: new Date('2028-05-31') };
  await db.productPermit.create({ data: { product: { connect: { id: productId } }, permit: { create: held } } });

  const at = async (moment: string) => (await productPage(slug, new Date(moment)))?.permits;

  expect(await at('2028-05-31T16:59:59Z')).toMatchObject([{ expiresOn: '2028-05-31', hasExpired: false }]);
  expect(await at('2028-05-31T17:00:00Z')).toMatchObject([{ hasExpired: true }]);
});

test('an address that nobody has leads nowhere', async () => {
  expect(await productPage('tidak-ada')).toBeUndefined();
  expect(await productPage('')).toBeUndefined();
});

test('it says what the label says, what many cost, and crosses a price out only where it was asked', async () => {
  const { slug, productId, variants } = await aProduct(shop, { price: 40_000, variants: ['Kecil', 'Besar'] });
  const [small, large] = variants.map(({ id }) => id) as [string, string];
  await db.product.update({ where: { id: productId }, data: { ingredients: 'Kopi', netContent: '250 g' } });
  await db.priceTier.create({ data: { variantId: small, from: 10, price: 36_000 } });
  await db.variant.updateMany({ where: { productId }, data: { priceBefore: 50_000 } });
  const ago = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  const asked = [
    { price: 50_000, at: ago(40) },
    { price: 45_000, at: ago(10) },
  ];
  await db.priceChange.createMany({
    data: asked.map((one, place) => ({ ...one, id: `0199a000-0000-7000-8000-00000000000${place}`, variantId: small })),
  });

  const page = await productPage(slug);

  expect(page?.label).toMatchObject({ ingredients: 'Kopi', netContent: '250 g', allergens: '' });
  expect(page?.variants.find(({ id }) => id === small)).toMatchObject({
    tiers: [{ from: 10, price: 36_000 }],
    reduced: { before: 50_000, lowest: 45_000 },
  });
  expect(page?.variants.find(({ id }) => id === large)).toMatchObject({ tiers: [], reduced: undefined });
});

test('of a set it says what lies in it, and only of a set', async () => {
  const shop = await aShop();
  const tea = await aProduct(shop, { name: 'Teh Kayu Aro', variants: ['50 g'] });
  const hamper = await aProduct(shop, { name: 'Paket Kerinci', variants: ['Kecil', 'Besar'] });
  const [small, large] = hamper.variants;
  await db.setPart.createMany({
    data: [
      { setId: large!.id, partId: tea.variantId, pieces: 4 },
      { setId: small!.id, partId: tea.variantId, pieces: 2 },
    ],
  });
  expect((await productPage(hamper.slug))?.contents).toEqual([]);
  await db.product.update({ where: { id: hamper.productId }, data: { salesModel: 'GIFT_SET' } });
  expect((await productPage(hamper.slug))?.contents).toEqual([
    { set: 'Kecil', pieces: 2, name: 'Teh Kayu Aro, 50 g' },
    { set: 'Besar', pieces: 4, name: 'Teh Kayu Aro, 50 g' },
  ]);
});
