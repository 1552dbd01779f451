import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { makersByName } from './makersByName';
import { productsOfShop } from './productsOfShop';

test('T0 the list shows the shop its own goods, newest first, paged by key', async () => {
  const sari = await aShop();
  const budi = await aShop();
  await aProduct(budi);
  for (let i = 0; i < 21; i++) await aProduct(sari, { name: `Kopi ${i}` });

  const first = await productsOfShop(sari.owner, { shopId: sari.shopId });
  const second = await productsOfShop(sari.owner, { shopId: sari.shopId, after: first?.next });

  expect(first?.products.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, i) => `Kopi ${20 - i}`));
  expect([second?.products.map(({ name }) => name), second?.next]).toEqual([['Kopi 0'], undefined]);
  expect(await productsOfShop(budi.owner, { shopId: sari.shopId })).toBeUndefined();
});

test('goods are found by a part of their name, whatever signs are typed, and only one’s own', async () => {
  const [sari, budi] = [await aShop(), await aShop()];
  await aProduct(budi, { name: 'Kopi Lempur bubuk' });
  for (const name of ['Kopi Lempur bubuk', 'Teh Kayu Aro', 'Kopi 100%']) await aProduct(sari, { name });
  const found = async (search: string) =>
    (await productsOfShop(sari.owner, { shopId: sari.shopId, search }))?.products.map(({ name }) => name);
  expect(await found('LEMPUR')).toEqual(['Kopi Lempur bubuk']);
  expect(await found('kopi')).toEqual(['Kopi 100%', 'Kopi Lempur bubuk']);
  expect(await found('%')).toEqual(['Kopi 100%']);
  expect(await found('_')).toEqual([]);
});

test('an owner sees what is running out; what was put away is a list of its own', async () => {
  const sari = await aShop();
  const few = await aProduct(sari, { variants: ['250 g', '500 g'], onHand: 5 });
  await db.variant.update({ where: { id: few.variantId }, data: { reserved: 4, price: 40_000 } });
  const old = await aProduct(sari);
  await db.product.update({ where: { id: old.productId }, data: { status: 'ARCHIVED' } });

  expect(await productsOfShop(sari.owner, { shopId: sari.shopId })).toMatchObject({
    products: [
      {
        id: few.productId,
        priceFrom: 40_000,
        hasSeveralPrices: true,
        available: 6,
        low: [{ name: '250 g', available: 1 }],
      },
    ],
  });
  expect(await productsOfShop(sari.owner, { shopId: sari.shopId, isArchive: true })).toMatchObject({
    products: [{ id: old.productId, status: 'ARCHIVED' }],
  });
});

test('makers are found by a part of their name, only verified ones, whatever signs are typed', async () => {
  const name = `Dapur ${randomBytes(4).toString('hex')}`;
  const shop = await aShop({ name });
  expect(await makersByName(` ${name.toUpperCase()} `)).toEqual([{ id: shop.businessId, name, regency: 'Kerinci' }]);
  for (const garbage of ['', ' ', '%', '_', "' or 1=1--", '\\']) expect(await makersByName(garbage)).toEqual([]);
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } });
  expect(await makersByName(name)).toEqual([]);
});
