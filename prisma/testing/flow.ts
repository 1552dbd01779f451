import { beforeEach, describe, expect, test } from 'vitest';
import { accountSums } from '../../app/domain/ledger';
import {
  acceptOrder,
  completeOrders,
  confirmDirectPayment,
  confirmReceipt,
  declineOrder,
  orderForShop,
  packOrder,
  sendOrder,
} from '../../app/domain/orders';
import { confirmTransfer } from '../../app/domain/payments';
import { cancelPurchase, expirePurchases, readPurchase } from '../../app/domain/purchases';
import { chaseShopRefunds, closeRefund, closeShopRefund, giveRefundAccount } from '../../app/domain/refunds';
import { db, executeSql } from '../../app/platform/db';
import { encrypt } from '../../app/platform/secrets';
import { buy } from '../seed/shopping';
import { daysLater, monday, type Shop, sellerOf, type TwoShops, twoShops } from './twoShops';

/** P18: whoever receives the money, the same purchase goes the same way. */
export function testFlow(mode: 'hold' | 'direct') {
  let { sari, budi, coffee, mat, finance, placed } = {} as TwoShops;

  beforeEach(async () => {
    await executeSql('truncate "Purchase", "LedgerTransaction", "FinanceTask" cascade');
    ({ sari, budi, coffee, mat, finance, placed } = await twoShops({ coffees: 10, mats: 3 }));
    await db.shopAccount.createMany({ data: [sari, budi].map(checkedAccount) });
  });

  const checkedAccount = ({ shopId, owner }: Shop) => ({
    shopId,
    status: 'CHECKED' as const,
    bankName: 'Bank Jambi',
    accountNumber: encrypt('0012345678'),
    lastDigits: '5678',
    accountHolder: 'Pemilik',
    addedAt: monday,
    addedBy: owner.personId,
    checkedAt: monday,
    checkedBy: finance.personId,
  });

  const stockOf = (id: string) =>
    db.variant.findUniqueOrThrow({ where: { id }, select: { onHand: true, reserved: true } });
  const sums = async () =>
    Object.fromEntries((await accountSums()).flatMap(({ account, amount }) => (amount ? [[account, amount]] : [])));
  const statusOf = async (id: string) => (await db.purchase.findUniqueOrThrow({ where: { id } })).status;

  async function pay(purchase: { id: string; coffeeOrder: string; matOrder: string }) {
    const reference = 'BRI 1';
    if (mode === 'hold') return [await confirmTransfer(finance, { purchaseId: purchase.id, reference }, monday)];
    return [
      await confirmDirectPayment(sellerOf(sari), { orderId: purchase.coffeeOrder, reference }, monday),
      await confirmDirectPayment(sellerOf(budi), { orderId: purchase.matOrder, reference }, monday),
    ];
  }

  async function close(refundId: string) {
    const done = { refundId, proof: 'TRF 9' };
    if (mode === 'hold') return closeRefund(finance, done, daysLater(1));
    expect(await closeRefund(finance, done, daysLater(1))).toMatchObject({ ok: false });
    expect(await closeShopRefund(sellerOf(sari), done, daysLater(1))).toEqual({ ok: false, why: 'not-found' });
    return closeShopRefund(sellerOf(budi), done, daysLater(1));
  }

  describe(`P18 money mode ${mode}`, () => {
    test('one purchase of two shops: one ships and completes, the other declines and the money goes back', async () => {
      const purchase = await placed();
      const { code, coffeeOrder, matOrder } = purchase;
      expect(await acceptOrder(sellerOf(sari), coffeeOrder, monday)).toMatchObject({ ok: false, why: 'moved-on' });

      expect((await pay(purchase)).every(({ ok }) => ok)).toBe(true);
      expect((await pay(purchase)).map((answer) => !answer.ok && answer.why)).not.toContain(false);
      expect(await statusOf(purchase.id)).toBe('PAID');
      expect(await orderForShop(sellerOf(sari), coffeeOrder)).toMatchObject({ status: 'NEW' });

      await acceptOrder(sellerOf(sari), coffeeOrder, monday);
      await packOrder(sellerOf(sari), coffeeOrder, monday);
      await sendOrder(sellerOf(sari), { orderId: coffeeOrder, trackingNumber: 'JX1' }, monday);
      await declineOrder(sellerOf(budi), { orderId: matOrder, reason: 'Pandan habis' }, monday);
      expect(await stockOf(mat)).toEqual({ onHand: 3, reserved: 0 });

      const refund = await db.refund.findFirstOrThrow({ where: { orderId: matOrder } });
      expect(await close(refund.id)).toEqual({ ok: false, why: 'no-account' });
      const account = { bankName: 'BRI', accountNumber: '123456', accountHolder: 'Dewi' };
      expect(await giveRefundAccount(code, account)).toEqual({ ok: true });
      expect(await close(refund.id)).toMatchObject({ ok: true });
      expect(await close(refund.id)).toEqual({ ok: false, why: 'moved-on' });

      await confirmReceipt({ code, orderId: coffeeOrder, personId: null }, daysLater(3));
      await completeOrders(daysLater(30));
      expect(await sums()).toEqual(
        mode === 'hold'
          ? { BANK: 65_000, SHOP_BALANCE: -63_875, COMMISSION: -1_125 }
          : { SHOP_CASH: 65_000, SHOP_DIRECT: -65_000, SHOP_BALANCE: 1_125, COMMISSION: -1_125 },
      );
      expect((await readPurchase(code))?.orders.map(({ status }) => status)).toEqual(
        purchase.orders
          .toSorted((a, b) => a.number.localeCompare(b.number))
          .map(({ id }) => (id === coffeeOrder ? 'COMPLETED' : 'CANCELLED')),
      );
    });

    test('what is not paid expires, and gives the goods back once', async () => {
      const purchase = await placed();
      expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 1 });
      await Promise.all([expirePurchases(daysLater(1)), expirePurchases(daysLater(1))]);
      expect(await statusOf(purchase.id)).toBe('EXPIRED');
      expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
      expect(await sums()).toEqual({});
    });

    test('what is cancelled before it is paid gives the goods back', async () => {
      const purchase = await placed();
      expect(await cancelPurchase(purchase.code, null, monday)).toEqual({ ok: true });
      expect(await stockOf(mat)).toEqual({ onHand: 3, reserved: 0 });
    });

    if (mode === 'direct') direct();
  });

  function direct() {
    test('a shop confirms only its own; the order of one that was not paid expires, the other goes on', async () => {
      const purchase = await placed();
      const { coffeeOrder, matOrder, code } = purchase;
      const stranger = { orderId: matOrder, reference: 'BRI 1' };
      expect(await confirmDirectPayment(sellerOf(sari), stranger, monday)).toEqual({ ok: false, why: 'not-found' });
      await confirmDirectPayment(sellerOf(sari), { orderId: coffeeOrder, reference: 'BRI 1' }, monday);
      expect(await cancelPurchase(code, null, monday)).toEqual({ ok: false, why: 'moved-on' });
      await expirePurchases(daysLater(1));
      expect(await statusOf(purchase.id)).toBe('PAID');
      expect(await orderForShop(sellerOf(sari), coffeeOrder)).toMatchObject({ status: 'NEW' });
      expect((await db.order.findUniqueOrThrow({ where: { id: matOrder } })).status).toBe('CANCELLED');
      expect(await stockOf(mat)).toEqual({ onHand: 3, reserved: 0 });
      expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 1 });
    });

    test('the buyer sees each shop’s account until it is paid, and nobody else’s', async () => {
      const purchase = await placed();
      const shown = (await readPurchase(purchase.code))!.orders.map(({ payTo }) => payTo?.number);
      expect(shown).toEqual(['0012345678', '0012345678']);
      await pay(purchase);
      expect((await readPurchase(purchase.code))!.orders.every(({ payTo }) => payTo === undefined)).toBe(true);
    });

    test('a shop without an account of its own that was checked sells nothing', async () => {
      await db.shopAccount.updateMany({
        where: { shopId: budi.shopId },
        data: { status: 'RETURNED', reason: 'Salah' },
      });
      expect(await buy([coffee, mat], 1, monday)).toEqual({ ok: false, why: 'no-account', shopIds: [budi.shopId] });
    });

    test('a refund that a shop does not give back in three working days becomes a task of the finance office, once', async () => {
      const purchase = await placed();
      await pay(purchase);
      await declineOrder(sellerOf(budi), { orderId: purchase.matOrder, reason: 'Habis' }, monday);
      expect(await chaseShopRefunds(daysLater(2))).toBe(0);
      expect(await chaseShopRefunds(daysLater(3))).toBe(1);
      expect(await chaseShopRefunds(daysLater(4))).toBe(0);
      expect(await db.financeTask.count({ where: { kind: 'REFUND_LATE' } })).toBe(1);
    });
  }
}
