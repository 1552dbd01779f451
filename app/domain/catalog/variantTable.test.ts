import { beforeEach, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { changeVariant, editProduct, productForEditing, variantTable } from '.';

const now = new Date('2026-11-24T03:00:00Z');
let sari: Awaited<ReturnType<typeof aShop>>;
let budi: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let ours: { shopId: string; variantId: string };

beforeEach(async () => {
  [sari, budi] = [await aShop(), await aShop({ name: 'Anyaman Budi' })];
  coffee = await aProduct(sari, { onHand: 10, price: 45_000, variants: ['250 g', '500 g'] });
  ours = { shopId: sari.shopId, variantId: coffee.variantId };
});

const row = () =>
  db.variant.findUniqueOrThrow({ where: { id: coffee.variantId }, include: { movements: true, tiers: true } });

test('all variants of the shop stand in the table, variants of one thing together, paged by key', async () => {
  await aProduct(budi);
  for (let i = 0; i < 20; i++) await aProduct(sari, { name: `Kopi ${i}`, variants: ['a', 'b'] });
  const first = await variantTable(sari.owner, { shopId: sari.shopId });
  const second = await variantTable(sari.owner, { shopId: sari.shopId, after: first?.next });
  expect(first?.rows.slice(0, 3).map(({ name, variant }) => [name, variant])).toEqual([
    ['Kopi 19', 'a'],
    ['Kopi 19', 'b'],
    ['Kopi 18', 'a'],
  ]);
  expect([first?.rows.length, second?.rows.map(({ variant }) => variant), second?.next]).toEqual([
    40,
    ['250 g', '500 g'],
    undefined,
  ]);
  const found = await variantTable(sari.owner, { shopId: sari.shopId, search: 'kopi 7' });
  expect(found?.rows.map(({ name }) => name)).toEqual(['Kopi 7', 'Kopi 7']);
});

test('on the shelf of what runs low lies what has come down to its number, and what is gone', async () => {
  await db.variant.update({ where: { id: coffee.variantId }, data: { lowAt: 4, reserved: 6 } });
  const gone = await aProduct(sari, { onHand: 0 });
  const low = await variantTable(sari.owner, { shopId: sari.shopId, isLow: true });
  expect(low?.rows.map(({ id }) => id)).toEqual([gone.variantId, coffee.variantId]);
});

test('price, stock and the number to be told at are changed together; the count is written down', async () => {
  await db.priceTier.createMany({
    data: [
      { variantId: coffee.variantId, from: 5, price: 41_000 },
      { variantId: coffee.variantId, from: 10, price: 38_000 },
    ],
  });
  await db.variant.update({ where: { id: coffee.variantId }, data: { priceBefore: 50_000 } });
  const wish = { ...ours, price: 40_000, seenPrice: 45_000, onHand: 7, seenOnHand: 10, lowAt: 3 };
  expect(await changeVariant(sari.owner, wish, now)).toEqual({ ok: true });
  expect(await row()).toMatchObject({
    name: '250 g',
    price: 40_000,
    priceBefore: 50_000,
    onHand: 7,
    lowAt: 3,
    movements: [{ why: 'COUNTED', onHand: -3, personId: sari.owner.personId }],
    tiers: [{ from: 10, price: 38_000 }],
  });
  expect(await changeVariant(sari.owner, { ...ours, price: 60_000 }, now)).toEqual({ ok: true });
  expect(await row()).toMatchObject({ price: 60_000, priceBefore: null, onHand: 7, lowAt: 3 });
});

test('S5 a figure that others have moved past, or that lies below what is promised, changes nothing at all', async () => {
  await db.variant.update({ where: { id: coffee.variantId }, data: { reserved: 4 } });
  const change = (wish: Partial<Parameters<typeof changeVariant>[1]>) =>
    changeVariant(sari.owner, { ...ours, ...wish }, now);
  expect(await change({ price: 1, onHand: 3, seenOnHand: 10 })).toEqual({
    ok: false,
    why: 'below-reserved',
    pieces: 4,
  });
  expect(await change({ price: 1, onHand: 8, seenOnHand: 9 })).toEqual({ ok: false, why: 'stock-moved', pieces: 10 });
  expect(await change({ price: 1, seenPrice: 44_000, onHand: 8, seenOnHand: 10 })).toEqual({
    ok: false,
    why: 'price-moved',
    price: 45_000,
  });
  expect(await row()).toMatchObject({ price: 45_000, onHand: 10, movements: [] });
});

test('whoever has the form open loses nothing: a price of the table is not written over by a form of before', async () => {
  const goods = { shopId: sari.shopId, productId: coffee.productId };
  await db.product.update({ where: { id: coffee.productId }, data: { status: 'DRAFT' } });
  const form = (await productForEditing(sari.owner, goods))!;
  await changeVariant(sari.owner, { ...ours, price: 39_000, seenPrice: 45_000 }, now);
  const { name, description, categoryId, salesModel, madeInCode, materials, photos, version } = form;
  const variants = form.variants.map(({ reserved: _, ...variant }) => ({ ...variant, seenOnHand: variant.onHand }));
  const wish = {
    ...goods,
    name: `${name} baru`,
    description,
    categoryId,
    salesModel,
    madeInCode,
    materials,
    photos,
    version,
    variants,
  };
  expect(await editProduct(sari.owner, { ...wish, halal: 'NOT_HALAL', isShown: false }, now)).toMatchObject({
    ok: true,
  });
  expect(await row()).toMatchObject({ price: 39_000 });
});

test('T1 no other shop and no packer sees or changes any of it', async () => {
  expect(await changeVariant(budi.owner, { shopId: budi.shopId, variantId: coffee.variantId, price: 1 })).toEqual({
    ok: false,
    why: 'not-found',
  });
  const packer = { ...sari.owner, grants: [{ role: 'PACKER' as const, shopId: sari.shopId }] };
  for (const actor of [budi.owner, packer]) {
    expect(await changeVariant(actor, { ...ours, price: 1 })).toEqual({ ok: false, why: 'not-allowed' });
    expect(await variantTable(actor, { shopId: sari.shopId })).toBeUndefined();
  }
  expect((await variantTable(budi.owner, { shopId: budi.shopId, after: coffee.variantId }))?.rows).toEqual([]);
  expect(await row()).toMatchObject({ price: 45_000 });
});
