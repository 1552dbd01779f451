import { beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { daysLater, monday, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import {
  acceptOrder,
  confirmReceipt,
  ordersForShop,
  packOrder,
  parcelsCarried,
  type Seller,
  sendOrder,
  serviceFigures,
  takeOrders,
  todaysWork,
} from '.';

let { sari, budi, coffee, placed, paid, sent } = {} as TwoShops;
let seller: Seller;

beforeEach(async () => {
  ({ sari, budi, coffee, placed, paid, sent } = await twoShops());
  seller = sellerOf(sari);
});

const order = async (at = monday) => (await paid(at, [coffee])).coffeeOrder;
const statusOf = async (id: string) => (await db.order.findUniqueOrThrow({ where: { id } })).status;

test('what waits is counted by what is to be done, and only one’s own; who packs is told of no order to accept', async () => {
  const [first, second, third] = [await order(), await order(), await order()];
  await acceptOrder(seller, second, monday);
  await acceptOrder(seller, third, monday);
  await packOrder(seller, third, monday);
  const work = await todaysWork(seller, monday);
  expect(work).toEqual({
    ...{ toConfirm: 0, toAccept: 1, toPack: 1, toSend: 1, late: 0, returns: 0, withCash: 0, cash: 0 },
    acceptBy: (await db.order.findUniqueOrThrow({ where: { id: first } })).acceptBy,
  });
  const packer = { ...seller, grants: [{ role: 'PACKER' as const, shopId: sari.shopId }] };
  expect(await todaysWork(packer, monday)).toEqual({ ...work, toAccept: 0, acceptBy: null });
  expect(await todaysWork(sellerOf(budi), monday)).toMatchObject({ toAccept: 0, toPack: 0, toSend: 0 });
  expect(await todaysWork({ ...sellerOf(budi), shopId: sari.shopId }, monday)).toBeUndefined();
});

test('a shop that is paid itself waits for the money of an order; what awaits the market’s is none of its business yet', async () => {
  const direct = await placed(monday, [coffee]);
  await placed(monday, [coffee]);
  expect(await todaysWork(seller, monday)).toMatchObject({ toConfirm: 0 });
  await db.purchase.update({ where: { id: direct.id }, data: { moneyMode: 'DIRECT' } });
  expect(await todaysWork(seller, monday)).toMatchObject({ toConfirm: 1, toAccept: 0 });
});

test('late is what was not sent on three of the shop’s own working days; a holiday of the shop does not count', async () => {
  const id = await order();
  await acceptOrder(seller, id, monday);
  expect(await todaysWork(seller, daysLater(3))).toMatchObject({ late: 0 });
  expect(await todaysWork(seller, daysLater(4))).toMatchObject({ late: 1 });
  expect((await ordersForShop(seller, 'late', undefined, daysLater(4))).orders.map((one) => one.id)).toEqual([id]);
  expect((await ordersForShop(seller, 'late', undefined, daysLater(3))).orders).toEqual([]);

  const days = { from: new Date('2026-11-24'), until: new Date('2026-11-26') };
  await db.shopHoliday.create({
    data: { ...days, shopId: sari.shopId, madeBy: sari.owner.personId, madeAt: monday },
  });
  expect(await todaysWork(seller, daysLater(4))).toMatchObject({ late: 0 });
});

test('what is made to order is late by what was promised when it was bought, whatever the shop promises now', async () => {
  const { productId } = await db.variant.findUniqueOrThrow({ where: { id: coffee } });
  const promise = (madeToOrderDays: number | null) =>
    db.product.update({
      where: { id: productId },
      data: { madeToOrderDays, salesModel: madeToOrderDays === null ? 'READY_STOCK' : 'MADE_TO_ORDER' },
    });
  await promise(2);
  const slow = await order();
  await promise(null);
  const quick = await order();
  await promise(20);
  for (const id of [slow, quick]) await acceptOrder(seller, id, monday);
  const late = async (days: number) => {
    const { orders } = await ordersForShop(seller, 'late', undefined, daysLater(days));
    return orders.map(({ id }) => id).toSorted();
  };
  expect(await late(4)).toEqual([quick]);
  expect(await late(5)).toEqual([quick]);
  expect(await late(7)).toEqual([slow, quick].toSorted());

  for (let count = 0; count < 4; count++) await sent(await order());
  for (const orderId of [slow, quick]) {
    await packOrder(seller, orderId, monday);
    await sendOrder(seller, { orderId, trackingNumber: 'JX1' }, daysLater(5));
  }
  // The same promise stands behind the shop's own figures: of the two the quick one alone was late.
  expect((await serviceFigures(seller, daysLater(30)))?.sent).toMatchObject({ done: 5, of: 6 });
});

test('T0 of a press for several orders nothing is done when one of them is another shop’s', async () => {
  const mine = await order();
  const { matOrder } = await paid();
  expect(await takeOrders(seller, { deed: 'accept', orderIds: [mine, matOrder] }, monday)).toBeUndefined();
  expect(await statusOf(mine)).toBe('NEW');
  expect(await statusOf(matOrder)).toBe('NEW');
});

test('several are accepted at one press; one that has moved on is named and keeps no other back', async () => {
  const orderIds = [await order(), await order(), await order()];
  await acceptOrder(seller, orderIds[1]!, monday);
  const { number } = await db.order.findUniqueOrThrow({ where: { id: orderIds[1]! } });
  const taken = await takeOrders(seller, { deed: 'accept', orderIds }, monday);
  expect(taken?.done).toHaveLength(2);
  expect(taken?.left).toEqual([{ number, status: 'ACCEPTED', why: 'moved-on' }]);
  const packed = await takeOrders(seller, { deed: 'pack', orderIds: [...orderIds, orderIds[0]!] }, monday);
  expect(packed).toMatchObject({ left: [] });
  expect(packed?.done).toHaveLength(3);
});

test('those that the shop carries itself are handed over at one press, with what they hold; a courier’s number is asked for', async () => {
  const orderIds = [await order(), await order(), await order()];
  for (const orderId of orderIds.slice(0, 2)) {
    await acceptOrder(seller, orderId, monday);
    await packOrder(seller, orderId, monday);
  }
  const hand = { deed: 'hand', orderIds, courier: { name: 'Pak Din', phone: '+6281200000001' } } as const;
  const parcels = await takeOrders(seller, { ...hand, isOwn: () => false }, monday);
  expect(parcels?.left.map(({ why }) => why)).toEqual(['needs-number', 'needs-number', 'needs-number']);
  const taken = await takeOrders(seller, { ...hand, isOwn: () => true }, monday);
  expect(taken?.done).toHaveLength(2);
  expect(taken?.left).toMatchObject([{ status: 'NEW', why: 'moved-on' }]);
  expect(await Promise.all(orderIds.map(statusOf))).toEqual(['SHIPPED', 'SHIPPED', 'NEW']);
});

test('whoever packs may pack several, and hears of each why it may not be accepted', async () => {
  const orderIds = [await order()];
  const { personId } = await aPerson();
  const packer: Seller = { personId, shopId: sari.shopId, grants: [{ role: 'PACKER', shopId: sari.shopId }] };
  expect(await takeOrders(packer, { deed: 'accept', orderIds }, monday)).toMatchObject({
    done: [],
    left: [{ why: 'not-allowed' }],
  });
});

test('the list of a courier names each parcel, and the cash for it and in sum, until it is handed over', async () => {
  const [first, second] = [await order(), await order()];
  for (const orderId of [first, second]) {
    await acceptOrder(seller, orderId, monday);
    await packOrder(seller, orderId, monday);
    await sendOrder(seller, { orderId, courier: { name: 'Pak Din', phone: '+6281200000001' } }, monday);
  }
  const { purchaseId } = await db.order.findUniqueOrThrow({ where: { id: second } });
  const money = { purchaseId, orderId: second, method: 'CASH', amount: 65_000, status: 'AWAITING' } as const;
  await db.payment.create({ data: money });

  const [din, ...others] = await parcelsCarried(seller);
  expect(others).toEqual([]);
  expect(din).toMatchObject({ name: 'Pak Din', phone: '+6281200000001', toCollect: 65_000, collected: 0 });
  expect(din!.parcels.map(({ cash }) => cash)).toEqual([0, 65_000]);
  expect(await parcelsCarried(sellerOf(budi))).toEqual([]);

  const { code } = await db.purchase.findUniqueOrThrow({ where: { id: purchaseId } });
  await confirmReceipt({ code, orderId: second, personId: null }, daysLater(1));
  expect(await todaysWork(seller, daysLater(1))).toMatchObject({ withCash: 1, cash: 65_000 });
  expect((await parcelsCarried(seller))[0]).toMatchObject({ toCollect: 0, collected: 65_000 });
  await db.order.update({ where: { id: second }, data: { cashReceived: 65_000, cashReceivedAt: daysLater(2) } });
  expect((await parcelsCarried(seller))[0]!.parcels).toHaveLength(1);
});

test('a shop reads how it served: in time is until the parcel is handed over, and of few there is no share', async () => {
  const few = await serviceFigures(seller, daysLater(1));
  expect(few).toMatchObject({ answered: { of: 0, isEnough: false }, talked: { of: 0 } });

  for (let count = 0; count < 5; count++) await sent(await order());
  const late = await order();
  await acceptOrder(seller, late, monday);
  await packOrder(seller, late, monday);
  await sendOrder(seller, { orderId: late, trackingNumber: 'JX1' }, daysLater(7));
  const figures = await serviceFigures(seller, daysLater(30));
  // That nothing has arrived after thirty days is the courier's doing.
  expect(figures?.sent).toEqual({ done: 5, of: 6, isEnough: true });
  expect(figures?.answered).toEqual({ done: 6, of: 6, isEnough: true });
  expect(await serviceFigures(seller, daysLater(120))).toMatchObject({ sent: { of: 0 } });
  expect(await serviceFigures({ ...sellerOf(budi), shopId: sari.shopId }, monday)).toBeUndefined();
});

test('an answer counts from when the buyer began to write until the shop’s first words; one that may still come does not', async () => {
  const orderId = await order();
  const { id } = await db.conversation.create({ data: { shopId: sari.shopId, orderId, lastAt: monday } });
  const say = (by: 'BUYER' | 'SHOP', days: number) =>
    db.saidWord.create({ data: { conversationId: id, by, text: 'x', at: daysLater(days) } });
  await say('BUYER', 0);
  await say('BUYER', 0.5);
  await say('SHOP', 0.9);
  await say('SHOP', 0.95);
  await say('BUYER', 2);
  await say('SHOP', 3.5);
  await say('BUYER', 4);
  expect((await serviceFigures(seller, daysLater(4.5)))?.talked).toMatchObject({ done: 1, of: 2 });
  expect((await serviceFigures(seller, daysLater(6)))?.talked).toMatchObject({ done: 1, of: 3 });
});
