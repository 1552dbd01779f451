import { beforeEach, expect, test } from 'vitest';
import { aGuest, buy } from '../../../prisma/seed/shopping';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { buyAgain, countCart, readCart } from '.';

let shop: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let tea: Awaited<ReturnType<typeof aProduct>>;
let order: { code: string; number: string };

beforeEach(async () => {
  shop = await aShop();
  coffee = await aProduct(shop, { name: 'Kopi', price: 45_000, onHand: 10 });
  tea = await aProduct(shop, { name: 'Teh', onHand: 10, variants: ['celup'] });
  const placed = await buy([coffee.variantId, tea.variantId], 3);
  if (!placed.ok) throw new Error(placed.why);
  const { number } = await db.order.findFirstOrThrow({ where: { purchase: { code: placed.code } } });
  order = { code: placed.code, number };
});

test('an order is put into the cart once more, at today’s prices', async () => {
  await db.variant.update({ where: { id: coffee.variantId }, data: { price: 50_000 } });
  const guest = aGuest();
  expect(await buyAgain(guest, order)).toEqual({ ok: true, added: 2, missing: [], fewer: [] });
  expect(await readCart(guest)).toMatchObject({
    isBuyable: true,
    parcels: [
      { lines: [{ productName: 'Kopi', quantity: 3, price: 50_000, priceBefore: undefined }, { quantity: 3 }] },
    ],
  });
});

test('what is gone or sold out is named, and of what is scarce there are as many as there are', async () => {
  await db.variant.update({ where: { id: coffee.variantId }, data: { onHand: 5 } }); // three of them are promised
  await db.product.update({ where: { id: tea.productId }, data: { status: 'HIDDEN' } });
  const guest = aGuest();
  expect(await buyAgain(guest, order)).toEqual({ ok: true, added: 1, missing: ['Teh, celup'], fewer: ['Kopi'] });
  expect(await countCart(guest)).toBe(2);

  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } });
  const other = aGuest();
  expect(await buyAgain(other, order)).toMatchObject({ added: 0, missing: ['Kopi', 'Teh, celup'] });
  expect(await readCart(other)).toMatchObject({ parcels: [] });
});

test('two clicks at once put in both, and nothing is lost', async () => {
  const guest = aGuest();
  await Promise.all([buyAgain(guest, order), buyAgain(guest, order)]);
  expect(await countCart(guest)).toBe(12);
});

test('a number without the code of its purchase opens nothing', async () => {
  const other = await buy([coffee.variantId]);
  if (!other.ok) throw new Error(other.why);
  const answer = await buyAgain(aGuest(), { code: other.code, number: order.number });
  expect(answer).toEqual({ ok: false, why: 'not-found' });
});
