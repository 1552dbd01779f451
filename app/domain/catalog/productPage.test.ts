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
