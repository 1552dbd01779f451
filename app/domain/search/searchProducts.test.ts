import { beforeAll, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { PAGE_SIZE, type PageKey } from '../catalog';
import type { Filters } from './filters';
import { searchProducts, understand } from './index';
import type { SearchOrder } from './sorts';

beforeAll(async () => {
  const kerinci = await aShop({ name: 'Rumah Kopi Siulak', regencyCode: '15.01' });
  const city = await aShop({ name: 'Galeri Seberang', regencyCode: '15.71' });
  await sell(kerinci, 'Kopi arabika', 60_000);
  await sell(kerinci, 'Sirup kayu manis', 38_000);
  await sell(kerinci, 'Kerupuk kentang', 15_000);
  await sell(city, 'Keranjang rotan', 145_000, 'Kerajinan tangan di atas alas kayu, untuk teman minum kopi.');
  await sell(city, 'Kotak kayu', 250_000, 'Manis dipandang, untuk menyimpan perhiasan.');
});

async function sell(shop: Awaited<ReturnType<typeof aShop>>, name: string, price: number, description = 'Enak.') {
  const { productId: id } = await aProduct(shop, { name, price });
  const { regencyCode } = await db.business.findUniqueOrThrow({ where: { id: shop.businessId } });
  await db.product.update({ where: { id }, data: { description, madeInCode: regencyCode, materials: 'Dari kebun' } });
}

type Asked = { text: string; order?: SearchOrder; after?: PageKey } & Filters;

async function search({ text, order = 'relevance', after, ...filters }: Asked) {
  return searchProducts({ meaning: await understand(text), filters, order, after });
}

async function find(asked: Asked): Promise<string[]> {
  return (await search(asked)).cards.map(({ name }) => name);
}

test('words are found by their stem, as written, and with accents folded', async () => {
  expect(await find({ text: 'rajin' })).toEqual(['Keranjang rotan']);
  expect(await find({ text: 'KERAJINANNYA' })).toEqual(['Keranjang rotan']);
  expect(await find({ text: 'kerupuk' })).toEqual(['Kerupuk kentang']);
  expect(await find({ text: 'árabika' })).toEqual(['Kopi arabika']);
});

test('a name with all the words comes before a description that has them', async () => {
  expect(await find({ text: 'kayu manis' })).toEqual(['Sirup kayu manis', 'Kotak kayu']);
  expect((await find({ text: 'kopi' }))[0]).toBe('Kopi arabika');
  expect(await find({ text: '"kayu manis"' })).toEqual(['Sirup kayu manis']);
  expect(await find({ text: 'kayu -manis' })).toEqual(['Keranjang rotan']);
});

test('goods are found by their maker, their shop, their place and an English category', async () => {
  expect(await find({ text: 'Siulak' })).toHaveLength(3);
  expect(await find({ text: 'galeri rotan' })).toContain('Keranjang rotan');
  expect(await find({ text: 'kentang kerinci' })).toEqual(['Kerupuk kentang']);
  expect(await find({ text: 'coffee' })).not.toEqual([]);
});

test('a shop that changes its name is found by the new one', async () => {
  const shop = await aShop({ name: 'Dapur Lama' });
  await sell(shop, 'Dodol nanas', 22_000);
  await db.shop.update({ where: { id: shop.shopId }, data: { name: 'Pondok Zamrud' } });

  expect(await find({ text: 'zamrud' })).toEqual(['Dodol nanas']);
});

test('a price band includes both its ends, and either may be open', async () => {
  expect(await find({ text: 'kayu', price: { min: 38_000, max: 145_000 } })).toEqual([
    'Sirup kayu manis',
    'Keranjang rotan',
  ]);
  expect(await find({ text: 'kayu', price: { max: 144_999 } })).toEqual(['Sirup kayu manis']);
  expect(await find({ text: 'kayu', price: { min: 200_000 } })).toEqual(['Kotak kayu']);
  expect(await find({ text: 'kayu', price: { min: 9, max: 8 } })).toEqual([]);
});

test('a place is where goods are made or where their shop is', async () => {
  expect(await find({ text: 'kayu', regencyCode: '15.71' })).toHaveLength(2);
  expect(await find({ text: 'kayu', regencyCode: '15.01' })).toEqual(['Sirup kayu manis']);
  expect(await find({ text: 'kayu', regencyCode: '99.99' })).toEqual([]);
});

test('prices sort both ways', async () => {
  expect(await find({ text: 'kayu', order: 'cheapest' })).toEqual([
    'Sirup kayu manis',
    'Keranjang rotan',
    'Kotak kayu',
  ]);
  expect(await find({ text: 'kayu', order: 'dearest' })).toEqual(['Kotak kayu', 'Keranjang rotan', 'Sirup kayu manis']);
});

test.each(["' OR 1=1--", '---', '""', 'a\0b', '&|!:*()', '\\', '%', 'x'.repeat(5000), '😀'.repeat(99)])(
  'F4 %j finds nothing and breaks nothing',
  async (text) => {
    expect(await find({ text })).toEqual([]);
  },
);

test.each(['relevance', 'newest', 'bestselling', 'cheapest', 'dearest', 'rating'] as const)(
  'pages by %s neither repeat nor skip',
  async (order) => {
    const shop = await aShop({ name: `Kebun ${order}` });
    const all = new Set<string>();
    for (let i = 0; i < PAGE_SIZE + 6; i++) {
      const price = 10_000 + (i % 3) * 1_000; // many of one price: the id decides
      all.add((await aProduct(shop, { name: `Mangga ${order}`, price })).productId);
    }

    const first = await search({ text: `mangga ${order}`, order });
    const second = await search({ text: `mangga ${order}`, order, after: first.next! });

    const seen = [...first.cards, ...second.cards].map(({ id }) => id);
    expect(seen).toHaveLength(all.size);
    expect(new Set(seen)).toEqual(all);
    expect(second.next).toBeNull();
  },
);
