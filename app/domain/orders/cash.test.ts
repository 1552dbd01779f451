import { beforeEach, expect, test } from 'vitest';
import { aGuest, aWish, fillCart } from '../../../prisma/seed/shopping';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import { type PurchaseWish, placePurchase } from '../checkout';
import { accountSums } from '../ledger';
import { cancelPurchase, expirePurchases, readPurchase } from '../purchases';
import {
  acceptOrder,
  cancelOrder,
  completeOrders,
  confirmReceipt,
  orderForShop,
  ordersForShop,
  packOrder,
  papersOfParcels,
  parcelsCarried,
  refuseParcel,
  type Seller,
  sendOrder,
  takeCash,
  todaysWork,
} from '.';

const monday = new Date('2026-11-23T03:00:00Z');
const later = (days: number) => new Date(monday.getTime() + days * 24 * 60 * 60 * 1000);

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;
let coffee: string;
let seller: Seller;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction" cascade');
  sari = await aShop({ rates: [{ takesCash: true }, { service: 'Bus malam', first: 25_000 }] });
  await db.shop.update({ where: { id: sari.shopId }, data: { cashLimit: 200_000 } });
  coffee = (await aProduct(sari, { price: 45_000, onHand: 10 })).variantId;
  seller = { ...sari.owner, shopId: sari.shopId };
});

async function place(wish: Partial<PurchaseWish> = {}, quantity = 1, now = monday) {
  const guest = aGuest();
  await fillCart(guest, [coffee], quantity);
  return placePurchase(guest, { ...(await aWish(guest)), method: 'CASH', ...wish }, now);
}

async function placed(now = monday, phone = `+62811${Math.floor(Math.random() * 1e8)}`) {
  const answer = await place({ buyer: { name: 'Dewi', email: null, phone, language: 'id' } }, 1, now);
  if (!answer.ok) throw new Error(answer.why);
  const { orders, ...purchase } = await db.purchase.findUniqueOrThrow({
    where: { code: answer.code },
    include: { orders: true },
  });
  return { ...purchase, orderId: orders[0]!.id };
}

async function sent(now = monday, phone?: string) {
  const purchase = await placed(now, phone);
  await acceptOrder(seller, purchase.orderId, now);
  await packOrder(seller, purchase.orderId, now);
  await sendOrder(seller, { orderId: purchase.orderId, trackingNumber: 'JX1' }, now);
  return purchase;
}

const sums = async () => new Map((await accountSums()).map(({ account, amount }) => [account, amount]));
const stock = () => db.variant.findUniqueOrThrow({ where: { id: coffee }, select: { onHand: true, reserved: true } });

test('what is paid on receipt is the shop’s at once, and never expires', async () => {
  const { orderId, id, code } = await placed();
  expect(await orderForShop(seller, orderId)).toMatchObject({ status: 'NEW', payment: { status: 'AWAITING' } });
  expect(await cancelPurchase(code, null, monday)).toEqual({ ok: false, why: 'moved-on' });
  await expirePurchases(later(30));
  expect(await db.purchase.findUnique({ where: { id } })).toMatchObject({ status: 'AWAITING_PAYMENT', payBy: null });
  expect(await readPurchase(code)).toMatchObject({ isCancellable: false, orders: [{ isCancellable: true }] });
});

test('cash never raises what the shop may be paid out; the commission is owed once the order is complete', async () => {
  const before = await sums();
  const { orderId, id, code } = await sent();
  await confirmReceipt({ code, orderId, personId: null }, monday);
  expect(await db.purchase.findUnique({ where: { id } })).toMatchObject({ status: 'PAID' });
  await completeOrders(later(30));
  const grown = (account: string) => (sumsNow.get(account as never) ?? 0) - (before.get(account as never) ?? 0);
  const sumsNow = await sums();
  expect(grown('COURIER_CASH')).toBe(65_000);
  expect(grown('SHOP_DIRECT')).toBe(-65_000);
  expect(grown('SHOP_BALANCE')).toBe(1_125);
  expect(grown('COMMISSION')).toBe(-1_125);
  expect(grown('BANK') + grown('GATEWAY')).toBe(0);
});

/** An order of Rp65.000 whose buyer has paid the courier. */
async function collected() {
  const { orderId, code } = await sent();
  await confirmReceipt({ code, orderId, personId: null }, monday);
  return orderId;
}

const shown = async (orderId: string) => (await orderForShop(seller, orderId))!.cash;

test('the courier’s cash is reconciled: what is missing stays with the courier, and may be handed over later', async () => {
  const { orderId, code } = await sent();
  const all = { orderId, amount: 65_000, before: 0 };
  expect(await takeCash(seller, all, monday)).toEqual({ ok: false, why: 'moved-on' });
  await confirmReceipt({ code, orderId, personId: null }, monday);
  for (const amount of [65_001, 0, -1, 0.5])
    expect(await takeCash(seller, { ...all, amount }, monday)).toEqual({ ok: false, why: 'wrong-amount' });
  const other = await aShop({ name: 'Toko lain' });
  const stranger = { ...other.owner, shopId: other.shopId };
  expect(await takeCash(stranger, all, monday)).toEqual({ ok: false, why: 'not-found' });

  const before = await sums();
  const part = { orderId, amount: 60_000, before: 0 };
  expect(await takeCash(seller, part, later(5))).toMatchObject({ ok: true, missing: 5_000 });
  expect(await db.order.findUnique({ where: { id: orderId } })).toMatchObject({
    ...{ cashReceived: 60_000, cashReceivedAt: null },
  });
  expect(await shown(orderId)).toEqual({ received: 60_000, left: 5_000 });
  expect((await orderForShop(seller, orderId))!.may.takeCash).toBe(true);
  expect((await ordersForShop(seller)).orders).toMatchObject([{ id: orderId, withCourier: 5_000 }]);
  expect(await todaysWork(seller, later(5))).toMatchObject({ withCash: 1, cash: 5_000 });
  expect(await parcelsCarried(seller)).toMatchObject([{ collected: 5_000, parcels: [{ cash: 5_000 }] }]);

  const rest = { orderId, before: 60_000 };
  expect(await takeCash(seller, { ...rest, amount: 5_001 }, later(6))).toEqual({ ok: false, why: 'wrong-amount' });
  expect(await takeCash(seller, { ...rest, amount: 5_000 }, later(6))).toMatchObject({ ok: true, missing: 0 });
  expect(await db.order.findUnique({ where: { id: orderId } })).toMatchObject({
    ...{ cashReceived: 65_000, cashReceivedAt: later(6) },
  });
  expect(await shown(orderId)).toEqual({ received: 65_000, left: 0 });
  expect((await orderForShop(seller, orderId))!.may.takeCash).toBe(false);
  expect((await ordersForShop(seller)).orders).toMatchObject([{ withCourier: 0 }]);
  expect(await todaysWork(seller, later(6))).toMatchObject({ withCash: 0, cash: 0 });
  expect(await parcelsCarried(seller)).toEqual([]);
  expect(await takeCash(seller, { orderId, amount: 1, before: 65_000 }, later(7))).toMatchObject({ why: 'moved-on' });

  const after = await sums();
  expect(after.get('SHOP_CASH')! - (before.get('SHOP_CASH') ?? 0)).toBe(65_000);
  expect(after.get('COURIER_CASH')! - before.get('COURIER_CASH')!).toBe(-65_000);
  expect(await db.ledgerTransaction.count({ where: { orderId, kind: 'CASH_HANDED_OVER' } })).toBe(2);
});

test('a form that is sent twice books once, at the same moment or later, and never more than was paid', async () => {
  const orderId = await collected();
  const press = { orderId, amount: 20_000, before: 0 };
  const answers = await Promise.all([1, 2, 3].map(() => takeCash(seller, press, later(5))));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, why: 'booked-since' });
  expect(await takeCash(seller, press, later(6))).toEqual({ ok: false, why: 'booked-since' });
  expect(await shown(orderId)).toEqual({ received: 20_000, left: 45_000 });
  expect(await db.ledgerTransaction.count({ where: { orderId, kind: 'CASH_HANDED_OVER' } })).toBe(1);
});

test('S6 a parcel that nobody took comes back: stock again, no payment, and the ledger has nothing of it', async () => {
  const before = await sums();
  const { orderId, id, code } = await sent();
  expect(await stock()).toEqual({ onHand: 9, reserved: 0 });
  expect(await refuseParcel(seller, { orderId, note: 'Tidak ada di rumah' }, later(3))).toMatchObject({ ok: true });
  expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
  expect(await db.purchase.findUnique({ where: { id } })).toMatchObject({ status: 'CANCELLED' });
  expect(await confirmReceipt({ code, orderId, personId: null }, later(4))).toMatchObject({ why: 'moved-on' });
  await completeOrders(later(30));
  expect(await sums()).toEqual(before);
});

test('a paid parcel cannot be refused this way', async () => {
  const answer = await place({ method: 'BANK_TRANSFER' });
  const order = await db.order.findFirstOrThrow({ where: { purchase: { code: answer.ok ? answer.code : '' } } });
  await db.order.update({ where: { id: order.id }, data: { status: 'SHIPPED', shippedAt: monday, deliverBy: monday } });
  expect(await refuseParcel(seller, { orderId: order.id, note: 'x' }, monday)).toEqual({ ok: false, why: 'not-found' });
});

test('an order that is cancelled before the shop accepts it owes nobody a refund', async () => {
  const { orderId, id, code } = await placed();
  expect(await cancelOrder({ code, orderId, personId: null }, monday)).toMatchObject({ ok: true });
  expect(await db.refund.count({ where: { purchaseId: id } })).toBe(0);
  expect(await db.purchase.findUnique({ where: { id } })).toMatchObject({ status: 'CANCELLED' });
  expect(await stock()).toEqual({ onHand: 10, reserved: 0 });
});

test('two refusals in sixty days switch cash off for that buyer, and only for so long', async () => {
  const phone = '+628129990001';
  for (const day of [0, 10]) {
    const { orderId } = await sent(later(day), phone);
    await refuseParcel(seller, { orderId, note: 'Ditolak' }, later(day + 3));
  }
  const buyer = { name: 'Dewi', email: null, phone, language: 'id' } as const;
  expect(await place({ buyer }, 1, later(20))).toEqual({ ok: false, why: 'cash-off' });
  expect(await place({ buyer, method: 'BANK_TRANSFER' }, 1, later(20))).toMatchObject({ ok: true });
  expect(await place({ buyer }, 1, later(64))).toMatchObject({ ok: true });
});

test('cash is offered only up to the shop’s limit, where the courier takes it, and where the shop allows it at all', async () => {
  const wrong = { ok: false, why: 'no-cash', shopIds: [sari.shopId] };
  expect(await place({}, 5)).toEqual(wrong); // 5 × 45,000 and the freight are above 200,000
  expect(await place({ services: { [sari.shopId]: 'Bus malam' } })).toEqual(wrong);
  await db.shop.update({ where: { id: sari.shopId }, data: { cashLimit: null } });
  expect(await place()).toEqual(wrong);
});

test('who packs sees what to pack and no money, and takes none', async () => {
  const packer: Seller = { ...seller, grants: [{ role: 'PACKER', shopId: sari.shopId }] };
  const { orderId, code } = await sent();
  const noMoney = async () => {
    const seen = [
      ...(await ordersForShop(packer)).orders,
      await orderForShop(packer, orderId),
      await todaysWork(packer, monday),
      ...(await parcelsCarried(packer)),
      (await papersOfParcels(packer, [orderId]))!.map(({ cash: _, ...paper }) => paper),
    ];
    expect(JSON.stringify(seen)).not.toMatch(/45.?000|65.?000|20.?000|Price/);
  };
  await noMoney();
  // What the courier collects has to stand on the label.
  expect(await papersOfParcels(packer, [orderId])).toMatchObject([{ cash: 65_000, lines: [{ quantity: 1 }] }]);
  await confirmReceipt({ code, orderId, personId: null }, monday);
  await noMoney();
  expect(await todaysWork(packer, monday)).toMatchObject({ withCash: 0, cash: 0 });
  expect((await orderForShop(packer, orderId))!.may.takeCash).toBe(false);
  const all = { orderId, amount: 65_000, before: 0 };
  expect(await takeCash(packer, all, monday)).toEqual({ ok: false, why: 'not-allowed' });
  const manager: Seller = { ...seller, grants: [{ role: 'MANAGER', shopId: sari.shopId }] };
  expect(await takeCash(manager, all, monday)).toMatchObject({ ok: true });
});
