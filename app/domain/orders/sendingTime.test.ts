import { beforeEach, expect, test } from 'vitest';
import { buy } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import { planHoliday } from '../holidays';
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

const work = (workDays: number[]) => db.shop.update({ where: { id: seller.shopId }, data: { workDays } });

test('four of five orders were sent within so many packing days, counted from today', async () => {
  for (const count of [2, 5, 20, 50, 200]) await sentAfter(count);
  await work([1, 2, 3, 4, 5, 6, 7]);
  expect(await usuallySentWithin(seller.shopId, hours(300))).toBe(2);
});

test('fewer than five orders tell nothing, nor do those of long ago', async () => {
  await work([1, 2, 3, 4, 5, 6, 7]);
  for (const count of [2, 3, 4, 5]) await sentAfter(count);
  expect(await usuallySentWithin(seller.shopId, hours(300))).toBeUndefined();
  await sentAfter(6);
  expect(await usuallySentWithin(seller.shopId, hours(300))).toBe(1);
  expect(await usuallySentWithin(seller.shopId, hours(24 * 120))).toBeUndefined();
});

test('days on which the shop does not pack count neither behind nor ahead', async () => {
  const friday = hours(24 * 11);
  for (const count of [48, 48, 48, 48, 48]) await sentAfter(count); // Monday to Wednesday
  await work([1, 3, 5]);
  expect(await usuallySentWithin(seller.shopId, friday)).toBe(3); // one packing day: the next is Monday
  await work([1, 2, 3, 4, 5]);
  expect(await usuallySentWithin(seller.shopId, friday)).toBe(4); // two packing days: Monday and Tuesday
});

test('a holiday ahead is counted in', async () => {
  await work([1, 2, 3, 4, 5, 6, 7]);
  for (const count of [24, 24, 24, 24, 24]) await sentAfter(count);
  const friday = hours(24 * 11);
  expect(await usuallySentWithin(seller.shopId, friday)).toBe(1);
  await planHoliday(seller, { from: '2026-12-05', until: '2026-12-07', note: '' }, friday);
  expect(await usuallySentWithin(seller.shopId, friday)).toBe(4);
});
