import { beforeEach, expect, test } from 'vitest';
import { aGuest, aWish, fillCart } from '../../../prisma/seed/shopping';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { addToCart, buyAgain, fitCart, readCart } from '../carts';
import { productPage, shopPage } from '../catalog';
import { feedGoods } from '../discovery';
import { endHoliday, planHoliday } from '../holidays';
import { searchProducts } from '../search';
import { placePurchase } from '.';

const now = new Date();
const day = (ahead: number) => new Date(now.getTime() + (7 + 24 * ahead) * 60 * 60 * 1000).toISOString().slice(0, 10);
const backOn = day(3);

let shop: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  shop = await aShop();
  coffee = await aProduct(shop);
});

async function goOnHoliday() {
  const keeper = { ...shop.owner, shopId: shop.shopId };
  await planHoliday(keeper, { from: day(0), until: day(2), note: 'Panen' }, now);
  const { id } = await db.shopHoliday.findFirstOrThrow({ where: { shopId: shop.shopId } });
  return () => endHoliday(keeper, id, now);
}

test('C8 of a shop on holiday nothing goes into the cart, nor once more, nor is it placed; afterwards it is', async () => {
  const guest = aGuest();
  await fillCart(guest, [coffee.variantId]);
  const wish = await aWish(guest, {}, now);
  const endNow = await goOnHoliday();

  const put = { variantId: coffee.variantId, quantity: 1 };
  expect(await addToCart(guest, put, now)).toEqual({ ok: false, why: 'away', away: { backOn, note: 'Panen' } });
  expect(await readCart(guest)).toMatchObject({
    isBuyable: false,
    goods: 0,
    parcels: [{ away: { backOn }, lines: [{ problem: 'away' }] }],
  });
  expect(await placePurchase(guest, wish, now)).toEqual({ ok: false, why: 'not-buyable' });

  await endNow();
  expect((await addToCart(aGuest(), put, now)).ok).toBe(true);
  const placed = await placePurchase(guest, wish, now);
  if (!placed.ok) throw new Error(placed.why);
  await goOnHoliday();
  const { number } = await db.order.findFirstOrThrow({ where: { purchase: { code: placed.code } } });
  expect(await buyAgain(aGuest(), { code: placed.code, number }, now)).toMatchObject({
    added: 0,
    missing: [expect.any(String)],
  });
});

test('a cart that is made to fit lays them aside instead of throwing them out', async () => {
  const guest = aGuest();
  await fillCart(guest, [coffee.variantId]);
  await goOnHoliday();
  await fitCart(guest);
  expect(await readCart(guest)).toMatchObject({
    parcels: [],
    saved: [{ variantId: coffee.variantId, problem: 'away' }],
  });
});

test('goods of a shop on holiday are seen and found, and their pages say until when', async () => {
  await goOnHoliday();
  expect(await productPage(coffee.slug, now)).toMatchObject({ away: { backOn, note: 'Panen' } });
  expect(await shopPage(shop.slug, now)).toMatchObject({ away: { backOn } });
  const { cards } = await searchProducts({ filters: { shopId: shop.shopId }, order: 'newest' });
  expect(cards.map(({ id }) => id)).toContain(coffee.productId);
});

test('machines that list goods are told that nothing can be had of it now', async () => {
  await db.picture.create({ data: { hash: 'a'.repeat(64), width: 640, height: 480, widths: [320, 640], tint: 0 } });
  await db.productPhoto.create({ data: { productId: coffee.productId, pictureHash: 'a'.repeat(64), position: 0 } });
  const isToBeHad = async () => {
    for await (const goods of feedGoods(now)) {
      const found = goods.find(({ id }) => id === coffee.productId);
      if (found) return found.variants[0]?.isToBeHad;
    }
    return undefined;
  };
  expect(await isToBeHad()).toBe(true);
  await goOnHoliday();
  expect(await isToBeHad()).toBe(false);
});
