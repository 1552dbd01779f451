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

test('where nothing has all of the words, some of them are enough, and the answer says so', async () => {
  const found = await findGoods({ text: 'tempoyak zamrud', filters: {}, order: 'relevance', bands: [] });
  expect(found.meaning?.isLoose).toBe(true);
  expect(found.cards.map(({ name }) => name)).toEqual(['Tempoyak durian']);
});

test('each night words that nothing has any more are forgotten, and those of synonyms stay', async () => {
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
