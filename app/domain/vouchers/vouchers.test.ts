import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { aGuest, aWish, fillCart } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { mergeCarts, type Shopper } from '../carts';
import { type PurchaseWish, placePurchase } from '../checkout';
import { accountSums, freezeShares, recordDisputeEnd, recordDisputeMoney, shopStatement } from '../ledger';
import {
  acceptOrder,
  completeOrders,
  confirmReceipt,
  declineOrder,
  packOrder,
  type Seller,
  sendOrder,
} from '../orders';
import { confirmTransfer } from '../payments';
import { cancelPurchase, expirePurchases } from '../purchases';
import { agreeRefund } from '../refunds';
import { addVoucher, makePlatformVoucher, makeShopVoucher, type VoucherWish, vouchersOf } from '.';

const monday = new Date('2026-11-23T03:00:00Z');
const tuesday = new Date('2026-11-24T04:00:00Z');
const nextMonth = new Date('2026-12-23T03:00:00Z');

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;
let budi: Shop;
let coffee: string;
let mat: string;
let finance: Actor;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "Voucher", "LedgerTransaction" cascade');
  sari = await aShop({ rates: [{ first: 20_000, takesCash: true }] });
  budi = await aShop({ name: 'Anyaman Pandan Budi', regencyCode: '15.71' });
  coffee = (await aProduct(sari, { price: 45_000, onHand: 500 })).variantId;
  mat = (await aProduct(budi, { price: 120_000, onHand: 500 })).variantId;
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
});

const sellerOf = (shop: Shop): Seller => ({ ...shop.owner, shopId: shop.shopId });

const plain: VoucherWish = {
  ...{ code: 'X', title: 'Voucher', kind: 'PERCENT', value: 10, most: null, minimum: 0 },
  ...{ uses: null, usesEach: null, startsAt: monday, endsAt: nextMonth, isListed: true },
};

async function ofShop(shop: Shop, wish: Partial<VoucherWish> & { code: string }) {
  const answer = await makeShopVoucher(sellerOf(shop), { ...plain, ...wish }, monday);
  if (!answer.ok) throw new Error(answer.why);
  return answer.id;
}

async function ofPlatform(wish: Partial<VoucherWish> & { code: string; shopShare?: number }) {
  const answer = await makePlatformVoucher(finance, { ...plain, shopShare: 0, ...wish }, monday);
  if (!answer.ok) throw new Error(answer.why);
  return answer.id;
}

type Buying = { goods?: string[]; quantity?: number; shopper?: Shopper; wish?: Partial<PurchaseWish>; now?: Date };

/** Somebody who agrees to what the page says now, with these vouchers beside the cart. */
async function wishWith(codes: string[], { goods = [coffee, mat], quantity = 1, shopper = aGuest(), wish }: Buying) {
  await fillCart(shopper, goods, quantity);
  for (const code of codes) expect(await addVoucher(shopper, code, monday)).toMatchObject({ ok: true });
  return { shopper, wish: await aWish(shopper, wish, monday) };
}

async function buyWith(codes: string[], buying: Buying = {}) {
  const { shopper, wish } = await wishWith(codes, buying);
  const answer = await placePurchase(shopper, wish, buying.now ?? monday);
  if (!answer.ok) throw new Error(answer.why);
  return db.purchase.findUniqueOrThrow({
    where: { code: answer.code },
    include: { orders: { orderBy: { number: 'asc' }, include: { lines: true, discounts: true } } },
  });
}

const pay = (purchaseId: string, now = monday) => confirmTransfer(finance, { purchaseId, reference: 'BRI 1' }, now);
const sums = async () =>
  Object.fromEntries(
    (await accountSums()).filter(({ amount }) => amount !== 0).map((sum) => [sum.account, sum.amount]),
  );
const usedOf = async (id: string) => (await db.voucher.findUniqueOrThrow({ where: { id } })).used;
const orderAt = (purchase: Awaited<ReturnType<typeof buyWith>>, shop: Shop) =>
  purchase.orders.find(({ shopId }) => shopId === shop.shopId)!;

describe('what a voucher does to a purchase', () => {
  test('a shop bears its own, the commission is of what is paid, and another shop’s order is untouched', async () => {
    await ofShop(sari, { code: 'KOPI10' });
    const purchase = await buyWith(['kopi 10']);
    expect(purchase).toMatchObject({ goods: 165_000, discount: 4_500, total: 200_500 });
    const [line] = orderAt(purchase, sari).lines;
    expect(line).toMatchObject({ goods: 45_000, discount: 4_500, discountByPlatform: 0, commission: 1_013 });
    expect(orderAt(purchase, budi)).toMatchObject({ discount: 0, discounts: [] });
    await pay(purchase.id);
    expect(await sums()).toEqual({
      BANK: 200_500,
      SHOP_HELD: -(40_500 - 1_013 + 117_000),
      SHIPPING_HELD: -40_000,
      COMMISSION_HELD: -4_013,
    });
  });

  test('what the platform bears comes from its funds: the shop has its price, and its freight', async () => {
    await ofPlatform({ code: 'BANGGA', kind: 'RUPIAH', value: 16_500, minimum: 100_000 });
    await ofPlatform({ code: 'ONGKIR', kind: 'SHIPPING', value: 30_000 });
    const purchase = await buyWith(['BANGGA', 'ONGKIR']);
    expect(purchase).toMatchObject({ discount: 16_500, shippingDiscount: 30_000, total: 205_000 - 46_500 });
    await pay(purchase.id);
    // 4,500 and 12,000 off the goods: the commission is 2.5 % of 40,500 and 108,000
    expect(await sums()).toEqual({
      BANK: 158_500,
      FUNDS: 46_500,
      SHOP_HELD: -(165_000 - 1_013 - 2_700),
      SHIPPING_HELD: -40_000,
      COMMISSION_HELD: -3_713,
    });
  });

  test('a shared one is good only at shops that agreed, and the statement shows what each bears', async () => {
    const id = await ofPlatform({ code: 'BERDUA', value: 20, shopShare: 5_000 });
    const guest = aGuest();
    await fillCart(guest, [coffee]);
    expect(await addVoucher(guest, 'BERDUA', monday)).toEqual({ ok: false, why: 'not-here' });
    const { shopId, owner } = sari;
    await db.voucherShop.create({
      data: { voucherId: id, shopId, joinedAt: monday, joinedBy: owner.personId },
    });
    const purchase = await buyWith(['BERDUA']);
    expect(orderAt(purchase, sari)).toMatchObject({ discount: 9_000, discountByPlatform: 4_500 });
    await pay(purchase.id);
    const { rows } = await shopStatement(sellerOf(sari));
    expect(rows[0]).toMatchObject({
      goods: 45_000,
      discount: 4_500,
      commission: 900,
      shipping: 20_000,
      receives: 59_600,
    });
  });

  test('a second of the same kind takes the place of the first', async () => {
    const first = await ofShop(sari, { code: 'SATU' });
    await ofShop(sari, { code: 'DUA', value: 20 });
    const purchase = await buyWith(['SATU', 'DUA']);
    expect(purchase.discount).toBe(9_000);
    expect(await usedOf(first)).toBe(0);
  });

  test('C4 a guest’s vouchers come along at sign-in', async () => {
    await ofShop(sari, { code: 'KOPI10' });
    const guestToken = 'g'.repeat(43);
    await fillCart({ guestToken }, [coffee]);
    await addVoucher({ guestToken }, 'KOPI10', monday);
    const { personId } = await aPerson();
    await mergeCarts(personId, guestToken, monday);
    expect((await vouchersOf({ personId }, {}, monday)).map(({ code }) => code)).toEqual(['KOPI10']);
  });

  test('C1 one that has ended in between is told, and nothing is placed', async () => {
    await ofShop(sari, { code: 'KOPI10', endsAt: tuesday });
    const { shopper, wish } = await wishWith(['KOPI10'], {});
    const late = new Date(tuesday.getTime() + 1);
    expect(await placePurchase(shopper, wish, late)).toEqual({ ok: false, why: 'total-changed', total: 205_000 });
    expect(await db.purchase.count()).toBe(0);
  });

  test('cash: what the platform bears is owed to the shop when the order is complete', async () => {
    await executeSql(`update "Shop" set "cashLimit" = 1000000 where "id" = '${sari.shopId}'`);
    await ofPlatform({ code: 'BANGGA', kind: 'RUPIAH', value: 10_000, minimum: 20_000 });
    const purchase = await buyWith(['BANGGA'], { goods: [coffee], wish: { method: 'CASH' } });
    expect(await db.payment.findFirst({ where: { purchaseId: purchase.id } })).toMatchObject({ amount: 55_000 });
    await complete(purchase.orders[0]!.id, purchase.code);
    expect(await sums()).toEqual({
      COURIER_CASH: 55_000,
      SHOP_DIRECT: -55_000,
      SHOP_BALANCE: 875 - 10_000,
      COMMISSION: -875,
      FUNDS: 10_000,
    });
  });
});

async function complete(orderId: string, code: string) {
  await acceptOrder(sellerOf(sari), orderId, monday);
  await packOrder(sellerOf(sari), orderId, monday);
  await sendOrder(sellerOf(sari), { orderId, trackingNumber: 'JX123' }, monday);
  await confirmReceipt({ code, orderId, personId: null }, monday);
  await completeOrders(nextMonth);
}

describe('how often it can be used', () => {
  test('C5 five uses, thirty checkouts at once: five purchases have it', async () => {
    const id = await ofPlatform({ code: 'LIMA', uses: 5 });
    const ready = [];
    for (let n = 0; n < 30; n += 1) {
      const buyer = { name: `Pembeli ${n}`, email: `p${n}@contoh.sepucuk.id`, phone: null, language: 'id' as const };
      ready.push(await wishWith(['LIMA'], { wish: { buyer } }));
    }
    const answers = await Promise.all(ready.map(({ shopper, wish }) => placePurchase(shopper, wish, monday)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.why]));
    expect(refused.every((why) => why === 'voucher-gone' || why === 'total-changed')).toBe(true);
    expect(await usedOf(id)).toBe(5);
    expect(await db.voucherUse.count()).toBe(5);
    // And nothing was promised to those who were refused.
    const { reserved } = await db.variant.findUniqueOrThrow({ where: { id: coffee } });
    expect(reserved).toBe(5);
  });

  test('C6 once for each buyer: by account, by address, by number, in two tabs at once', async () => {
    await ofPlatform({ code: 'SEKALI', usesEach: 1 });
    const { personId } = await aPerson();
    const buyerWith = (email: string, phone: string | null = null) => ({
      buyer: { name: 'Dewi', email, phone, language: 'id' as const },
    });
    const tabs = [
      await wishWith(['SEKALI'], { wish: buyerWith('dewi@contoh.sepucuk.id') }),
      await wishWith(['SEKALI'], { wish: buyerWith('dewi@contoh.sepucuk.id') }),
    ];
    const answers = await Promise.all(tabs.map(({ shopper, wish }) => placePurchase(shopper, wish, monday)));
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);

    await buyWith(['SEKALI'], { shopper: { personId }, wish: buyerWith('akun@contoh.sepucuk.id', '+628000000301') });
    await fillCart({ personId }, [coffee]);
    expect(await addVoucher({ personId }, 'SEKALI', monday)).toEqual({ ok: false, why: 'yours-used' });
    const asGuest = await wishWith(['SEKALI'], { wish: buyerWith('lain@contoh.sepucuk.id', '+628000000301') });
    expect(await placePurchase(asGuest.shopper, asGuest.wish, monday)).toMatchObject({ ok: false });
    // Somebody else still may.
    await buyWith(['SEKALI'], { wish: buyerWith('budi@contoh.sepucuk.id') });
  });

  test('a purchase that expires or is cancelled gives its use back, once', async () => {
    const id = await ofPlatform({ code: 'SEKALI', uses: 1, usesEach: 1 });
    const first = await buyWith(['SEKALI']);
    await cancelPurchase(first.code, null, monday);
    expect(await usedOf(id)).toBe(0);
    await buyWith(['SEKALI']);
    expect(await usedOf(id)).toBe(1);
    const late = new Date(monday.getTime() + 30 * 60 * 60 * 1000);
    await expirePurchases(late);
    await expirePurchases(late);
    expect(await usedOf(id)).toBe(0);
  });

  test('P9 money that comes late finds its voucher again, or goes back when somebody else has used it', async () => {
    const id = await ofPlatform({ code: 'SEKALI', uses: 1 });
    const first = await buyWith(['SEKALI']);
    await cancelPurchase(first.code, null, monday);
    expect(await pay(first.id)).toMatchObject({ ok: true });
    expect(await usedOf(id)).toBe(1);
    expect(await db.purchase.findUnique({ where: { id: first.id } })).toMatchObject({ status: 'PAID' });

    await executeSql('truncate "Purchase" cascade');
    await db.voucher.update({ where: { id }, data: { used: 0 } });
    const second = await buyWith(['SEKALI']);
    await cancelPurchase(second.code, null, monday);
    await buyWith(['SEKALI']);
    await pay(second.id);
    expect(await db.purchase.findUnique({ where: { id: second.id } })).toMatchObject({ status: 'CANCELLED' });
    expect(await db.refund.findFirst({ where: { purchaseId: second.id } })).toMatchObject({
      reason: 'LATE_PAYMENT',
      amount: second.total,
    });
    expect(await usedOf(id)).toBe(1);
  });

  test('when every shop has declined, the buyer may use it again; while one goes on, not', async () => {
    const id = await ofPlatform({ code: 'SEKALI', usesEach: 1 });
    const purchase = await buyWith(['SEKALI']);
    await pay(purchase.id);
    await declineOrder(sellerOf(sari), { orderId: orderAt(purchase, sari).id, reason: 'Habis' }, monday);
    expect(await usedOf(id)).toBe(1);
    await declineOrder(sellerOf(budi), { orderId: orderAt(purchase, budi).id, reason: 'Habis' }, monday);
    expect(await usedOf(id)).toBe(0);
    expect(await sums()).toEqual({ BANK: purchase.total, REFUNDS: -purchase.total });
  });
});

describe('giving back', () => {
  test('M4 a buyer has back what was paid, no more, and the platform what it bore', async () => {
    await ofPlatform({ code: 'BANGGA', value: 20 });
    const purchase = await buyWith(['BANGGA'], { goods: [coffee], quantity: 2 });
    await pay(purchase.id);
    const { id: orderId, lines } = purchase.orders[0]!;
    const wish = (goods: number, shipping = 0) => ({
      orderId,
      lines: [{ orderLineId: lines[0]!.id, goods }],
      shipping,
      note: 'Rusak',
    });
    expect(await agreeRefund(finance, wish(72_001), monday)).toEqual({ ok: false, why: 'too-much', most: 92_000 });
    expect(await agreeRefund(finance, wish(36_000), monday)).toMatchObject({ ok: true });
    expect((await sums()).FUNDS).toBe(9_000);
    expect(await agreeRefund(finance, wish(36_000, 20_000), monday)).toMatchObject({ ok: true });
    expect(await sums()).toEqual({ BANK: 92_000, REFUNDS: -92_000 });
  });

  test('P16 a lost dispute brings what the platform bore back as well', async () => {
    await ofPlatform({ code: 'BANGGA', value: 20 });
    const purchase = await buyWith(['BANGGA'], { goods: [coffee], quantity: 2 });
    await pay(purchase.id);
    const dispute = { id: '0199a000-0000-7000-8000-000000000001', purchaseId: purchase.id, amount: purchase.total };
    await db.$transaction(async (tx) => {
      await freezeShares(tx, dispute, monday);
      await recordDisputeMoney(tx, dispute, 'withdrawn', monday);
      await recordDisputeEnd(tx, dispute, 'lost', monday);
    });
    expect(await sums()).toEqual({ BANK: purchase.total, GATEWAY: -purchase.total });
  });
});

test('M2 whatever vouchers, the rupiah add up: placed, paid, and given back in parts until nothing is left', async () => {
  const third = (await aProduct(sari, { price: 33_333, onHand: 5_000 })).variantId;
  const terms = fc.record({
    kind: fc.constantFrom('PERCENT' as const, 'RUPIAH' as const, 'SHIPPING' as const),
    value: fc.integer({ min: 1, max: 30_000 }),
    shopShare: fc.constantFrom(0, 3_333, 5_000, 10_000),
    isOfShop: fc.boolean(),
  });
  const parts = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(terms, { maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      parts,
      async (wished, quantity, parts) => {
        await executeSql('truncate "Purchase", "LedgerTransaction" cascade');
        const codes = [];
        for (const wish of wished) codes.push(await madeAsWished(wish));
        const purchase = await buyWith(codes, { goods: [coffee, third, mat], quantity });
        await pay(purchase.id);
        for (const order of purchase.orders) await giveBackInParts(order, parts);
        expect(await sums()).toEqual({ BANK: purchase.total, REFUNDS: -purchase.total });
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

type Wished = { kind: VoucherWish['kind']; value: number; shopShare: number; isOfShop: boolean };
let turn = 0;

/** @returns its code */
async function madeAsWished({ kind, value: wished, shopShare, isOfShop }: Wished): Promise<string> {
  turn += 1;
  const value = kind === 'PERCENT' ? 1 + (wished % 90) : wished;
  const made = { kind, value, code: `M2V${turn}`, minimum: kind === 'RUPIAH' ? value + 1 : 0 };
  if (isOfShop) await ofShop(sari, made);
  else await joinedBy([sari, budi], await ofPlatform({ ...made, shopShare }));
  return made.code;
}

async function joinedBy(shops: Shop[], voucherId: string) {
  const rows = shops.map(({ shopId, owner }) => ({ voucherId, shopId, joinedAt: monday, joinedBy: owner.personId }));
  await db.voucherShop.createMany({ data: rows });
}

type OrderPaid = Awaited<ReturnType<typeof buyWith>>['orders'][number];

/** Some percent of each line and of the freight, several times, and then all the rest. */
async function giveBackInParts(order: OrderPaid, percents: number[]) {
  const left = new Map(order.lines.map(({ id, goods, discount }) => [id, goods - discount]));
  let freight = order.shipping - order.shippingDiscount;
  for (const percent of [...percents, 100]) {
    const part = (amount: number) => Math.floor((amount * percent) / 100);
    const lines = [...left].map(([orderLineId, amount]) => ({ orderLineId, goods: part(amount) }));
    const shipping = part(freight);
    if (shipping + lines.reduce((sum, line) => sum + line.goods, 0) === 0) continue;
    const answer = await agreeRefund(finance, { orderId: order.id, lines, shipping, note: 'Sebagian' }, monday);
    expect(answer).toMatchObject({ ok: true });
    for (const { orderLineId, goods } of lines) left.set(orderLineId, left.get(orderLineId)! - goods);
    freight -= shipping;
  }
}
