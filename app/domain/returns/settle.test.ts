import { beforeEach, describe, expect, test } from 'vitest';
import { type Returns, returnsHere } from '../../../prisma/testing/returns';
import { daysLater, monday, nextMonth } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { completeOrders } from '../orders';
import { agreeRefund } from '../refunds';
import { askReturn, receiveBack, returnsOfOrder, sendBack, sendNew } from '.';

let here: Returns;

beforeEach(async () => {
  here = await returnsHere();
});

describe('giving back', () => {
  test('S6 what comes back and is fit is on the shelf again, and the buyer has the money of those pieces', async () => {
    const { returnId, coffeeOrder, matOrder, buyer, lineId } = await here.asked(1);
    expect(await here.agree(returnId, 'money-back')).toMatchObject({ ok: true });
    expect(await here.refunds(coffeeOrder)).toEqual([]); // nothing before the goods are there
    expect(await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday)).toMatchObject({ ok: true });
    const before = await here.onHand();
    expect(await receiveBack(here.seller(), { returnId, fitLineIds: [lineId] }, daysLater(3))).toMatchObject({
      ok: true,
    });
    expect(await here.onHand()).toBe(before + 1);
    expect(await here.refunds(coffeeOrder)).toEqual([45_000]);
    const order = await db.order.findUniqueOrThrow({ where: { id: coffeeOrder } });
    expect(order).toMatchObject({ status: 'DELIVERED', completeBy: daysLater(8) }); // Thursday, and three working days
    expect(await here.statusOf(matOrder)).toBe('NEW');
    expect(await here.refunds(matOrder)).toEqual([]);
    expect(await here.balance()).toBe(0);
    await completeOrders(nextMonth);
    expect(await here.statusOf(coffeeOrder)).toBe('COMPLETED');
  });

  test('S6 what is not fit stays off the shelf', async () => {
    const { returnId, buyer } = await here.asked(2);
    await here.agree(returnId, 'money-back');
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    const before = await here.onHand();
    await receiveBack(here.seller(), { returnId, fitLineIds: [] }, daysLater(1));
    expect(await here.onHand()).toBe(before);
  });

  test('all of an order ends it as returned; freight goes back for the shop’s fault, and nothing stays held', async () => {
    const { returnId, coffeeOrder, buyer } = await here.asked(3);
    await here.agree(returnId, 'money-back');
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    await receiveBack(here.seller(), { returnId, fitLineIds: [] }, daysLater(1));
    expect(await here.refunds(coffeeOrder)).toEqual([155_000]);
    expect(await here.statusOf(coffeeOrder)).toBe('RETURNED');
    expect(await here.balanceOf(coffeeOrder)).toEqual({ BANK: 155_000, REFUNDS: -155_000 });
  });

  test('of a change of mind the freight of the way there is the shop’s, and released', async () => {
    const { returnId, coffeeOrder, buyer } = await here.asked(3, { reason: 'CHANGED_MIND' });
    await here.agree(returnId, 'money-back');
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    await receiveBack(here.seller(), { returnId, fitLineIds: [] }, daysLater(1));
    expect(await here.statusOf(coffeeOrder)).toBe('RETURNED');
    expect(await here.balanceOf(coffeeOrder)).toEqual({ BANK: 155_000, REFUNDS: -135_000, SHOP_BALANCE: -20_000 });
  });

  test('a part of the money settles it at once, and never more than was paid', async () => {
    const { returnId, coffeeOrder } = await here.asked(1);
    expect(await here.agree(returnId, 'money', 45_001)).toEqual({ ok: false, why: 'too-much', most: 45_000 });
    expect(await here.agree(returnId, 'money', 0)).toMatchObject({ why: 'too-much' });
    expect(await here.agree(returnId, 'parcel')).toEqual({ ok: false, why: 'not-that-way' });
    expect((await here.returnOf(coffeeOrder)).status).toBe('ASKED');
    expect(await here.agree(returnId, 'money', 10_000)).toMatchObject({ ok: true });
    expect(await here.refunds(coffeeOrder)).toEqual([10_000]);
    expect(await here.statusOf(coffeeOrder)).toBe('DELIVERED');
  });

  test('M6 one piece after the other, with finance in between, give back what was paid and no rupiah more', async () => {
    const purchase = await here.arrived();
    const line = purchase.orderOf(here.sari).lines[0]!;
    await agreeRefund(
      here.finance,
      { orderId: purchase.coffeeOrder, lines: [{ orderLineId: line.id, goods: 50_000 }], shipping: 0, note: 'Maaf' },
      monday,
    );
    for (const _ of [1, 2]) {
      expect(await askReturn(here.wish(purchase), monday)).toMatchObject({ ok: true });
      await here.agree((await here.returnOf(purchase.coffeeOrder)).id, 'money');
    }
    expect(await here.refunds(purchase.coffeeOrder)).toEqual([50_000, 45_000, 40_000]);
    expect(await here.statusOf(purchase.coffeeOrder)).toBe('RETURNED');
    expect(await askReturn(here.wish(purchase), monday)).toEqual({ ok: false, why: 'moved-on' });
  });

  test('where the shop was paid itself, it is the shop’s task to give it back', async () => {
    const { returnId, id, coffeeOrder } = await here.asked(1);
    await db.purchase.update({ where: { id }, data: { moneyMode: 'DIRECT' } });
    await here.agree(returnId, 'money');
    const refund = await db.refund.findFirstOrThrow({ where: { orderId: coffeeOrder } });
    expect(refund).toMatchObject({ way: 'SHOP', amount: 45_000, status: 'OPEN', dueBy: daysLater(3) });
  });

  test('of two clicks at once the second is refused, and the money goes back once', async () => {
    const { returnId, coffeeOrder } = await here.asked(1);
    const answers = await Promise.all([here.agree(returnId, 'money'), here.agree(returnId, 'money')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await here.refunds(coffeeOrder)).toEqual([45_000]);
  });

  test('while the buyer’s bank asks for the money none goes back', async () => {
    const { returnId, id, coffeeOrder } = await here.asked(1);
    await here.dispute(id);
    expect(await here.agree(returnId, 'money')).toEqual({ ok: false, why: 'disputed' });
    expect((await here.returnOf(coffeeOrder)).status).toBe('ASKED');
  });
});

describe('a new parcel', () => {
  test('settles an exchange, takes the goods from the stock, and gives the buyer the full time again', async () => {
    const { returnId, coffeeOrder, buyer, lineId } = await here.asked(1, { kind: 'EXCHANGE' });
    const parcel = { returnId, trackingNumber: 'JN-2', fitLineIds: [lineId], isFromStock: true };
    expect(await sendNew(here.seller(), parcel, monday)).toMatchObject({ why: 'moved-on' });
    await here.agree(returnId, 'parcel-back');
    expect(await sendNew(here.seller(), parcel, monday)).toMatchObject({ why: 'moved-on' }); // not before the goods are there
    await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday);
    const before = await here.onHand();
    expect(await sendNew(here.seller(), { ...parcel, fitLineIds: [] }, daysLater(1))).toMatchObject({ ok: true });
    expect(await here.onHand()).toBe(before - 1);
    expect(await here.refunds(coffeeOrder)).toEqual([]);
    // Tuesday, four working days on the way, three to look at it.
    expect(await db.order.findUniqueOrThrow({ where: { id: coffeeOrder } })).toMatchObject({
      status: 'DELIVERED',
      completeBy: daysLater(10),
    });
  });

  test('makes good what was missing, without anything coming back', async () => {
    const { returnId, coffeeOrder } = await here.asked(1, { kind: 'CLAIM', reason: 'MISSING' });
    await here.agree(returnId, 'parcel');
    expect((await returnsOfOrder(here.seller(), coffeeOrder, monday))[0]).toMatchObject({ turn: 'SHOP' });
    const parcel = { returnId, trackingNumber: 'JN-2', fitLineIds: [], isFromStock: true };
    await db.variant.update({ where: { id: here.coffee }, data: { onHand: 0, reserved: 0 } });
    expect(await sendNew(here.seller(), parcel, monday)).toEqual({ ok: false, why: 'sold-out' });
    expect(await here.agree(returnId, 'money')).toMatchObject({ ok: true }); // then money instead
    expect(await here.refunds(coffeeOrder)).toEqual([45_000]);
  });
});
