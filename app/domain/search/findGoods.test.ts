import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { categoryTree, type PageKey } from '../catalog';
import type { FacetCounts } from './countFacets';
import { chosenFacets, type Filters } from './filters';
import { findGoods } from './index';
import type { SearchOrder } from './sorts';

const bands = [{ max: 25_000 }, { min: 25_000, max: 50_000 }, { min: 50_000 }];
const models = ['READY_STOCK', 'MADE_TO_ORDER', 'WHOLESALE'] as const;

// Sixty goods of three shops, each unlike the others, so that every filter parts them. The numbers are only meant to be uneven.
beforeAll(async () => {
  const leaves = (await categoryTree()).flatMap((root) => root.leaves).slice(0, 4);
  const free = [{ first: 0, next: 0, regencyCode: '15.71' }, {}];
  const shops = [
    await aShop({ name: 'Kebun Siulak' }),
    await aShop({ name: 'Galeri Seberang', regencyCode: '15.71', rates: free }),
    await aShop({ name: 'Dapur Lempur' }),
  ];
  for (let i = 0; i < 60; i++) {
    const name = `Mangga ${i % 7 ? 'manis' : 'asam'}`;
    const { productId: id } = await aProduct(shops[i % 3]!, {
      name,
      price: 10_000 + (i % 11) * 5_000,
      onHand: i % 5 && 3,
    });
    await db.product.update({ where: { id }, data: { categoryId: leaves[i % 4]!.id, ...traitsOf(i) } });
  }
}, 60_000);

function traitsOf(i: number) {
  const ratingCount = i % 4;
  const checked = { origin: 'CHECKED', originCheckedAt: new Date(), originCheckedBy: randomUUID() } as const;
  return {
    ...{ madeInCode: i % 8 ? '15.01' : '15.72', salesModel: models[i % 3]!, halal: halal[i % 2]! },
    ...{ sold: (i * 7) % 13, ratingCount, ratingSum: ratingCount * (1 + (i % 5)) },
    ...(i % 3 === 1 && { madeToOrderDays: 3 }),
    ...(i % 6 === 0 && checked),
  };
}

const halal = ['NOT_HALAL', 'CERTIFIED'] as const;

/** The goods as a table, and what each filter means, told once more and plainly. */
async function bruteForce(filters: Filters, text?: string) {
  const rows = await db.product.findMany({
    where: { status: 'LISTED', shop: { status: 'OPEN', business: { status: 'VERIFIED' } } },
    include: { variants: true, shop: { include: { business: true, rates: true } } },
  });
  type Row = (typeof rows)[number];
  const tests: { [Name in keyof Filters]: (row: Row) => boolean } = {
    categoryIds: (row) => filters.categoryIds!.includes(row.categoryId),
    regencyCode: (row) => [row.madeInCode, row.shop.business.regencyCode].includes(filters.regencyCode!),
    price: (row) =>
      row.priceFrom >= (filters.price!.min ?? 0) && row.priceFrom <= (filters.price!.max ?? Number.MAX_SAFE_INTEGER),
    stars: (row) => row.ratingCount > 0 && row.ratingSum / row.ratingCount >= filters.stars!,
    model: (row) => row.salesModel === filters.model,
    isHalal: (row) => row.halal === 'CERTIFIED',
    isProven: (row) => row.origin !== 'DECLARED',
    isSentFree: (row) => row.shop.rates.some(({ first }) => first === 0),
    isInStock: (row) => row.variants.some(({ onHand, reserved, retiredAt }) => !retiredAt && onHand > reserved),
  };
  const chosen = chosenFacets(filters).map((facet) => tests[facet]!);
  return rows.filter((row) => (!text || row.name.includes(text)) && chosen.every((passes) => passes(row)));
}

const find = (filters: Filters, text = '', order: SearchOrder = 'newest', after?: PageKey) =>
  findGoods({ text, filters, order, after, bands });

const combinations = async (): Promise<Filters[]> => {
  const [first, second] = (await categoryTree()).flatMap((root) => root.leaves);
  return [
    {},
    { categoryIds: [first!.id, second!.id] },
    { regencyCode: '15.72' },
    { regencyCode: '15.71', isInStock: true },
    { price: { min: 20_000, max: 45_000 }, isHalal: true },
    { stars: 4, model: 'WHOLESALE' },
    { isSentFree: true, isProven: true },
    { categoryIds: [first!.id], regencyCode: '15.01', price: { max: 40_000 }, isInStock: true },
    { model: 'MADE_TO_ORDER', isHalal: true, stars: 4 },
  ];
};

/** Each choice that can be counted: what it adds to the filters, and where its number stands. */
async function choicesOf(counts: FacetCounts): Promise<[number | undefined, Filters][]> {
  const { choices } = counts;
  const leaves = (await categoryTree()).flatMap((root) => root.leaves).slice(0, 5);
  return [
    ...(['isHalal', 'isProven', 'isSentFree', 'isInStock'] as const).map((facet): [number | undefined, Filters] => [
      choices[facet].yes,
      { [facet]: true },
    ]),
    [choices.stars.yes, { stars: 4 }],
    ...models.map((model): [number | undefined, Filters] => [choices.model[model], { model }]),
    ...places.map((code): [number | undefined, Filters] => [choices.regencyCode[code], { regencyCode: code }]),
    ...bands.map((price, place): [number | undefined, Filters] => [choices.price[place], { price }]),
    ...leaves.map(({ id }): [number | undefined, Filters] => [choices.categoryIds[id], { categoryIds: [id] }]),
  ];
}

const places = ['15.01', '15.71', '15.72', '15.09'];

describe('numbers beside choices', () => {
  test.each(['', 'manis'])(
    'are those of a plain count, whatever else is chosen (%j)',
    async (text) => {
      for (const filters of await combinations()) {
        const { counts } = await find(filters, text);
        const countOf = async (more: Filters) => (await bruteForce({ ...filters, ...more }, text)).length;
        expect(counts.total).toBe(await countOf({}));
        for (const [count, more] of await choicesOf(counts))
          expect(count ?? 0, JSON.stringify(more)).toBe(await countOf(more));
        for (const facet of chosenFacets(filters))
          expect(counts.dropped[facet] ?? 0, facet).toBe(await countOf({ [facet]: undefined }));
      }
    },
    60_000,
  );

  test('where filters leave nothing, it is said which one to drop', async () => {
    const { cards, counts } = await find({ regencyCode: '15.09', isHalal: true }, 'mangga');
    expect(cards).toEqual([]);
    expect(counts.dropped).toEqual({ regencyCode: 30 });
  });
});

describe.each(['newest', 'bestselling', 'cheapest', 'dearest', 'rating', 'relevance'] as const)('by %s', (order) => {
  test.each(['', 'mangga'])('pages follow each other by key: no goods twice, none lost (%j)', async (text) => {
    const seen: string[] = [];
    for (let after: PageKey | undefined, page = 0; page < 9; page++) {
      const { cards, next } = await find({}, text, order, after);
      seen.push(...cards.map(({ id }) => id));
      if (!next) break;
      after = next;
    }
    const all = await bruteForce({});
    expect(seen).toHaveLength(all.length);
    expect(new Set(seen)).toEqual(new Set(all.map(({ id }) => id)));
  });
});

test('each order sorts by what it says', async () => {
  const rows = new Map((await bruteForce({})).map((row) => [row.id, row]));
  const values = async (order: SearchOrder, of: (row: { priceFrom: number; sold: number }) => number) =>
    (await find({}, '', order)).cards.map(({ id }) => of(rows.get(id)!));
  const rising = (a: number, b: number) => a - b;
  const prices = await values('cheapest', ({ priceFrom }) => priceFrom);
  expect(prices).toEqual(prices.toSorted(rising));
  const dear = await values('dearest', ({ priceFrom }) => -priceFrom);
  expect(dear).toEqual(dear.toSorted(rising));
  const sold = await values('bestselling', (row) => -row.sold);
  expect(sold).toEqual(sold.toSorted(rising));
});

test('one review of five stars does not come before many of nearly five, nor a bad one before none', async () => {
  const shop = await aShop({ name: 'Dapur Bintang' });
  const make = async (name: string, ratingCount: number, ratingSum: number) => {
    const { productId: id } = await aProduct(shop, { name });
    await db.product.update({ where: { id }, data: { ratingCount, ratingSum } });
  };
  await make('satu lima', 1, 5);
  await make('banyak hampir lima', 50, 240);
  await make('belum ada', 0, 0);
  await make('satu buruk', 1, 1);
  const { cards } = await find({ shopId: shop.shopId }, '', 'rating');
  expect(cards.map(({ name }) => name)).toEqual(['banyak hampir lima', 'satu lima', 'belum ada', 'satu buruk']);
});

test('what cannot be had comes last, a name with all words before a description that has them', async () => {
  const shop = await aShop({ name: 'Dapur Urutan' });
  const told = await aProduct(shop, { name: 'Keranjang hantaran' });
  await db.product.update({ where: { id: told.productId }, data: { description: 'Untuk wajit ketan dan lainnya.' } });
  await aProduct(shop, { name: 'Wajit hitam dari ketan' });
  await aProduct(shop, { name: 'Wajit ketan' });
  await aProduct(shop, { name: 'Wajit ketan', onHand: 0 });
  const { cards } = await find({ shopId: shop.shopId }, 'wajit ketan', 'relevance');
  expect(cards.map(({ name, isSoldOut }) => `${name}${isSoldOut ? ' (habis)' : ''}`)).toEqual([
    'Wajit ketan',
    'Wajit hitam dari ketan',
    'Keranjang hantaran',
    'Wajit ketan (habis)',
  ]);
});

describe('what the text says of the price', () => {
  const asked = (text: string, filters: Filters = {}) => find(filters, text, 'relevance');

  test('narrows like a filter, and the answer says so', async () => {
    const { cards, wished, counts } = await asked('mangga di bawah 20 ribu');
    expect(wished).toEqual({ price: { max: 20_000 }, isMet: true });
    expect(counts.total).toBe((await bruteForce({ price: { max: 20_000 } }, 'Mangga')).length);
    expect(Math.max(...cards.map(({ price }) => price))).toBeLessThanOrEqual(20_000);
  });

  test('is put aside where nothing is so cheap, and by a filter that is chosen', async () => {
    const { cards, wished } = await asked('mangga maksimal 2 ribu');
    expect(wished?.isMet).toBe(false);
    expect(cards[0]?.price).toBe(10_000);
    const chosen = await asked('mangga maksimal 20 ribu', { price: { min: 50_000 } });
    expect(Math.min(...chosen.cards.map(({ price }) => price))).toBeGreaterThanOrEqual(50_000);
  });

  test('puts the cheap first where that is all it says', async () => {
    const { cards, wished } = await asked('mangga murah');
    expect(wished).toBeUndefined();
    expect(cards[0]?.price).toBe(10_000);
  });
});

test('goods that are not certified are no answer to halal', async () => {
  const { cards, counts, wished } = await find({}, 'mangga halal', 'relevance');
  expect(wished).toEqual({ isHalal: true, isMet: true });
  expect(counts.total).toBe((await bruteForce({ isHalal: true }, 'Mangga')).length);
  expect(cards).not.toEqual([]);
});

test('where some of the words are enough, the next page goes on with some of them', async () => {
  const first = await find({}, 'mangga zamrud', 'relevance');
  expect(first.meaning?.isLoose).toBe(true);
  const second = await find({}, 'mangga zamrud', 'relevance', first.next!);
  expect(second.cards.length).toBeGreaterThan(0);
  const seen = [...first.cards, ...second.cards].map(({ id }) => id);
  expect(new Set(seen).size).toBe(seen.length);
});

test('who names a place gets what is made there before what only has the words in its name', async () => {
  const here = await aShop({ name: 'Tenun Hulu', regencyCode: '15.71' });
  const { productId } = await aProduct(here, { name: 'Selendang kunang' });
  await db.product.update({ where: { id: productId }, data: { madeInCode: '15.04' } });
  await aProduct(await aShop({ name: 'Tenun Hilir' }), { name: 'Kain kunang' });
  const { cards } = await find({}, 'kain kunang batanghari', 'relevance');
  expect(cards[0]?.name).toBe('Selendang kunang');
});
