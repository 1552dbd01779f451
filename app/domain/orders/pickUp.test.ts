import { beforeEach, expect, test } from 'vitest';
import { aGuest, aWish, fillCart } from '../../../prisma/seed/shopping';
import { daysLater, monday, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { writeContract } from '../../jobs/writeContract';
import { db, executeSql } from '../../platform/db';
import { type PurchaseWish, placePurchase, prepareCheckout } from '../checkout';
import { accountSums } from '../ledger';
import { invoiceForShop, readContract } from '../papers';
import { confirmTransfer } from '../payments';
import { pickUpsOf, saveOwnPlace } from '../places';
import { readPurchase } from '../purchases';
import {
  acceptOrder,
  assumeReceipts,
  completeOrders,
  handOverOrder,
  orderForShop,
  packOrder,
  readyOrder,
  remindCollectors,
  sendOrder,
  takeBackUncollected,
} from '.';

let { sari, budi, coffee, mat, finance } = {} as TwoShops;
let pickUp: string;

const buyer = { name: 'Dewi', email: null, phone: '+6281200000201', language: 'id' } as const;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction" cascade');
  ({ sari, budi, coffee, mat, finance } = await twoShops({ coffees: 10, mats: 3 }));
  const place = {
    name: 'Warung Bu Sari',
    addressLine: 'Jalan Kebun 1',
    regencyCode: '15.01',
    districtCode: '15.01.01',
    villageCode: '15.01.01.2001',
    hours: 'Tiap hari, 08.00–17.00',
    phone: null,
  };
  await saveOwnPlace(sellerOf(sari), { place, handing: { days: 1, takesCash: true } }, monday);
  await db.shop.update({ where: { id: sari.shopId }, data: { cashLimit: 200_000 } });
  pickUp = `ambil:${(await pickUpsOf([sari.shopId])).get(sari.shopId)![0]!.placeId}`;
});

async function place(goods: string[], wish: Partial<PurchaseWish>) {
  const guest = aGuest();
  await fillCart(guest, goods);
  return placePurchase(guest, { ...(await aWish(guest)), buyer, ...wish }, monday);
}

/** Coffee that is picked up: no address, no freight. */
async function placed(wish: Partial<PurchaseWish> = {}) {
  const collected = { address: undefined, services: { [sari.shopId]: pickUp }, total: 45_000, ...wish };
  const answer = await place([coffee], collected);
  if (!answer.ok) throw new Error(answer.why);
  const { orders, ...purchase } = await db.purchase.findUniqueOrThrow({
    where: { code: answer.code },
    include: { orders: true },
  });
  return { ...purchase, order: orders[0]!, orderId: orders[0]!.id };
}

async function ready(wish: Partial<PurchaseWish> = {}) {
  const purchase = await placed(wish);
  if (purchase.method !== 'CASH')
    await confirmTransfer(finance, { purchaseId: purchase.id, reference: 'BRI 1' }, monday);
  await acceptOrder(sellerOf(sari), purchase.orderId, monday);
  await packOrder(sellerOf(sari), purchase.orderId, monday);
  expect(await readyOrder(sellerOf(sari), purchase.orderId, monday)).toMatchObject({ ok: true });
  return purchase;
}

const codeOf = async (code: string) => (await readPurchase(code))!.orders[0]!.collectCode!;
const stock = () => db.variant.findUniqueOrThrow({ where: { id: coffee }, select: { onHand: true, reserved: true } });
const sums = async () => new Map((await accountSums()).map(({ account, amount }) => [account, amount]));
const told = async (purchaseId: string) =>
  (await db.message.findMany({ where: { purchaseId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind);
const later = daysLater;

test('before an address is known only the places of the shops are offered, and they cost nothing', async () => {
  const guest = aGuest();
  await fillCart(guest, [coffee, mat]);
  const offer = await prepareCheckout(guest, {});
  const options = new Map(offer.parcels.map((parcel) => [parcel.shopId, parcel.options]));
  expect(offer.isAddressed).toBe(false);
  expect(options.get(sari.shopId)).toMatchObject([{ service: pickUp, price: 0, place: { name: 'Warung Bu Sari' } }]);
  expect(options.get(budi.shopId)).toEqual([]);
});

test('what is picked up needs no address, and is addressed to the place', async () => {
  const { order } = await placed();
  expect(order).toMatchObject({
    recipient: 'Dewi',
    phone: buyer.phone,
    shipping: 0,
    placeName: 'Warung Bu Sari',
    placeAddress: expect.stringContaining('Jalan Kebun 1'),
    regencyCode: '15.01',
    daysMin: 1,
    daysMax: 1,
  });
});

test('one parcel may be sent and another picked up, and only the first has the address', async () => {
  const guest = aGuest();
  await fillCart(guest, [coffee, mat]);
  const wish = await aWish(guest, { buyer });
  const services = { ...wish.services, [sari.shopId]: pickUp };
  const answer = await placePurchase(guest, { ...wish, services, total: wish.total - 20_000 }, monday);
  expect(answer).toMatchObject({ ok: true });
  const orders = await db.order.findMany({ orderBy: { number: 'asc' } });
  expect(orders.map(({ regencyCode, placeName }) => [regencyCode, placeName]).toSorted()).toEqual([
    ['15.01', 'Warung Bu Sari'],
    ['15.72', null],
  ]);
});

test('goods that are sent want an address, whoever comes for goods a phone, and a place must be the shop’s own offer', async () => {
  const unaddressed = { address: undefined, total: 120_000 };
  expect(await place([mat], unaddressed)).toMatchObject({ ok: false, why: 'not-shipped' });
  expect(await place([mat], { ...unaddressed, services: { [budi.shopId]: pickUp } })).toMatchObject({
    ok: false,
    why: 'not-shipped',
  });
  const unreachable = { ...buyer, phone: null, email: 'dewi@contoh.sepucuk.id' };
  const collected = { address: undefined, services: { [sari.shopId]: pickUp }, total: 45_000, buyer: unreachable };
  expect(await place([coffee], collected)).toEqual({ ok: false, why: 'no-phone' });
});

test('when the goods lie ready the buyer alone gets the code, and with it they are handed over', async () => {
  const { id, code, orderId } = await ready();
  expect(await stock()).toEqual({ onHand: 9, reserved: 0 });
  const said = await codeOf(code);
  expect(said).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
  expect(JSON.stringify(await orderForShop(sellerOf(sari), orderId))).not.toContain(said);
  const mail = await db.message.findFirstOrThrow({ where: { purchaseId: id, kind: 'order-ready' } });
  expect(JSON.stringify(mail.values)).toContain(said);

  const hand = (typed: string) => handOverOrder(sellerOf(sari), { orderId, code: typed }, later(2));
  expect(await hand('AAAAAA')).toEqual({ ok: false, why: 'wrong-code' });
  expect(await handOverOrder(sellerOf(budi), { orderId, code: said }, later(2))).toEqual({
    ok: false,
    why: 'not-found',
  });
  expect(await hand(` ${said.slice(0, 3).toLowerCase()}-${said.slice(3)} `)).toMatchObject({ ok: true });
  expect(await hand(said)).toMatchObject({ ok: false, why: 'moved-on' });
  expect((await readPurchase(code))!.orders[0]).toMatchObject({ status: 'DELIVERED', collectCode: undefined });
  await completeOrders(later(10));
  expect(await db.order.findUnique({ where: { id: orderId } })).toMatchObject({ status: 'COMPLETED' });
  expect(await told(id)).toEqual([
    'purchase-placed',
    'purchase-paid',
    'order-accepted',
    'order-ready',
    'order-handed-over',
    'review-invited',
  ]);
});

test('a parcel cannot be called ready, nor what is picked up be sent', async () => {
  const { orderId, id } = await placed();
  await confirmTransfer(finance, { purchaseId: id, reference: 'BRI 1' }, monday);
  await acceptOrder(sellerOf(sari), orderId, monday);
  await packOrder(sellerOf(sari), orderId, monday);
  expect((await orderForShop(sellerOf(sari), orderId))!.may).toMatchObject({ ship: false, ready: true });
  const sent = await sendOrder(sellerOf(sari), { orderId, trackingNumber: 'JX1' }, monday);
  expect(sent).toEqual({ ok: false, why: 'not-found' });
});

test('goods that nobody came for wait, and no clock takes them as received; then the shop takes them back and all is given back', async () => {
  const { id, orderId } = await ready();
  await assumeReceipts(later(40));
  expect(await takeBackUncollected(sellerOf(sari), orderId, later(13))).toMatchObject({ ok: false });
  expect((await orderForShop(sellerOf(sari), orderId, later(13)))!.may.takeBackUncollected).toBe(false);

  expect(await remindCollectors(later(9))).toBe(0);
  expect(await remindCollectors(later(11))).toBe(1);
  expect(await remindCollectors(later(12))).toBe(0);

  expect((await orderForShop(sellerOf(sari), orderId, later(14)))!.may.takeBackUncollected).toBe(true);
  expect(await takeBackUncollected(sellerOf(sari), orderId, later(14))).toMatchObject({ ok: true });
  expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
  expect(await db.refund.findMany({ where: { orderId } })).toMatchObject([{ amount: 45_000, status: 'OPEN' }]);
  expect((await told(id)).slice(3)).toEqual(['order-ready', 'order-ready', 'refund-opened', 'order-uncollected']);
});

test('of two clocks at once one reminds', async () => {
  await ready();
  const counts = await Promise.all([remindCollectors(later(11)), remindCollectors(later(11))]);
  expect(counts.toSorted()).toEqual([0, 1]);
});

test('paid on receipt at the shop’s own place: the money is in its hand with the goods', async () => {
  const { id, code, orderId } = await ready({ method: 'CASH' });
  const packer = { ...sellerOf(sari), grants: [{ role: 'PACKER' as const, shopId: sari.shopId }] };
  expect((await orderForShop(packer, orderId))!.may.handOver).toBe(false);
  const handed = { orderId, code: await codeOf(code) };
  expect(await handOverOrder(packer, handed, later(1))).toEqual({ ok: false, why: 'not-allowed' });
  await handOverOrder(sellerOf(sari), handed, later(1));
  expect(await db.purchase.findUnique({ where: { id } })).toMatchObject({ status: 'PAID' });
  expect(await db.order.findUnique({ where: { id: orderId } })).toMatchObject({ cashReceived: 45_000 });
  expect((await orderForShop(sellerOf(sari), orderId))!.may.takeCash).toBe(false);
  expect([...(await sums()).values()].reduce((sum, amount) => sum + BigInt(amount), 0n)).toBe(0n);
});

test('a cash order that nobody came for ends with nothing to give back', async () => {
  const { id, orderId } = await ready({ method: 'CASH' });
  await takeBackUncollected(sellerOf(sari), orderId, later(14));
  expect(await db.purchase.findUnique({ where: { id } })).toMatchObject({ status: 'CANCELLED' });
  expect(await db.refund.count()).toBe(0);
});

test('a gift tells the shop so, with what the card says', async () => {
  const { order } = await placed({ giftNote: 'Selamat ulang tahun, Nek!' });
  expect(order.giftNote).toBe('Selamat ulang tahun, Nek!');
  expect((await placed()).order.giftNote).toBeNull();
});

test('the contract says where, how soon and for how long; the invoice names the place and no freight', async () => {
  const { id, code, orderId } = await ready();
  await writeContract({ purchaseId: id });
  const { text } = (await readContract(code))!;
  expect(text).toContain('Warung Bu Sari, Jalan Kebun 1');
  expect(text).toContain('disimpan 14 hari');
  expect(await invoiceForShop(sellerOf(sari), orderId)).toMatchObject({
    pickedUpAt: expect.stringContaining('Warung Bu Sari, Jalan Kebun 1'),
    shipping: 0,
  });
});
