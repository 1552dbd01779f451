import { beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { daysLater, monday, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { confirmTransfer, transfersExpected } from '../payments';
import { cancelPurchase, expirePurchases, readPurchase } from '../purchases';
import { closeRefund, giveRefundAccount, refundTasks } from '../refunds';
import {
  acceptOrder,
  assumeReceipts,
  cancelOrder,
  completeOrders,
  confirmReceipt,
  declineOrder,
  lapseOrders,
  orderForShop,
  ordersForShop,
  packOrder,
  type Seller,
  sendOrder,
  todaysWork,
} from '.';

let { sari, budi, coffee, mat, finance, placed, paid, sent } = {} as TwoShops;

beforeEach(async () => {
  ({ sari, budi, coffee, mat, finance, placed, paid, sent } = await twoShops({ coffees: 10, mats: 3 }));
});

async function shipped() {
  const purchase = await paid();
  await sent(purchase.coffeeOrder);
  return purchase;
}

const statusOf = async (id: string) => (await db.order.findUniqueOrThrow({ where: { id } })).status;
const stockOf = (id: string) =>
  db.variant.findUniqueOrThrow({ where: { id }, select: { onHand: true, reserved: true } });
const kindsAbout = async (purchaseId: string) =>
  (await db.message.findMany({ where: { purchaseId }, orderBy: { id: 'asc' } })).map((message) => message.kind);

test('before the transfer is confirmed a shop sees nothing; afterwards only its own part', async () => {
  const purchase = await placed();
  expect((await ordersForShop(sellerOf(sari))).orders).toEqual([]);
  expect(await orderForShop(sellerOf(sari), purchase.coffeeOrder)).toBeUndefined();

  await confirmTransfer(finance, { purchaseId: purchase.id, reference: 'BRI 1123' }, monday);

  expect((await ordersForShop(sellerOf(sari))).orders.map((order) => order.id)).toEqual([purchase.coffeeOrder]);
  expect(await todaysWork(sellerOf(sari), monday)).toMatchObject({ toAccept: 1 });
  expect(await db.order.findUnique({ where: { id: purchase.coffeeOrder } })).toMatchObject({
    status: 'NEW',
    acceptBy: new Date('2026-11-25T03:00:00Z'),
  });
});

test('T2 what a shop is given of an order leads to no other shop’s part, nor to the buyer’s page', async () => {
  const purchase = await paid();
  const shown = JSON.stringify(await orderForShop(sellerOf(sari), purchase.coffeeOrder));
  for (const secret of [
    purchase.code,
    purchase.id,
    purchase.email!,
    purchase.matOrder,
    budi.name,
    String(purchase.total),
  ])
    expect(shown).not.toContain(secret);
});

test('T1 another shop can neither see nor touch an order, and learns nothing from trying', async () => {
  const { coffeeOrder: orderId } = await shipped();
  const other = sellerOf(budi);
  const unknown = { ok: false, why: 'not-found' };
  expect(await orderForShop(other, orderId)).toBeUndefined();
  expect(await acceptOrder(other, orderId)).toEqual(unknown);
  expect(await packOrder(other, orderId)).toEqual(unknown);
  expect(await sendOrder(other, { orderId, trackingNumber: 'X' })).toEqual(unknown);
  expect(await declineOrder(other, { orderId, reason: 'habis' })).toEqual(unknown);
});

test('only finance of the province confirms, and of two officers one', async () => {
  const purchase = await placed();
  const found = { purchaseId: purchase.id, reference: 'BRI 1123' };
  const kerinci = await aPerson({ staff: [{ role: 'FINANCE', regencyCode: '15.01' }] });
  expect(await confirmTransfer(sari.owner, found)).toEqual({ ok: false, why: 'not-allowed' });
  expect(await confirmTransfer(kerinci, found)).toEqual({ ok: false, why: 'not-allowed' });

  const answers = await Promise.all([confirmTransfer(finance, found), confirmTransfer(finance, found)]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
  expect((await kindsAbout(purchase.id)).filter((kind) => kind === 'purchase-paid')).toHaveLength(1);
});

test('from acceptance to completion: each step once, stock leaves when it is sent, the buyer is told', async () => {
  const purchase = await shipped();
  const { coffeeOrder: orderId, code } = purchase;
  expect(await stockOf(coffee)).toEqual({ onHand: 9, reserved: 0 });
  expect(await confirmReceipt({ code, orderId, personId: null }, daysLater(3))).toMatchObject({ ok: true });
  expect(await confirmReceipt({ code, orderId, personId: null }, daysLater(3))).toMatchObject({ why: 'moved-on' });

  await completeOrders(daysLater(5));
  expect(await statusOf(orderId)).toBe('DELIVERED');
  await completeOrders(daysLater(8));
  expect(await statusOf(orderId)).toBe('COMPLETED');
  const events = await db.orderEvent.findMany({ where: { orderId }, orderBy: { id: 'asc' } });
  expect(events.map((event) => event.step)).toEqual(['place', 'pay', 'accept', 'pack', 'ship', 'receive', 'complete']);
  expect(await kindsAbout(purchase.id)).toEqual([
    'purchase-placed',
    'purchase-paid',
    'order-accepted',
    'order-shipped',
    'review-invited',
  ]);
});

test('of two clicks at once, one accepts and the other hears that the order has moved on', async () => {
  const { coffeeOrder } = await paid();
  const answers = await Promise.all([
    acceptOrder(sellerOf(sari), coffeeOrder),
    acceptOrder(sellerOf(sari), coffeeOrder),
  ]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, why: 'moved-on', status: 'ACCEPTED' });
});

test('whoever packs may not accept, but may pack and send', async () => {
  const { coffeeOrder: orderId } = await paid();
  const { personId } = await aPerson();
  const packer: Seller = { personId, shopId: sari.shopId, grants: [{ role: 'PACKER', shopId: sari.shopId }] };
  expect(await acceptOrder(packer, orderId)).toEqual({ ok: false, why: 'not-allowed' });
  await acceptOrder(sellerOf(sari), orderId);
  expect(await packOrder(packer, orderId)).toMatchObject({ ok: true });
  expect(await sendOrder(packer, { orderId, trackingNumber: 'JX1' })).toMatchObject({ ok: true });
});

test('S3 a transfer that does not come in a day expires and gives the stock back once', async () => {
  const purchase = await placed();
  await expirePurchases(daysLater(0.99));
  expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 1 });

  await Promise.all([expirePurchases(daysLater(1)), expirePurchases(daysLater(1))]);
  await expirePurchases(daysLater(2));

  expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
  expect(await stockOf(mat)).toEqual({ onHand: 3, reserved: 0 });
  expect(await statusOf(purchase.matOrder)).toBe('CANCELLED');
  expect((await ordersForShop(sellerOf(sari))).orders).toEqual([]);
  expect(await kindsAbout(purchase.id)).toEqual(['purchase-placed', 'purchase-expired']);
});

test('S3 confirmed and expired in the same moment, the purchase is one of the two and never both', async () => {
  const purchase = await placed();
  const [confirmed] = await Promise.all([
    confirmTransfer(finance, { purchaseId: purchase.id, reference: 'BRI' }, daysLater(1)),
    expirePurchases(daysLater(1)),
  ]);
  expect((await db.purchase.findUniqueOrThrow({ where: { id: purchase.id } })).status).toBe(
    confirmed.ok ? 'PAID' : 'EXPIRED',
  );
  expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: confirmed.ok ? 1 : 0 });
});

test('S3 the buyer cancels before paying: all orders end, the stock comes back once', async () => {
  const purchase = await placed();
  const answers = await Promise.all([cancelPurchase(purchase.code, null), cancelPurchase(purchase.code, null)]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
  expect((await transfersExpected(finance)).transfers.map((one) => one.purchaseId)).not.toContain(purchase.id);
});

test('a declined order becomes a refund of that order alone, which finance closes with proof', async () => {
  const purchase = await paid();
  await declineOrder(sellerOf(budi), { orderId: purchase.matOrder, reason: 'Pandan habis dipanen' }, monday);
  expect(await stockOf(mat)).toEqual({ onHand: 3, reserved: 0 });
  expect(await statusOf(purchase.coffeeOrder)).toBe('NEW');
  const [task] = (await refundTasks(finance, 'OPEN')).tasks.filter((one) => one.shopName === budi.name);
  expect(task).toMatchObject({ amount: 140_000, why: 'Pandan habis dipanen', account: undefined });

  const proof = { refundId: task!.id, proof: 'TRF-77' };
  expect(await closeRefund(finance, proof)).toEqual({ ok: false, why: 'no-account' });
  const account = { bankName: 'Bank Jambi', accountNumber: '0012345678', accountHolder: 'Dewi' };
  expect(await giveRefundAccount(purchase.code, account)).toEqual({ ok: true });
  expect(await db.refund.findUnique({ where: { id: task!.id } })).not.toMatchObject({ accountNumber: '0012345678' });
  expect(await closeRefund(sari.owner, proof)).toEqual({ ok: false, why: 'not-allowed' });
  const closed = await Promise.all([closeRefund(finance, proof), closeRefund(finance, proof)]);
  expect(closed.filter((answer) => answer.ok)).toHaveLength(1);
  expect(closed).toContainEqual({ ok: false, why: 'moved-on' });
  expect(await giveRefundAccount(purchase.code, account)).toEqual({ ok: false, why: 'moved-on' });
  expect(await kindsAbout(purchase.id)).toContain('refund-closed');
});

test('the buyer may take a paid order back until the shop has accepted it', async () => {
  const { code, coffeeOrder, matOrder } = await paid();
  await acceptOrder(sellerOf(sari), coffeeOrder, monday);
  expect(await cancelOrder({ code, orderId: coffeeOrder, personId: null })).toMatchObject({ why: 'moved-on' });
  expect(await cancelOrder({ code, orderId: matOrder, personId: null })).toMatchObject({ ok: true });
  expect(await db.refund.count({ where: { orderId: matOrder, amount: 140_000 } })).toBe(1);
});

test('C7 the code of one purchase opens no order of another', async () => {
  const mine = await paid();
  const other = await paid();
  const wish = { code: mine.code, orderId: other.coffeeOrder, personId: null };
  expect(await cancelOrder(wish)).toEqual({ ok: false, why: 'not-found' });
  expect(await confirmReceipt(wish)).toEqual({ ok: false, why: 'not-found' });
  expect(await readPurchase('tebakan')).toBeUndefined();
});

test('an order that no shop accepts in two working days is cancelled by the clock, with its refund', async () => {
  const { coffeeOrder } = await paid();
  await lapseOrders(daysLater(1.9));
  expect(await statusOf(coffeeOrder)).toBe('NEW');
  await Promise.all([lapseOrders(daysLater(2)), lapseOrders(daysLater(2))]);
  expect(await statusOf(coffeeOrder)).toBe('CANCELLED');
  expect(await db.refund.count({ where: { orderId: coffeeOrder } })).toBe(1);
  expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
});

test('a parcel that is neither confirmed nor missed counts as received a week after the latest estimate', async () => {
  const { coffeeOrder } = await shipped(); // four working days at most: Friday the 27th
  await assumeReceipts(daysLater(10.9));
  expect(await statusOf(coffeeOrder)).toBe('SHIPPED');
  await assumeReceipts(daysLater(11));
  expect(await statusOf(coffeeOrder)).toBe('DELIVERED');
});

test('history cannot be rewritten, nor the amounts of an order', async () => {
  const { coffeeOrder: id } = await paid();
  await expect(db.orderEvent.deleteMany({ where: { orderId: id } })).rejects.toThrow('history');
  await expect(db.orderLine.updateMany({ where: { orderId: id }, data: { unitPrice: 1 } })).rejects.toThrow('history');
  await expect(db.order.update({ where: { id }, data: { goods: 1 } })).rejects.toThrow('history');
});
