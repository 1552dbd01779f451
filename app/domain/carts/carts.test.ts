import { beforeEach, expect, test } from 'vitest';
import { aGuest, aWish, fillCart } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { placePurchase } from '../checkout';
import { acceptPrices, addToCart, changeQuantity, countCart, mergeCarts, readCart, restore, saveForLater } from '.';

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

test('what is saved for later is neither counted nor bought, and tells its changes', async () => {
  const guest = aGuest();
  const tea = await aProduct(shop, { price: 20_000 });
  await fillCart(guest, [coffee.variantId, tea.variantId], 2);
  await saveForLater(aGuest(), coffee.variantId); // a stranger's cart is out of reach
  expect((await readCart(guest)).saved).toEqual([]);
  await saveForLater(guest, coffee.variantId);
  await db.variant.update({ where: { id: coffee.variantId }, data: { price: 50_000, onHand: 1 } });

  expect(await countCart(guest)).toBe(2);
  expect(await readCart(guest)).toMatchObject({
    goods: 40_000,
    pieces: 2,
    isBuyable: true,
    parcels: [{ lines: [{ variantId: tea.variantId }] }],
    saved: [{ variantId: coffee.variantId, quantity: 2, priceBefore: 45_000, problem: 'too-few', available: 1 }],
  });
  const placed = await placePurchase(guest, await aWish(guest));
  expect(placed).toMatchObject({ ok: true });
  expect(await readCart(guest)).toMatchObject({ parcels: [], saved: [{ variantId: coffee.variantId }] });
  expect(await placePurchase(guest, await aWish(guest))).toMatchObject({ ok: false, why: 'empty' });

  await restore(guest, coffee.variantId);
  expect(await readCart(guest)).toMatchObject({ parcels: [{ lines: [{ quantity: 2 }] }], saved: [] });
});

test('what is saved and then put in again is bought, as many as were put in', async () => {
  const guest = aGuest();
  await fillCart(guest, [coffee.variantId], 3);
  await saveForLater(guest, coffee.variantId);
  await fillCart(guest, [coffee.variantId], 1);
  expect(await readCart(guest)).toMatchObject({ parcels: [{ lines: [{ quantity: 1 }] }], saved: [] });
});

test('C4 at sign-in what is saved stays saved, and what is to be bought wins', async () => {
  const guestToken = 'a-guest-who-saves';
  const { personId } = await aPerson();
  const [tea, honey, mat] = [await aProduct(shop), await aProduct(shop), await aProduct(shop)];
  await fillCart({ guestToken }, [coffee.variantId, tea.variantId], 2);
  await fillCart({ guestToken }, [honey.variantId, mat.variantId], 3);
  await fillCart({ personId }, [tea.variantId, honey.variantId, mat.variantId]);
  // Coffee only the guest has saved; tea the guest, honey the account, mats both.
  for (const one of [coffee, tea, mat]) await saveForLater({ guestToken }, one.variantId);
  for (const one of [honey, mat]) await saveForLater({ personId }, one.variantId);

  await mergeCarts(personId, guestToken);

  const { parcels, saved } = await readCart({ personId });
  const quantities = (lines: { variantId: string; quantity: number }[]) =>
    Object.fromEntries(lines.map(({ variantId, quantity }) => [variantId, quantity]));
  expect(quantities(parcels.flatMap(({ lines }) => lines))).toEqual({ [tea.variantId]: 1, [honey.variantId]: 3 });
  expect(quantities(saved)).toEqual({ [coffee.variantId]: 2, [mat.variantId]: 4 });
});

test('two tabs, one that pays and one that saves for later, never leave goods bought and saved', async () => {
  const guest = aGuest();
  await fillCart(guest, [coffee.variantId]);
  const wish = await aWish(guest);
  const [placed] = await Promise.all([placePurchase(guest, wish), saveForLater(guest, coffee.variantId)]);
  expect((await readCart(guest)).saved).toHaveLength(placed.ok ? 0 : 1);
});
