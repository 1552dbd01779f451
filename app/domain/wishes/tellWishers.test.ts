import { beforeEach, describe, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { chooseNotices } from '../notices';
import { tellOfPrices, tellOfStock, wish, wishesOf, wishFor } from '.';

let shop: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let dewi: string;

beforeEach(async () => {
  shop = await aShop();
  coffee = await aProduct(shop, { name: 'Kopi Kerinci', price: 45_000, onHand: 0 });
  dewi = (await aPerson()).personId;
});

const told = (personId = dewi) =>
  db.message.findMany({ where: { personId, kind: { startsWith: 'wish-' } }, orderBy: { id: 'asc' } });
const restock = (onHand: number) => db.variant.update({ where: { id: coffee.variantId }, data: { onHand } });
const reprice = (price: number) => db.variant.update({ where: { id: coffee.variantId }, data: { price } });
const unseen = [
  ['hidden', () => db.product.update({ where: { id: coffee.productId }, data: { status: 'HIDDEN' } })],
  ['of a suspended shop', () => db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } })],
  ['of a closed shop', () => db.shop.update({ where: { id: shop.shopId }, data: { status: 'CLOSED' } })],
] as const;

describe('back in stock', () => {
  beforeEach(() => wish(dewi, coffee.productId, { tellStock: true }));

  test('it is told once when there is something, though two clocks turn at once', async () => {
    await tellOfStock();
    expect(await told()).toEqual([]);
    await restock(5);
    await Promise.all([tellOfStock(), tellOfStock()]);
    await tellOfStock();

    expect(await told()).toMatchObject([
      {
        kind: 'wish-back',
        path: `/produk/${coffee.slug}`,
        values: { goods: 'Kopi Kerinci', shop: shop.name, price: 45_000 },
      },
    ]);
    const kept = await db.wish.findFirstOrThrow({ where: { personId: dewi } });
    expect(kept).toMatchObject({ tellStock: false, stockToldAt: expect.any(Date) });
  });

  test('who asks again is told again', async () => {
    await restock(5);
    await tellOfStock();
    await restock(0);
    await wish(dewi, coffee.productId, { tellStock: true });
    await tellOfStock();
    await restock(2);
    await tellOfStock();
    expect(await told()).toHaveLength(2);
  });

  test('pieces that are promised to others are not there', async () => {
    await db.variant.update({ where: { id: coffee.variantId }, data: { onHand: 2, reserved: 2 } });
    await tellOfStock();
    expect(await told()).toEqual([]);
  });

  test.each(unseen)('nothing is told of goods %s', async (_, hide) => {
    await restock(5);
    await hide();
    await tellOfStock();
    expect(await told()).toEqual([]);
  });

  test('who has switched such letters off, or whose account is closed, is left in peace', async () => {
    const { personId: budi } = await aPerson({ name: 'Budi' });
    await wish(budi, coffee.productId, { tellStock: true });
    await db.person.update({ where: { id: budi }, data: { disabledAt: new Date() } });
    await chooseNotices(dewi, ['FOLLOW']);
    await restock(5);
    await tellOfStock();
    expect(await told()).toEqual([]);
    expect(await told(budi)).toEqual([]);
  });

  test('who likes them without asking is not told', async () => {
    const { personId: budi } = await aPerson({ name: 'Budi' });
    await wish(budi, coffee.productId);
    await restock(5);
    await tellOfStock();
    expect(await told(budi)).toEqual([]);
  });
});

describe('a drop in price', () => {
  beforeEach(async () => {
    await restock(5);
    await wish(dewi, coffee.productId, { tellPrice: true });
  });

  test('it is told once, though two clocks turn at once; a second drop counts from the new price', async () => {
    await reprice(40_000);
    await Promise.all([tellOfPrices(), tellOfPrices()]);
    await tellOfPrices();
    await reprice(43_000); // dearer than told: no news, and no drop when it comes back
    await tellOfPrices();
    await reprice(40_000);
    await tellOfPrices();
    expect(await told()).toMatchObject([{ kind: 'wish-cheaper', values: { before: 45_000, price: 40_000 } }]);
    expect(await wishesOf(dewi)).toMatchObject([{ priceThen: 40_000 }]);

    await reprice(35_000);
    await tellOfPrices();
    expect(await told()).toMatchObject([{}, { values: { before: 40_000, price: 35_000 } }]);
    expect(await db.wish.findFirst({ where: { personId: dewi } })).toMatchObject({ priceToldAt: expect.any(Date) });
  });

  test('a letter that goods are back says their price, so the same drop is not told as well', async () => {
    await restock(0);
    await wish(dewi, coffee.productId, { tellStock: true });
    await reprice(40_000);
    await restock(5);
    await tellOfStock();
    await tellOfPrices();
    expect(await told()).toMatchObject([{ kind: 'wish-back', values: { price: 40_000 } }]);
    expect(await wishFor(dewi, coffee.productId)).toEqual({ tellStock: false, tellPrice: true });
  });

  test('of sold-out goods it waits until there is something to buy', async () => {
    await reprice(40_000);
    await restock(0);
    await tellOfPrices();
    expect(await told()).toEqual([]);
    await restock(1);
    await tellOfPrices();
    expect(await told()).toHaveLength(1);
  });

  test.each(unseen)('nothing is told of goods %s', async (_, hide) => {
    await reprice(40_000);
    await hide();
    await tellOfPrices();
    expect(await told()).toEqual([]);
  });
});
