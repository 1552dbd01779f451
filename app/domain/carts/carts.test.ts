import { beforeEach, expect, test } from 'vitest';
import { aGuest, fillCart } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { acceptPrices, addToCart, changeQuantity, countCart, mergeCarts, readCart } from '.';

let shop: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  shop = await aShop();
  coffee = await aProduct(shop, { price: 45_000, onHand: 10 });
});

test('the same goods put in twice lie in one line, and never more than a line holds', async () => {
  const guest = aGuest();
  await Promise.all([
    addToCart(guest, { variantId: coffee.variantId, quantity: 2 }),
    addToCart(guest, { variantId: coffee.variantId, quantity: 3 }),
  ]);
  expect((await readCart(guest)).parcels[0]!.lines).toMatchObject([{ quantity: 5, problem: undefined }]);

  await addToCart(guest, { variantId: coffee.variantId, quantity: 999 });
  expect((await readCart(guest)).parcels[0]!.lines).toMatchObject([
    { quantity: 999, problem: 'too-few', available: 10 },
  ]);
});

test('a quantity is changed, none takes the line out, and a stranger’s line is out of reach', async () => {
  const guest = aGuest();
  await fillCart(guest, [coffee.variantId]);
  await changeQuantity(aGuest(), { variantId: coffee.variantId, quantity: 7 });
  await changeQuantity(guest, { variantId: coffee.variantId, quantity: 4 });
  expect(await countCart(guest)).toBe(4);

  await changeQuantity(guest, { variantId: coffee.variantId, quantity: 0 });
  expect(await readCart(guest)).toMatchObject({ parcels: [], isBuyable: false });
});

test('T3 hidden goods, and those of a shop that is closed or suspended, cannot be put in', async () => {
  const guest = aGuest();
  const wish = { variantId: coffee.variantId, quantity: 1 };
  await db.product.update({ where: { id: coffee.productId }, data: { status: 'HIDDEN' } });
  expect(await addToCart(guest, wish)).toEqual({ ok: false, why: 'not-found' });
  await db.product.update({ where: { id: coffee.productId }, data: { status: 'LISTED' } });
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } });
  expect(await addToCart(guest, wish)).toEqual({ ok: false, why: 'not-found' });
});

test('sold-out goods are said to be so', async () => {
  const last = await aProduct(shop, { onHand: 0 });
  expect(await addToCart(aGuest(), { variantId: last.variantId, quantity: 1 })).toEqual({ ok: false, why: 'sold-out' });
});

test('a changed price is told until the shopper has accepted it', async () => {
  const guest = aGuest();
  await fillCart(guest, [coffee.variantId]);
  await db.variant.update({ where: { id: coffee.variantId }, data: { price: 50_000 } });
  expect((await readCart(guest)).parcels[0]!.lines[0]).toMatchObject({ price: 50_000, priceBefore: 45_000 });

  await acceptPrices(guest);
  expect((await readCart(guest)).parcels[0]!.lines[0]).toMatchObject({ price: 50_000, priceBefore: undefined });
});

test('C4 a guest’s cart joins the account’s at sign-in, once, even from two tabs', async () => {
  const guestToken = 'a-guest-of-this-test';
  const { personId } = await aPerson();
  const tea = await aProduct(shop);
  await fillCart({ guestToken }, [coffee.variantId, tea.variantId], 2);
  await fillCart({ personId }, [coffee.variantId]);

  await Promise.all([mergeCarts(personId, guestToken), mergeCarts(personId, guestToken)]);

  const quantities = (await readCart({ personId })).parcels[0]!.lines.map((line) => line.quantity);
  expect(quantities.toSorted()).toEqual([2, 3]);
  expect(await countCart({ guestToken })).toBe(0);
});
