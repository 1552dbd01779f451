import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { countWishes, MOST_WISHES, stopTelling, unwish, wish, wishesOf, wishFor } from '.';

let shop: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let dewi: string;
let budi: string;

beforeEach(async () => {
  shop = await aShop();
  coffee = await aProduct(shop, { price: 45_000, onHand: 3 });
  dewi = (await aPerson()).personId;
  budi = (await aPerson({ name: 'Budi' })).personId;
});

test('goods that were wished show the price of then and of now, and what can be bought of them', async () => {
  await wish(dewi, coffee.productId);
  await db.variant.update({ where: { id: coffee.variantId }, data: { price: 40_000 } });
  expect(await wishesOf(dewi)).toMatchObject([
    { price: 40_000, priceThen: 45_000, isGone: false, isSoldOut: false, variants: [{ id: coffee.variantId }] },
  ]);
});

test('sold-out goods, hidden ones and those of a suspended shop are said to be so, and cannot be bought', async () => {
  await wish(dewi, coffee.productId);
  await db.variant.update({ where: { id: coffee.variantId }, data: { onHand: 0 } });
  expect(await wishesOf(dewi)).toMatchObject([{ isSoldOut: true, isGone: false, variants: [] }]);
  await db.product.update({ where: { id: coffee.productId }, data: { status: 'HIDDEN' } });
  expect(await wishesOf(dewi)).toMatchObject([{ isGone: true, isSoldOut: false }]);
  await db.product.update({ where: { id: coffee.productId }, data: { status: 'LISTED' } });
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } });
  expect(await wishesOf(dewi)).toMatchObject([{ isGone: true, variants: [] }]);
});

test('what cannot be seen cannot be wished', async () => {
  await db.product.update({ where: { id: coffee.productId }, data: { status: 'HIDDEN' } });
  expect(await wish(dewi, coffee.productId)).toEqual({ ok: false, why: 'not-found' });
});

test('two tabs make one wish, and what is asked later is added to it', async () => {
  await Promise.all([wish(dewi, coffee.productId), wish(dewi, coffee.productId)]);
  expect(await countWishes(dewi)).toBe(1);
  await wish(dewi, coffee.productId, { tellPrice: true });
  await wish(dewi, coffee.productId, { tellStock: true });
  expect(await wishFor(dewi, coffee.productId)).toEqual({ tellStock: true, tellPrice: true });
  await wish(dewi, coffee.productId);
  expect(await wishFor(dewi, coffee.productId)).toEqual({ tellStock: true, tellPrice: true });
});

test('whoever asks to be told of drops counts from the price that is seen then', async () => {
  await wish(dewi, coffee.productId);
  await db.variant.update({ where: { id: coffee.variantId }, data: { price: 40_000 } });
  await wish(dewi, coffee.productId, { tellPrice: true });
  expect(await wishesOf(dewi)).toMatchObject([{ priceThen: 40_000 }]);
});

test('nobody keeps more in mind than the list holds, whatever two tabs send', async () => {
  const first = await aProduct(shop);
  const second = await aProduct(shop);
  const product = await db.product.findUniqueOrThrow({ where: { id: coffee.productId } });
  const { search: _, ...copy } = product as typeof product & { search?: unknown };
  const many = Array.from({ length: MOST_WISHES - 1 }, (_, i) => ({
    ...copy,
    id: crypto.randomUUID(),
    slug: `${shop.slug}-${i}`,
  }));
  await db.product.createMany({ data: many });
  await db.wish.createMany({
    data: many.map(({ id }) => ({ personId: dewi, productId: id, priceSeen: 1, addedAt: new Date() })),
  });

  const answers = await Promise.all([wish(dewi, first.productId), wish(dewi, second.productId)]);
  expect(answers.filter((answer) => !answer.ok)).toEqual([{ ok: false, why: 'full' }]);
  expect(await countWishes(dewi)).toBe(MOST_WISHES);
});

test('nobody changes what somebody else likes', async () => {
  await wish(dewi, coffee.productId, { tellStock: true });
  await unwish(budi, coffee.productId);
  await stopTelling(budi, coffee.productId, 'tellStock');
  expect(await wishFor(dewi, coffee.productId)).toMatchObject({ tellStock: true });
  expect(await wishFor(budi, coffee.productId)).toBeUndefined();
  expect(await wishesOf(budi)).toEqual([]);

  await stopTelling(dewi, coffee.productId, 'tellStock');
  expect(await wishFor(dewi, coffee.productId)).toMatchObject({ tellStock: false });
  await unwish(dewi, coffee.productId);
  expect(await countWishes(dewi)).toBe(0);
});
