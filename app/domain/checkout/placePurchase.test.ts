import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aGuest, aWish, buy, fillCart } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { readCart } from '../carts';
import { makeOffers } from '../offers';
import { placePurchase } from './placePurchase';

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;
let budi: Shop;

beforeEach(async () => {
  sari = await aShop();
  budi = await aShop({ name: 'Anyaman Pandan Budi', regencyCode: '15.71' });
});

async function orderFor(code: string) {
  return db.purchase.findUniqueOrThrow({
    where: { code },
    include: { orders: { include: { lines: true } }, payments: true },
  });
}

test('M1 a cart of two shops becomes one purchase with an order for each, and the goods are promised to them', async () => {
  const coffee = await aProduct(sari, { price: 45_000, onHand: 10 });
  const mat = await aProduct(budi, { price: 120_000, onHand: 3, grams: 1_500 });
  const guest = aGuest();
  await fillCart(guest, [coffee.variantId, mat.variantId], 2);

  const placed = await placePurchase(guest, await aWish(guest));

  if (!placed.ok) throw new Error(placed.why);
  const purchase = await orderFor(placed.code);
  expect(purchase).toMatchObject({
    status: 'AWAITING_PAYMENT',
    goods: 330_000,
    shipping: 20_000 + 40_000,
    total: 390_000,
  });
  expect(purchase.orders.map(({ shopName, status, goods }) => ({ shopName, status, goods }))).toEqual(
    expect.arrayContaining([
      { shopName: sari.name, status: 'AWAITING', goods: 90_000 },
      { shopName: budi.name, status: 'AWAITING', goods: 240_000 },
    ]),
  );
  expect(purchase.payments).toMatchObject([{ amount: 390_000, status: 'AWAITING' }]);
  expect(await stockOf(coffee.variantId)).toEqual({ onHand: 10, reserved: 2 });
  expect((await readCart(guest)).parcels).toEqual([]);
});

test('M8 price, name and commission rate stay on the line, whatever the owner edits afterwards', async () => {
  const coffee = await aProduct(sari, { price: 45_010 });
  const placed = await buy([coffee.variantId]);
  await db.variant.update({ where: { id: coffee.variantId }, data: { price: 99_000 } });
  await db.product.update({ where: { id: coffee.productId }, data: { name: 'Nama lain' } });

  if (!placed.ok) throw new Error(placed.why);
  const [order] = (await orderFor(placed.code)).orders;
  expect(order!.lines).toMatchObject([
    { productName: 'Kopi arabika Kerinci', unitPrice: 45_010, commissionBasisPoints: 250, commission: 1_125 },
  ]);
});

test('S1 fifty buyers at once, five pieces: exactly five purchases', async () => {
  const coffee = await aProduct(sari, { onHand: 5 });
  const guests = await Promise.all(Array.from({ length: 50 }, () => readyToBuy([coffee.variantId])));

  const answers = await Promise.all(guests.map(({ guest, wish }) => placePurchase(guest, wish)));

  expect(answers.filter((answer) => answer.ok)).toHaveLength(5);
  expect(answers.filter((answer) => !answer.ok && answer.why === 'not-buyable')).toHaveLength(45);
  expect(await stockOf(coffee.variantId)).toEqual({ onHand: 5, reserved: 5 });
  expect(await db.stockMovement.count({ where: { variantId: coffee.variantId } })).toBe(5);
});

test('S2 carts of several shops with the same goods in any order never wait for each other in a circle', async () => {
  const mine = await aProduct(sari, { onHand: 12, variants: ['250 g', '500 g'] });
  const his = await aProduct(budi, { onHand: 12, variants: ['kecil', 'besar'] });
  const all = [...mine.variants, ...his.variants].map((variant) => variant.id);
  const guests = await Promise.all(Array.from({ length: 24 }, (_, i) => readyToBuy(i % 2 ? all : all.toReversed())));

  const answers = await Promise.all(guests.map(({ guest, wish }) => placePurchase(guest, wish)));

  expect(answers.filter((answer) => answer.ok)).toHaveLength(12);
  for (const id of all) expect(await stockOf(id)).toEqual({ onHand: 12, reserved: 12 });
});

test('S4 the database itself refuses more promises than pieces, and fewer pieces than none', async () => {
  const { variantId: id } = await aProduct(sari, { onHand: 1 });
  await expect(db.variant.update({ where: { id }, data: { reserved: 2 } })).rejects.toThrow('Variant_stock');
  await expect(db.variant.update({ where: { id }, data: { onHand: -1 } })).rejects.toThrow('Variant_stock');
});

test('C1 a price that changed between the page and the button is told, and nothing is placed', async () => {
  const coffee = await aProduct(sari, { price: 45_000 });
  const { guest, wish } = await readyToBuy([coffee.variantId]);
  await db.variant.update({ where: { id: coffee.variantId }, data: { price: 50_000 } });

  expect(await placePurchase(guest, wish)).toEqual({ ok: false, why: 'total-changed', total: 70_000 });
  expect(await stockOf(coffee.variantId)).toMatchObject({ reserved: 0 });
  expect((await readCart(guest)).parcels[0]!.lines[0]).toMatchObject({ priceBefore: 45_000, price: 50_000 });
});

test('C1 goods that were sold meanwhile are told, and nothing is placed', async () => {
  const coffee = await aProduct(sari, { onHand: 1 });
  const { guest, wish } = await readyToBuy([coffee.variantId]);
  await buy([coffee.variantId]);

  expect(await placePurchase(guest, wish)).toEqual({ ok: false, why: 'not-buyable' });
  expect((await readCart(guest)).parcels[0]!.lines[0]).toMatchObject({ problem: 'sold-out' });
});

test('C2 a double click, and the page sent again later, find the one purchase', async () => {
  const coffee = await aProduct(sari);
  const { guest, wish } = await readyToBuy([coffee.variantId]);

  const clicks = await Promise.all([placePurchase(guest, wish), placePurchase(guest, wish)]);
  const later = await placePurchase(guest, wish);

  expect(clicks[0]).toMatchObject({ ok: true });
  expect(clicks[1]).toEqual(clicks[0]);
  expect(later).toEqual(clicks[0]);
  expect(await stockOf(coffee.variantId)).toMatchObject({ reserved: 1 });
});

test('C2 the same page sent as a guest and after signing in makes one purchase', async () => {
  const coffee = await aProduct(sari);
  const { guest, wish } = await readyToBuy([coffee.variantId]);
  const { personId } = await aPerson();
  await fillCart({ personId }, [coffee.variantId]);

  const answers = await Promise.all([placePurchase(guest, wish), placePurchase({ personId }, wish)]);

  expect(answers[0]).toMatchObject({ ok: true });
  expect(answers[1]).toEqual(answers[0]);
});

test('C3 two tabs on one cart: the first buys, the second hears that the cart is empty', async () => {
  const coffee = await aProduct(sari);
  const { guest, wish } = await readyToBuy([coffee.variantId]);
  const otherTab = await aWish(guest);

  const answers = await Promise.all([placePurchase(guest, wish), placePurchase(guest, otherTab)]);

  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, why: 'empty' });
});

test('C8 T3 a shop that closed, or whose business was suspended in between, sells no more', async () => {
  const coffee = await aProduct(sari);
  const mat = await aProduct(budi);
  const first = await readyToBuy([coffee.variantId]);
  const second = await readyToBuy([mat.variantId]);
  await db.shop.update({ where: { id: sari.shopId }, data: { status: 'CLOSED' } });
  await db.business.update({ where: { id: budi.businessId }, data: { status: 'SUSPENDED' } });

  for (const { guest, wish } of [first, second])
    expect(await placePurchase(guest, wish)).toEqual({ ok: false, why: 'not-buyable' });
});

test('C9 a shop that does not ship there says so, and the other one’s goods are not bought without it', async () => {
  const local = await aShop({ name: 'Hanya kota', rates: [{ regencyCode: '15.71' }] });
  const cake = await aProduct(local);
  const coffee = await aProduct(sari);
  const { guest, wish } = await readyToBuy([cake.variantId, coffee.variantId]);

  expect(await placePurchase(guest, wish)).toEqual({ ok: false, why: 'not-shipped', shopIds: [local.shopId] });
  expect(await stockOf(coffee.variantId)).toMatchObject({ reserved: 0 });
});

test('a village of another district, or a district of another regency, is no address', async () => {
  const { guest, wish } = await readyToBuy([(await aProduct(sari)).variantId]);
  const wrong = { ...wish, address: { ...wish.address, districtCode: '15.01.01' } };

  expect(await placePurchase(guest, wrong)).toMatchObject({ ok: false, why: 'wrong-area' });
});

test('more than a hundred million rupiah is refused before the database has to', async () => {
  const boat = await aProduct(sari, { price: 60_000_000, onHand: 5 });
  const { guest, wish } = await readyToBuy([boat.variantId], 2);

  expect(await placePurchase(guest, wish)).toEqual({ ok: false, why: 'too-much', most: 100_000_000 });
});

test('an empty cart buys nothing', async () => {
  const guest = aGuest();
  expect(await placePurchase(guest, { ...(await aWish(guest)), checkoutKey: randomUUID() })).toEqual({
    ok: false,
    why: 'empty',
  });
});

async function readyToBuy(variantIds: string[], quantity = 1) {
  const guest = aGuest();
  await fillCart(guest, variantIds, quantity);
  return { guest, wish: await aWish(guest) };
}

async function stockOf(id: string) {
  return db.variant.findUniqueOrThrow({ where: { id }, select: { onHand: true, reserved: true } });
}

test('cart and checkout take the price that holds at the moment, also where no clock has turned an offer yet', async () => {
  const { variantId } = await aProduct(sari, { price: 50_000 });
  const hour = (hours: number) => new Date(Date.parse('2026-11-27T03:00:00Z') + hours * 60 * 60 * 1000);
  const seller = { ...sari.owner, shopId: sari.shopId };
  const wish = { goods: [{ variantId, cut: { percent: 20 } }], startsAt: hour(1), endsAt: hour(3) };
  expect(await makeOffers(seller, wish, hour(0))).toMatchObject({ ok: true });
  const guest = aGuest();
  await fillCart(guest, [variantId]);
  const priceAt = async (now: Date) => (await readCart(guest, db, now)).goods;

  expect(await priceAt(hour(0.9))).toBe(50_000);
  expect(await placePurchase(guest, await aWish(guest, { total: 70_000 }, hour(0.9)), hour(1))).toEqual({
    ...{ ok: false, why: 'total-changed', total: 60_000 },
  });
  expect(await priceAt(hour(1))).toBe(40_000);
  const seen = await aWish(guest, {}, hour(2.9));
  expect(seen.total).toBe(60_000);
  expect(await placePurchase(guest, seen, hour(3))).toEqual({ ok: false, why: 'total-changed', total: 70_000 });
  expect(await priceAt(hour(3))).toBe(50_000);
  const placed = await placePurchase(guest, await aWish(guest, {}, hour(3)), hour(3));
  if (!placed.ok) throw new Error(placed.why);
  expect((await orderFor(placed.code)).goods).toBe(50_000);
});
