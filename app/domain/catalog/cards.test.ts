import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { cardsById, newestProducts, PAGE_SIZE } from './index';

let shop: Awaited<ReturnType<typeof aShop>>;

beforeEach(async () => {
  shop = await aShop({ name: 'Kopi Kerinci Bu Sari' });
});

const cardOf = async (id: string) => (await cardsById([id])).get(id);

test('a card says what, whose, from where and from how much', async () => {
  const { productId, variants } = await aProduct(shop, { price: 45_000, variants: ['250 g', '1 kg'] });
  await db.variant.update({ where: { id: variants[1]!.id }, data: { price: 160_000 } });

  expect(await cardOf(productId)).toMatchObject({
    name: 'Kopi arabika Kerinci',
    price: 45_000,
    hasSeveralPrices: true,
    isSoldOut: false,
    shopName: 'Kopi Kerinci Bu Sari',
    place: 'Kerinci',
    picture: null,
  });
});

test('it is sold out when the last piece is promised, and not while one choice is left', async () => {
  const { productId, variants } = await aProduct(shop, { onHand: 3, variants: ['250 g', '1 kg'] });

  await db.variant.update({ where: { id: variants[0]!.id }, data: { reserved: 3 } });
  expect(await cardOf(productId)).toMatchObject({ isSoldOut: false });

  await db.variant.update({ where: { id: variants[1]!.id }, data: { onHand: 0 } });
  expect(await cardOf(productId)).toMatchObject({ isSoldOut: true });
});

test('a choice that is no longer offered counts for nothing', async () => {
  const { productId, variants } = await aProduct(shop, { onHand: 0, variants: ['250 g', '1 kg'] });
  const retired = { onHand: 5, price: 10_000, retiredAt: new Date() };
  await db.variant.update({ where: { id: variants[1]!.id }, data: retired });

  expect(await cardOf(productId)).toMatchObject({ isSoldOut: true, hasSeveralPrices: false, price: 45_000 });
});

test('the badge shows only where somebody has checked the origin', async () => {
  const { productId } = await aProduct(shop);
  expect(await cardOf(productId)).toMatchObject({ isProven: false });

  const { personId } = await aPerson();
  const checked = { origin: 'CHECKED', originCheckedAt: new Date(), originCheckedBy: personId } as const;
  await db.product.update({ where: { id: productId }, data: checked });
  expect(await cardOf(productId)).toMatchObject({ isProven: true });
});

test('stars stand on a card as the reviews that can be seen give them', async () => {
  const { productId } = await aProduct(shop);
  expect(await cardOf(productId)).toMatchObject({ ratingSum: 0, ratingCount: 0 });
  await db.product.update({ where: { id: productId }, data: { ratingSum: 9, ratingCount: 2 } });
  expect(await cardOf(productId)).toMatchObject({ ratingSum: 9, ratingCount: 2 });
});

test('pages follow each other by key: what is put up for sale meanwhile shifts nothing', async () => {
  const shown = new Set((await newestProducts()).cards.map(({ id }) => id));
  for (let i = shown.size; i < PAGE_SIZE + 3; i++) shown.add((await aProduct(shop)).productId);

  const first = await newestProducts();
  await aProduct(shop, { name: 'Baru datang' });
  const second = await newestProducts(first.next!);

  const seen = [...first.cards, ...second.cards].map(({ id }) => id);
  expect(seen).toEqual([...shown].sort().reverse());
  expect(second.next).toBeNull();
});
