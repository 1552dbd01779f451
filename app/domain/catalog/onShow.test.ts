import { beforeEach, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { searchProducts, understand } from '../search';
import {
  cardsById,
  categoryTree,
  findCategory,
  moreOfShop,
  newestInCategories,
  newestOfShop,
  newestProducts,
  productPage,
  shopList,
  shopPage,
} from './index';

let shop: Awaited<ReturnType<typeof aShop>>;
let product: Awaited<ReturnType<typeof aProduct>>;
let other: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  shop = await aShop();
  product = await aProduct(shop, { name: 'Kopi arabika Kerinci' });
  other = await aProduct(shop, { name: 'Kopi robusta Kerinci' });
});

/** By which of the ways of a shopper the goods can be found. */
async function waysToGoods(): Promise<string[]> {
  const { productId: id, slug } = product;
  const leaves = findCategory(await categoryTree(), 'kopi-teh-minuman')?.leaves ?? [];
  const lists = {
    newest: (await newestProducts()).cards,
    category: (await newestInCategories(leaves.map((leaf) => leaf.id))).cards,
    shop: (await newestOfShop(shop.shopId)).cards,
    'more of shop': await moreOfShop({ id: other.productId, shopId: shop.shopId }),
    campaign: [...(await cardsById([id])).values()],
    relevance: (await searchProducts({ meaning: await understand('arabika'), order: 'relevance' })).cards,
    cheapest: (await searchProducts({ meaning: await understand('arabika'), order: 'cheapest' })).cards,
    everything: (await searchProducts({ order: 'newest' })).cards,
  };
  const ways = Object.entries(lists).flatMap(([way, cards]) => (cards.some((card) => card.id === id) ? [way] : []));
  return (await productPage(slug)) ? [...ways, 'page'] : ways;
}

async function waysToShop(): Promise<string[]> {
  const { shops } = await shopList({});
  const listed = shops.some(({ id }) => id === shop.shopId) ? ['list'] : [];
  return (await shopPage(shop.slug)) ? [...listed, 'page'] : listed;
}

test('listed goods of an open shop of a verified business are found every way', async () => {
  expect(await waysToGoods()).toHaveLength(9);
  expect(await waysToShop()).toEqual(['list', 'page']);
});

test.each(['SUSPENDED', 'SUBMITTED', 'RETURNED', 'DRAFT', 'UNCLAIMED'] as const)(
  'T3 the shop of a business that is %s is found no way, nor are its goods',
  async (status) => {
    await db.business.update({ where: { id: shop.businessId }, data: { status, submittedAt: new Date() } });

    expect(await waysToGoods()).toEqual([]);
    expect(await waysToShop()).toEqual([]);
  },
);

test('T3 a closed shop is found no way, nor are its goods', async () => {
  await db.shop.update({ where: { id: shop.shopId }, data: { status: 'CLOSED' } });

  expect(await waysToGoods()).toEqual([]);
  expect(await waysToShop()).toEqual([]);
});

test.each(['DRAFT', 'HIDDEN', 'ARCHIVED'] as const)('T3 goods that are %s are found no way', async (status) => {
  await db.product.update({ where: { id: product.productId }, data: { status } });

  expect(await waysToGoods()).toEqual([]);
  expect(await waysToShop()).toEqual(['list', 'page']);
});
