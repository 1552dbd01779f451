import { beforeEach, expect, test } from 'vitest';
import { buy } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import { confirmTransfer } from '../payments';
import { acceptOrder, packOrder, type Seller, sendOrder, usuallySentWithin } from '.';

const monday = new Date('2026-11-23T03:00:00Z');
const hours = (count: number) => new Date(monday.getTime() + count * 60 * 60 * 1000);

let seller: Seller;
let coffee: string;

beforeEach(async () => {
  await executeSql('truncate "Purchase" cascade');
  const shop = await aShop();
  seller = { ...shop.owner, shopId: shop.shopId };
  coffee = (await aProduct(shop, { onHand: 100 })).variantId;
});

/** An order that was paid on Monday and sent so many hours later. */
async function sentAfter(count: number) {
  const finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  const answer = await buy([coffee], 1, monday);
  if (!answer.ok) throw new Error(answer.why);
  const { id } = await db.purchase.findUniqueOrThrow({ where: { code: answer.code } });
  await confirmTransfer(finance, { purchaseId: id, reference: 'BRI 1' }, monday);
  const order = await db.order.findFirstOrThrow({ where: { purchaseId: id } });
  await acceptOrder(seller, order.id, monday);
  await packOrder(seller, order.id, monday);
  await sendOrder(seller, { orderId: order.id, trackingNumber: 'JX1' }, hours(count));
}

test('four of five orders were sent within so many days, begun days count whole', async () => {
  for (const count of [2, 5, 20, 30, 200]) await sentAfter(count);
  expect(await usuallySentWithin(seller.shopId, hours(300))).toBe(2);
});

test('fewer than five orders tell nothing, nor do those of long ago', async () => {
  for (const count of [2, 3, 4, 5]) await sentAfter(count);
  expect(await usuallySentWithin(seller.shopId, hours(300))).toBeUndefined();
  await sentAfter(6);
  expect(await usuallySentWithin(seller.shopId, hours(300))).toBe(1);
  expect(await usuallySentWithin(seller.shopId, hours(24 * 120))).toBeUndefined();
});
