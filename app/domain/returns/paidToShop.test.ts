import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aGuest, aWish, fillCart } from '../../../prisma/seed/shopping';
import { type Returns, returnsHere } from '../../../prisma/testing/returns';
import { daysLater, monday, nextMonth, sellerOf } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { encrypt } from '../../platform/secrets';
import { placePurchase } from '../checkout';
import { completeOrders, confirmDirectPayment, confirmReceipt, takeCash } from '../orders';
import { chaseShopRefunds, closeShopRefund, giveRefundAccount } from '../refunds';
import { askStaff, decideReturn, receiveBack, refuseReturn, returnsOfOrder, returnsOfPurchase, sendBack } from '.';

vi.hoisted(() => {
  process.env.MONEY_MODE = 'direct';
});

let here: Returns;

beforeEach(async () => {
  here = await returnsHere();
});

/** P18: where the platform never holds the money, by the way that it came to the shop. */
describe.each([
  ['by transfer into its own account', 'BANK_TRANSFER', { SHOP_CASH: 155_000 }],
  ['in cash, on receipt', 'CASH', { SHOP_CASH: 155_000 }],
] as const)('a shop that was paid %s', (_, method, paid) => {
  /** Three coffees of Sari's shop, and a mat of Budi's, as far as Monday. */
  async function asked(quantity: number) {
    const guest = aGuest();
    await openTill();
    await fillCart(guest, [here.coffee], 3);
    await fillCart(guest, [here.mat], 1);
    const answer = await placePurchase(guest, { ...(await aWish(guest)), method }, monday);
    if (!answer.ok) throw new Error(answer.why);
    const { orders, ...purchase } = await db.purchase.findUniqueOrThrow({
      where: { code: answer.code },
      include: { orders: { include: { lines: true } } },
    });
    const [coffee, mat] = [here.sari, here.budi].map(({ shopId }) => orders.find((order) => order.shopId === shopId)!);
    const orderId = coffee!.id;
    if (method !== 'CASH') await confirmDirectPayment(here.seller(), { orderId, reference: 'BRI 1' }, monday);
    await here.sent(orderId);
    const buyer = { code: purchase.code, personId: null };
    await confirmReceipt({ ...buyer, orderId }, monday);
    if (method === 'CASH') await takeCash(here.seller(), { orderId, amount: 155_000, before: 0 }, monday);
    expect(await here.balanceOf(orderId)).toEqual({ ...paid, SHOP_DIRECT: -155_000 });
    const bought = { ...purchase, orderOf: () => coffee!, coffeeOrder: orderId, matOrder: mat!.id };
    return here.asked(quantity, {}, bought as never);
  }

  async function openTill() {
    await db.shop.updateMany({ data: { cashLimit: 1_000_000 } });
    await db.shippingRate.updateMany({ data: { takesCash: true } });
    const account = { bankName: 'Bank Jambi', accountNumber: encrypt('0012345678'), lastDigits: '5678' };
    const times = { addedAt: monday, checkedAt: monday, checkedBy: here.finance.personId };
    for (const { shopId, owner } of [here.sari, here.budi])
      await db.shopAccount.create({
        data: { shopId, status: 'CHECKED', ...account, accountHolder: 'Pemilik', addedBy: owner.personId, ...times },
      });
  }

  /** The goods of the whole return are back on Wednesday. */
  async function cameBack({ returnId, buyer, lineId }: Awaited<ReturnType<typeof asked>>) {
    expect(await here.agree(returnId, 'money-back')).toMatchObject({ ok: true });
    expect(await sendBack(buyer, { returnId, tracking: 'JB-1' }, monday)).toMatchObject({ ok: true });
    const before = await here.onHand();
    expect(await receiveBack(here.seller(), { returnId, fitLineIds: [lineId] }, daysLater(2))).toMatchObject({
      ok: true,
    });
    return (await here.onHand()) - before;
  }

  test('gives it back itself once the goods are there, in its time, and only then is it written down (M11)', async () => {
    const bought = await asked(1);
    const { coffeeOrder: orderId, matOrder, code, returnId } = bought;
    expect(await cameBack(bought)).toBe(1); // S6
    const refund = await db.refund.findFirstOrThrow({ where: { orderId } });
    expect(refund).toMatchObject({ way: 'SHOP', amount: 45_000, status: 'OPEN', dueBy: daysLater(7) });
    expect(await here.balanceOf(orderId)).toEqual({ ...paid, SHOP_DIRECT: -155_000 });
    expect((await returnsOfOrder(here.seller(), orderId, daysLater(2)))[0]).toMatchObject({
      status: 'SETTLED',
      refund: { amount: 45_000, way: 'SHOP', status: 'OPEN', dueBy: daysLater(7) },
    });

    const close = (seller = here.seller()) =>
      closeShopRefund(seller, { refundId: refund.id, proof: 'TRF 9' }, daysLater(3));
    expect(await close()).toMatchObject({ why: 'no-account' });
    await giveRefundAccount(code, { bankName: 'BRI', accountNumber: '123456789', accountHolder: 'Dewi' });
    expect(await close(sellerOf(here.budi))).toEqual({ ok: false, why: 'not-found' });
    const [first, second] = await Promise.all([close(), close()]);
    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
    expect(await here.balanceOf(orderId)).toEqual({ SHOP_CASH: 110_000, SHOP_DIRECT: -110_000 });
    expect(await here.refunds(matOrder)).toEqual([]); // M4
    expect((await returnsOfPurchase(code))[0]).toMatchObject({ id: returnId, refund: { status: 'CLOSED' } });

    // What stays sold goes on, and the commission is owed of that alone: 2.5 % of Rp90.000.
    await completeOrders(nextMonth);
    expect(await here.statusOf(orderId)).toBe('COMPLETED');
    expect(await here.balanceOf(orderId)).toEqual({
      ...{ SHOP_CASH: 110_000, SHOP_DIRECT: -110_000 },
      ...{ SHOP_BALANCE: 2_250, COMMISSION: -2_250 },
    });
    expect(await here.balance()).toBe(0);
  });

  test('gives back all of it with the freight where it was at fault, and owes no commission', async () => {
    const bought = await asked(3);
    const { coffeeOrder: orderId, code } = bought;
    await cameBack(bought);
    expect(await here.statusOf(orderId)).toBe('RETURNED');
    const { id: refundId, amount } = await db.refund.findFirstOrThrow({ where: { orderId } });
    expect(amount).toBe(155_000);
    await giveRefundAccount(code, { bankName: 'BRI', accountNumber: '123456789', accountHolder: 'Dewi' });
    await closeShopRefund(here.seller(), { refundId, proof: 'TRF 9' }, daysLater(3));
    await completeOrders(nextMonth);
    expect(await here.balanceOf(orderId)).toEqual({});
    expect(await here.balance()).toBe(0);
  });

  test('is chased by the office when it lets its time pass, also after the office has decided', async () => {
    const { returnId, buyer } = await asked(1);
    await refuseReturn(here.seller(), { returnId, answer: 'Tidak.' }, monday);
    await askStaff(buyer, { returnId, note: 'Tolong.' }, monday);
    const decision = { returnId, outcome: 'buyer', amount: 30_000, answer: 'Kembalikan sebagian.' } as const;
    expect(await decideReturn(here.finance, decision, monday)).toMatchObject({ ok: true });
    expect(await chaseShopRefunds(daysLater(2))).toBe(0);
    expect(await chaseShopRefunds(daysLater(3))).toBe(1);
    const { facts } = await db.financeTask.findFirstOrThrow({ where: { kind: 'REFUND_LATE' } });
    expect(facts).toMatchObject({ amount: 30_000 });
  });
});
