import { expect, test } from 'vitest';
import { aGuest, aWish, fillCart } from '../../../prisma/seed/shopping';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { placePurchase } from '../checkout';
import { changeQuantity, readCart } from '.';

async function wholesale() {
  const shop = await aShop();
  const { variantId } = await aProduct(shop, { price: 10_000, onHand: 500 });
  await db.priceTier.createMany({
    data: [
      { variantId, from: 10, price: 9_000 },
      { variantId, from: 50, price: 8_000 },
    ],
  });
  return variantId;
}

test('whoever takes many pays less for each, in the cart and on the order', async () => {
  const variantId = await wholesale();
  const guest = aGuest();
  await fillCart(guest, [variantId], 12);
  expect((await readCart(guest)).goods).toBe(12 * 9_000);
  await changeQuantity(guest, { variantId, quantity: 60 });
  const cart = await readCart(guest);
  expect(cart.parcels[0]!.lines[0]).toMatchObject({ price: 8_000, listPrice: 10_000, priceBefore: undefined });
  const answer = await placePurchase(guest, await aWish(guest));
  if (!answer.ok) throw new Error(answer.why);
  const line = await db.orderLine.findFirstOrThrow({ where: { order: { purchase: { code: answer.code } } } });
  expect(line).toMatchObject({ unitPrice: 8_000, quantity: 60, goods: 480_000 });
});

test('C1 a tier that was changed in between is told, and nothing is placed', async () => {
  const variantId = await wholesale();
  const guest = aGuest();
  await fillCart(guest, [variantId], 12);
  const wish = await aWish(guest);
  await db.priceTier.updateMany({ where: { variantId, from: 10 }, data: { price: 9_500 } });
  expect(await placePurchase(guest, wish)).toMatchObject({ ok: false, why: 'total-changed' });
});
