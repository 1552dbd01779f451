import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { boughtTogether, goodsOfNeighbours } from './beside';
import { findGoods, goodsByPlace, keepTerm, learnWords, suggest, understand } from './index';

let shop: Awaited<ReturnType<typeof aShop>>;
let productId: string;

beforeAll(async () => {
  shop = await aShop({ name: 'Pondok Zamrud' });
  productId = (await aProduct(shop, { name: 'Dodol zaitun' })).productId;
  const other = await aShop({ name: 'Kebun Siulak', regencyCode: '15.71' });
  await aProduct(other, { name: 'Kopi arabika' });
  await aProduct(other, { name: 'Kopi robusta' });
  await learnWords();
});

beforeEach(async () => {
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'VERIFIED' } });
});

const said = async (text: string) => (await suggest(text)).map(({ kind, name }) => `${kind}: ${name}`);

describe('while one types', () => {
  test('goods, shops, categories and places that have a word beginning so are suggested', async () => {
    expect(await said('kop')).toEqual(expect.arrayContaining(['goods: Kopi arabika', 'goods: Kopi robusta']));
    expect(await said('kopi')).toContain('category: Kopi, teh & minuman');
    expect(await said('coff')).toContain('category: Kopi, teh & minuman');
    expect(await said('zam')).toContain('shop: Pondok Zamrud');
    expect(await said('kerin')).toContain('place: Kerinci');
    expect(await said('kopi rob')).toContain('goods: Kopi robusta');
  });

  test('a slip is seen through', async () => {
    expect(await said('zaiton')).toContain('goods: Dodol zaitun');
    expect(await said('kopi arabka')).toContain('goods: Kopi arabika');
    expect(await said('siulk')).toContain('shop: Kebun Siulak');
  });

  test('there are never more than ten, and none for a letter', async () => {
    const many = await aShop({ name: 'Toko Banyak' });
    for (let i = 0; i < 14; i++) await aProduct(many, { name: `Kopi nomor ${i}` });
    expect(await suggest('kopi')).toHaveLength(10);
    expect(await suggest('k')).toEqual([]);
    expect(await suggest('  ')).toEqual([]);
  });
});

describe('what others have looked for', () => {
  const look = async (text: string, times: number) => {
    const meaning = (await understand(text))!;
    for (let i = 0; i < times; i++) await keepTerm(meaning, productId);
  };

  test('is suggested once several have', async () => {
    await look('dodol zaitun', 4);
    expect(await said('dod')).not.toContain('term: dodol zaitun');
    await look('dodol zaitun', 1);
    expect(await said('dod')).toContain('term: dodol zaitun');
  });

  test.each(['budi santoso', '081234567890', 'dodol budi', 'zaitun budi@contoh.id', '"zaitun"'])(
    'is not kept when it has words that no goods have: %s',
    async (text) => {
      await look(text, 9);
      expect((await db.searchTerm.findMany()).map((term) => term.text)).toEqual(['dodol zaitun']);
    },
  );
});

test.each([
  ['a suspended business', () => db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } })],
  ['a closed shop', () => db.shop.update({ where: { id: shop.shopId }, data: { status: 'CLOSED' } })],
])('T3 %s is in no result, suggestion, number, and nobody is led to its words', async (_, hide) => {
  for (let i = 0; i < 9; i++) await keepTerm((await understand('zaitun'))!, productId);
  const counted = async (text?: string) => (await findGoods({ text, filters: {}, order: 'newest', bands: [] })).counts;
  const before = { all: (await counted()).total, kerinci: (await goodsByPlace())[0]!.count };
  await hide();

  const { counts, cards, meaning } = await findGoods({ text: 'zamrut', filters: {}, order: 'relevance', bands: [] });
  expect([cards, counts.total, meaning?.isCorrected]).toEqual([[], 0, false]);
  expect((await counted('zaitun')).total).toBe(0);
  expect((await counted()).total).toBe(before.all - 1);
  expect((await goodsByPlace())[0]!.count).toBe(before.kerinci - 1);
  for (const text of ['zai', 'zaitun', 'zam', 'zaiton']) expect(await said(text), text).toEqual([]);
  await db.shop.update({ where: { id: shop.shopId }, data: { status: 'OPEN' } });
});

test('F4 whatever is typed, every way of finding answers', async () => {
  const odd = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'kopi',
          "'",
          '"',
          '\\',
          ':*',
          '&',
          '|',
          '!',
          '(',
          ')',
          '<->',
          '%',
          '_',
          '\0',
          '--',
          ';',
          '12',
          'é',
          '-',
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(odd, fc.boolean(), async (text, exactly) => {
      await suggest(text);
      const { meaning, cards } = await findGoods({ text, exactly, filters: {}, order: 'relevance', bands: [] });
      if (meaning && cards[0]) await keepTerm(meaning, cards[0].id);
    }),
    { numRuns: 150 },
  );
}, 120_000);

describe('next door', () => {
  test('goods of other shops in the same village come before those of the district, and never the shop’s own', async () => {
    const [village, neighbour] = ['15.01.01.2003', '15.01.01.1004'];
    const own = await aShop({ name: 'Toko Sendiri' });
    const { productId: id } = await aProduct(own, { name: 'Barang sendiri' });
    await aProduct(own, { name: 'Barang lain sendiri' });
    const far = await aShop({ name: 'Toko Sekecamatan' });
    await db.business.update({ where: { id: far.businessId }, data: { villageCode: neighbour } });
    await aProduct(far, { name: 'Barang sekecamatan' });
    await db.business.updateMany({
      where: { villageCode: village, id: { not: own.businessId } },
      data: { villageCode: neighbour },
    });
    const district = await goodsOfNeighbours(id);
    expect(district.area).toBe('district');
    expect(district.cards.map(({ name }) => name)).toContain('Barang sekecamatan');

    await db.business.update({ where: { id: far.businessId }, data: { villageCode: village } });
    const near = await goodsOfNeighbours(id);
    expect([near.area, near.cards.map(({ name }) => name)]).toEqual(['village', ['Barang sekecamatan']]);
    await db.shop.update({ where: { id: far.shopId }, data: { status: 'CLOSED' } });
    expect((await goodsOfNeighbours(id)).cards.map(({ shopName }) => shopName)).not.toContain('Toko Sekecamatan');
  });

  test('goods that nobody bought were bought with nothing', async () => {
    expect(await boughtTogether(productId)).toEqual([]);
  });
});
