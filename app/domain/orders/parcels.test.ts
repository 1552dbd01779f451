import { beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { daysLater, monday, nextMonth, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { readPurchase } from '../purchases';
import { agreeReturn, askReturn, piecesLeft } from '../returns';
import {
  acceptOrder,
  assumeReceipts,
  cannotSend,
  completeOrders,
  confirmReceipt,
  orderForShop,
  packOrder,
  type Seller,
  sendOrder,
} from '.';

let { sari, budi, coffee, mat, paid } = {} as TwoShops;
let seller: Seller;

beforeEach(async () => {
  ({ sari, budi, coffee, mat, paid } = await twoShops({ coffees: 10, mats: 3 }));
  seller = sellerOf(sari);
});

/** Three packs of coffee, packed and waiting. */
async function packed() {
  const purchase = await paid(monday, [coffee], 3);
  const orderId = purchase.coffeeOrder;
  await acceptOrder(seller, orderId, monday);
  await packOrder(seller, orderId, monday);
  const lineId = purchase.orderOf(sari).lines[0]!.id;
  const part = (quantity: number, trackingNumber = `JX${quantity}`, at = monday) =>
    sendOrder(seller, { orderId, trackingNumber, pieces: [{ lineId, quantity }] }, at);
  return { ...purchase, orderId, lineId, part };
}

const stockOf = (id: string) =>
  db.variant.findUniqueOrThrow({ where: { id }, select: { onHand: true, reserved: true } });
const statusOf = async (id: string) => (await db.order.findUniqueOrThrow({ where: { id } })).status;
const told = async (purchaseId: string) =>
  (await db.message.findMany({ where: { purchaseId, kind: 'order-shipped' }, orderBy: { id: 'asc' } })).map(
    ({ values }) => values,
  );

test('S4 an order goes in two parcels: stock falls with each, the buyer is told of each, the clock starts with the last', async () => {
  const { id, code, orderId, part } = await packed();
  expect(await part(2)).toMatchObject({ ok: true });
  expect(await statusOf(orderId)).toBe('PACKED');
  expect(await stockOf(coffee)).toEqual({ onHand: 8, reserved: 1 });
  expect((await db.order.findUniqueOrThrow({ where: { id: orderId } })).deliverBy).toBeNull();
  expect(await confirmReceipt({ code, orderId, personId: null }, monday)).toMatchObject({ why: 'moved-on' });

  const friday = daysLater(4);
  expect(await sendOrder(seller, { orderId, trackingNumber: 'JX9' }, friday)).toMatchObject({ ok: true });
  expect(await stockOf(coffee)).toEqual({ onHand: 7, reserved: 0 });
  expect(await db.order.findUniqueOrThrow({ where: { id: orderId } })).toMatchObject({
    status: 'SHIPPED',
    trackingNumber: 'JX9',
    shippedAt: friday,
  });
  expect(await told(id)).toMatchObject([
    { part: 1, isLast: false, trackingNumber: 'JX2' },
    { part: 2, isLast: true, trackingNumber: 'JX9' },
  ]);
  const shown = (await readPurchase(code))!.orders[0]!;
  expect(shown.shipments.map(({ trackingNumber, lines }) => [trackingNumber, lines[0]!.quantity])).toEqual([
    ['JX2', 2],
    ['JX9', 1],
  ]);
  await assumeReceipts(daysLater(14));
  expect(await statusOf(orderId)).toBe('SHIPPED');
  await assumeReceipts(daysLater(18));
  expect(await statusOf(orderId)).toBe('DELIVERED');
});

test('all at once is one parcel, and the message speaks of no parts', async () => {
  const { id, orderId } = await packed();
  await sendOrder(seller, { orderId, trackingNumber: 'JX1', courier: { name: 'Pak Din', phone: '+6281200000001' } });
  expect(await told(id)).toEqual([expect.not.objectContaining({ part: expect.anything() })]);
  expect((await orderForShop(seller, orderId))!.shipments).toMatchObject([
    { number: 1, courierName: 'Pak Din', lines: [{ quantity: 3 }] },
  ]);
});

test('of two last parcels at once one goes, and never more than was bought', async () => {
  const { orderId, part } = await packed();
  const answers = await Promise.all([part(2), part(2), sendOrder(seller, { orderId, trackingNumber: 'JX3' })]);
  const gone = await db.shipmentLine.aggregate({ where: { shipment: { orderId } }, _sum: { quantity: true } });
  expect(gone._sum.quantity).toBeLessThanOrEqual(3);
  expect(answers.some((answer) => !answer.ok)).toBe(true);
  const { onHand, reserved } = await stockOf(coffee);
  expect(onHand - reserved).toBe(7);
});

test('a parcel of nothing, of too much, of half a piece or of another order’s goods is refused', async () => {
  const { orderId, part } = await packed();
  const other = await paid(monday, [mat]);
  expect(await part(0)).toEqual({ ok: false, why: 'no-pieces' });
  for (const wrong of [4, -1, 1.5]) expect(await part(wrong)).toEqual({ ok: false, why: 'too-many-pieces' });
  const foreign = [{ lineId: other.orderOf(budi).lines[0]!.id, quantity: 1 }];
  expect(await sendOrder(seller, { orderId, pieces: foreign })).toEqual({ ok: false, why: 'too-many-pieces' });
  expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 3 });
});

test('T1 no other shop sends a part, nor ends the rest', async () => {
  const { orderId, lineId } = await packed();
  const other = sellerOf(budi);
  const unknown = { ok: false, why: 'not-found' };
  expect(await sendOrder(other, { orderId, pieces: [{ lineId, quantity: 1 }] })).toEqual(unknown);
  expect(await cannotSend(other, { orderId, reason: 'habis' })).toEqual(unknown);
});

test('the rest cannot be sent: the order goes on with what was, and the money of the rest goes back', async () => {
  const { orderId, part } = await packed();
  await part(2);
  expect(await cannotSend(seller, { orderId, reason: 'Gudang kebanjiran' }, monday)).toMatchObject({ ok: true });
  expect(await statusOf(orderId)).toBe('SHIPPED');
  expect(await stockOf(coffee)).toEqual({ onHand: 8, reserved: 0 });
  const refunds = await db.refund.findMany({ where: { orderId }, include: { lines: true } });
  expect(refunds).toMatchObject([
    { amount: 45_000, shipping: 0, note: 'Gudang kebanjiran', lines: [{ goods: 45_000 }] },
  ]);
  expect((await orderForShop(seller, orderId))!.may.cannotSend).toBe(false);
  expect(await cannotSend(seller, { orderId, reason: 'lagi' })).toMatchObject({ why: 'moved-on' });
});

test('what never came cannot be given back, and what came is worth what was paid for it', async () => {
  const { orderId, code, lineId, part } = await packed();
  await part(2);
  await cannotSend(seller, { orderId, reason: 'Habis' }, monday);
  await confirmReceipt({ code, orderId, personId: null }, daysLater(3));
  expect(await piecesLeft(orderId)).toEqual(new Map([[lineId, 2]]));
  const wish = {
    code,
    orderId,
    personId: null,
    kind: 'CLAIM',
    reason: 'MISSING',
    text: 'Tidak ada',
    photos: [],
  } as const;
  const ask = (quantity: number) =>
    askReturn({ ...wish, photos: [], pieces: [{ orderLineId: lineId, quantity }] }, daysLater(3));
  expect(await ask(3)).toEqual({ ok: false, why: 'too-many-pieces' });
  expect(await ask(2)).toMatchObject({ ok: true });
  const { id: returnId } = await db.return.findFirstOrThrow({ where: { orderId } });
  const agreed = { returnId, way: 'money', answer: 'Maaf' } as const;
  expect(await agreeReturn(seller, agreed, daysLater(3))).toMatchObject({ ok: true });
  // The goods of the two, and, as nothing stays sold, the freight.
  const refund = await db.refund.findFirstOrThrow({ where: { orderId, note: { contains: '-R1' } } });
  expect(refund).toMatchObject({ goods: 90_000, shipping: 20_000 });
  expect(await statusOf(orderId)).toBe('RETURNED');
});

test('M5 what a closed rest leaves behind comes out even when the order completes', async () => {
  const { orderId, code, part } = await packed();
  await part(1);
  await cannotSend(seller, { orderId, reason: 'Habis' }, monday);
  await confirmReceipt({ code, orderId, personId: null }, daysLater(3));
  await completeOrders(nextMonth);
  expect(await statusOf(orderId)).toBe('COMPLETED');
  const rows = await db.ledgerEntry.groupBy({
    by: ['account'],
    where: { transaction: { orderId } },
    _sum: { amount: true },
  });
  const sums = Object.fromEntries(rows.map(({ account, _sum }) => [account, Number(_sum.amount)]));
  expect(sums).toMatchObject({ SHOP_HELD: 0, SHIPPING_HELD: 0, COMMISSION_HELD: 0, REFUNDS: -90_000 });
});

test('nothing was sent and nothing can be: the order ends, all of its money goes back, the buyer reads why', async () => {
  const { id, orderId } = await packed();
  expect(await cannotSend(seller, { orderId, reason: 'Panen gagal' }, monday)).toMatchObject({ ok: true });
  expect(await db.order.findUniqueOrThrow({ where: { id: orderId } })).toMatchObject({
    status: 'CANCELLED',
    refusal: 'Panen gagal',
  });
  expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
  expect(await db.refund.findMany({ where: { orderId } })).toMatchObject([{ amount: 155_000 }]);
  expect(await db.message.count({ where: { purchaseId: id, kind: 'order-declined' } })).toBe(1);
});

test('whoever packs may send a part, but not end the rest', async () => {
  const { orderId, lineId } = await packed();
  const { personId } = await aPerson();
  const packer: Seller = { personId, shopId: sari.shopId, grants: [{ role: 'PACKER', shopId: sari.shopId }] };
  expect(await sendOrder(packer, { orderId, pieces: [{ lineId, quantity: 1 }] })).toMatchObject({ ok: true });
  expect(await cannotSend(packer, { orderId, reason: 'x' })).toEqual({ ok: false, why: 'not-allowed' });
});
