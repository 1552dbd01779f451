import { beforeAll, describe, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { distance } from './distance';
import { countWords, findGoods, learnWords, understand } from './index';

beforeAll(async () => {
  const shop = await aShop({ name: 'Rumah Kopi Siulak' });
  for (const name of ['Kopi arabika', 'Batik angso duo', 'Kulit manis bubuk', 'Tempoyak durian', 'Madu sialang'])
    await aProduct(shop, { name, price: 10_000 });
  await learnWords();
});

const meant = async (text: string) => (await understand(text))?.words.join(' ');
const names = async (text: string, exactly = false) => {
  const { cards } = await findGoods({ text, exactly, filters: {}, order: 'relevance', bands: [] });
  return cards.map(({ name }) => name);
};

describe('a slip of the finger', () => {
  test.each([
    ['kopy arabka', 'kopi arabika'],
    ['batk', 'batik'],
    ['tempoyk', 'tempoyak'],
    ['kayumanis', 'kayu manis'],
    ['kulitmanis', 'kulit manis'],
    ['kerinchi', 'kerinci'],
    ['btaik', 'batik'],
    ['tempo', 'tempoyak'],
    ['siulka', 'siulak'],
  ])('in %s is put right: %s', async (typed, better) => {
    expect(await meant(typed)).toBe(better);
    expect(await names(typed)).not.toEqual([]);
  });

  test.each(['kopi', 'arabikanya', 'batik durian', 'siulak', '12', 'qqqqqqqqqq'])(
    'is not seen in %s',
    async (typed) => {
      expect((await understand(typed))?.isCorrected).toBe(false);
    },
  );

  test('is searched for as it was typed when that is asked for', async () => {
    expect((await names('kopy'))[0]).toBe('Kopi arabika');
    expect(await names('kopy', true)).toEqual([]);
    expect((await understand('"kopy arabika"'))?.isCorrected).toBe(false);
  });

  test('a word that was put up a moment ago is known before it has been learned', async () => {
    await aProduct(await aShop(), { name: 'Kopu unik' });
    expect((await understand('kopu'))?.isCorrected).toBe(false);
    await db.product.deleteMany({ where: { name: 'Kopu unik', variants: { none: {} } } });
  });
});

test('a lost letter is nearer than a wrong one, an alike letter nearer than another, and each way ends at nought', () => {
  expect(distance('batk', 'batik')).toBeLessThan(distance('batk', 'bata'));
  expect(distance('kopy', 'kopi')).toBeLessThan(distance('kopt', 'kopi'));
  expect(distance('songket', 'songket')).toBe(0);
  expect(distance('btaik', 'batik')).toBeLessThan(1);
});

describe('words that mean the same', () => {
  test.each([
    ['cassiavera', 'Kulit manis bubuk'],
    ['kayu manis', 'Kulit manis bubuk'],
    ['cinnamon powder', 'Kulit manis bubuk'],
    ['coffee', 'Kopi arabika'],
    ['wild honey', 'Madu sialang'],
    ['madu hutan', 'Madu sialang'],
  ])('%s finds %s first', async (typed, name) => {
    expect((await names(typed))[0]).toBe(name);
  });

  test('are not thought of where the search is exact', async () => {
    expect(await names('cassiavera', true)).toEqual([]);
  });
});

describe('what people say around what they look for', () => {
  test.each([
    ['kak ada jual kopi bubuk yg enak?', [['kopi', 'bubuk']]],
    ['tempoyak untuk ibu', [['tempoyak']]],
    ['oleh-oleh batik', [['batik']]],
    ['oleh2', [['oleh', 'oleh']]],
    ['untuk ibu', [['ibu']]],
  ])('is not asked for: %s', async (typed, slots) => {
    expect((await understand(typed))?.slots.map(({ words }) => words)).toEqual(slots);
  });

  test('makes goods the better that have it', async () => {
    await aProduct(await aShop({ name: 'Dapur Mantap' }), { name: 'Madu premium', price: 10_000 });
    expect((await names('madu premium'))[0]).toBe('Madu premium');
    expect(await names('madu premium')).toContain('Madu sialang');
  });
});

test.each([
  ['coffees', 'Kopi arabika'],
  ['ngopi', 'Kopi arabika'],
  ['tempoyaknya', 'Tempoyak durian'],
  ['bumbu gulai', 'Kulit manis bubuk'],
])('a form, or the name of a field, finds what is meant: %s', async (typed, name) => {
  await db.product.updateMany({ where: { name: 'Kulit manis bubuk' }, data: { categoryId: await spices() } });
  expect((await names(typed))[0]).toBe(name);
  expect((await understand(typed))?.isCorrected).toBe(false);
});

async function spices() {
  const { id } = await db.category.findUniqueOrThrow({ where: { slug: 'rempah-bubuk' } });
  return id;
}

test('where nothing has all of the words, some of them are enough, and the answer says so', async () => {
  const found = await findGoods({ text: 'tempoyak zamrud', filters: {}, order: 'relevance', bands: [] });
  expect(found.meaning?.isLoose).toBe(true);
  expect(found.cards.map(({ name }) => name)).toEqual(['Tempoyak durian']);
});

test('each night words that stand in no goods are forgotten, and those of synonyms stay', async () => {
  const shop = await aShop({ name: 'Toko Sementara' });
  const { productId } = await aProduct(shop, { name: 'Wajik kelapa' });
  await learnWords();
  expect(await meant('wajk')).toBe('wajik');

  await db.product.update({ where: { id: productId }, data: { status: 'HIDDEN' } });
  await countWords();
  expect(await db.searchWord.count({ where: { word: 'wajik' } })).toBe(0);
  expect(await db.searchWord.findUnique({ where: { word: 'honey' } })).toMatchObject({ inNames: true });
  expect((await db.searchWord.findUniqueOrThrow({ where: { word: 'batik' } })).uses).toBeGreaterThan(0);
});
