import { describe, expect, test, vi } from 'vitest';
import { cardRehearsal, deedsOf, hear, kindsAbout, orderAt } from '../../../prisma/testing/cards';
import { sellerOf } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { declineOrder } from '../orders';
import { agreeRefund, sendRefund } from '../refunds';
import { reconcilePurchase } from '.';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});

const { here, placed, opened, paid } = cardRehearsal(gateway);

describe('refunds by card', () => {
  test('M4 M6 of two whole refunds at once there is one, and a sibling order is left alone', async () => {
    const purchase = await paid();
    const orderId = await orderAt(purchase.id, here.budi);
    const [line] = await db.orderLine.findMany({ where: { orderId } });
    const wish = { orderId, lines: [{ orderLineId: line!.id, goods: 120_000 }], shipping: 20_000, note: 'Rusak' };
    const answers = await Promise.all([agreeRefund(here.finance, wish), agreeRefund(here.finance, wish)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, why: 'too-much', most: 0 });
    const refunds = await db.refund.findMany({ where: { purchaseId: purchase.id } });
    expect(refunds).toEqual([expect.objectContaining({ orderId, amount: 140_000, commission: 3_000 })]);
    const foreign = { ...wish, orderId: await orderAt(purchase.id, here.sari), shipping: 0 };
    expect(await agreeRefund(here.finance, foreign)).toMatchObject({ ok: false, why: 'too-much' });
    await sendRefund(refunds[0]!.id);
  });

  test('M5 nothing, less than nothing, more than was paid, or of what was not paid: refused', async () => {
    const unpaid = await placed();
    const purchase = await paid();
    const orderId = await orderAt(purchase.id, here.sari);
    const [line] = await db.orderLine.findMany({ where: { orderId } });
    const of = (goods: number, shipping = 0) => ({
      orderId,
      lines: [{ orderLineId: line!.id, goods }],
      shipping,
      note: '',
    });
    for (const wish of [of(0), of(-1), of(1.5), of(0, -1)])
      expect(await agreeRefund(here.finance, wish)).toEqual({ ok: false, why: 'nothing' });
    for (const wish of [of(45_001), of(1, 20_001)])
      expect(await agreeRefund(here.finance, wish)).toEqual({ ok: false, why: 'too-much', most: 65_000 });
    const early = { ...of(0, 1), orderId: await orderAt(unpaid.id, here.sari) };
    expect(await agreeRefund(here.finance, early)).toEqual({ ok: false, why: 'not-paid' });
    expect(await agreeRefund(sellerOf(here.sari), of(1))).toEqual({ ok: false, why: 'not-allowed' });
  });

  test('in parts: together they give back exactly the commission', async () => {
    const purchase = await paid([here.coffee]);
    const orderId = await orderAt(purchase.id, here.sari);
    const [line] = await db.orderLine.findMany({ where: { orderId } });
    for (const goods of [1, 333, 20_000, 24_666]) {
      const wish = { orderId, lines: [{ orderLineId: line!.id, goods }], shipping: 5_000, note: 'Sebagian' };
      expect(await agreeRefund(here.finance, wish)).toMatchObject({ ok: true, amount: goods + 5_000 });
    }
    const refunds = await db.refund.findMany({ where: { orderId } });
    expect(refunds.reduce((sum, refund) => sum + refund.commission, 0)).toBe(1_125);
    for (const { id } of refunds) await sendRefund(id);
  });

  test('of a payment by virtual account it goes the same way', async () => {
    const purchase = await opened([here.coffee]);
    await gateway.pay(purchase.sessionId, { method: 'va' });
    await gateway.control(`sessions/${purchase.sessionId}/settle`);
    await reconcilePurchase(purchase.id);
    await declineOrder(sellerOf(here.sari), { orderId: await orderAt(purchase.id, here.sari), reason: 'Habis' });
    const refund = await db.refund.findFirstOrThrow({ where: { purchaseId: purchase.id } });
    await sendRefund(refund.id);
    expect(await db.refund.findUnique({ where: { id: refund.id } })).toMatchObject({ status: 'CLOSED', way: 'CARD' });
  });

  test('one that the card could not take comes back, and goes by transfer', async () => {
    const purchase = await paid([here.coffee]);
    const orderId = await orderAt(purchase.id, here.sari);
    await declineOrder(sellerOf(here.sari), { orderId, reason: 'Habis' });
    const refund = await db.refund.findFirstOrThrow({ where: { orderId } });
    await sendRefund(refund.id);
    const { gatewayId } = await db.refund.findUniqueOrThrow({ where: { id: refund.id } });
    await gateway.control(`refunds/${gatewayId}/fail`);
    for (const message of await gateway.told(({ data }) => data.object.id === gatewayId)) await hear(message);
    expect(await db.refund.findUnique({ where: { id: refund.id } })).toMatchObject({ way: 'TRANSFER', status: 'OPEN' });
    expect(await kindsAbout(purchase.id)).toContain('refund-needs-account');
    expect((await deedsOf(purchase.id)).filter((kind) => kind.startsWith('REFUND_')).toSorted()).toEqual([
      'REFUND_OPENED',
      'REFUND_RETURNED',
      'REFUND_SENT',
    ]);
  });
});
