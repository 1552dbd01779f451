import { describe, expect, test, vi } from 'vitest';
import {
  cardRehearsal,
  deedsOf,
  endOf,
  hear,
  kindsAbout,
  later,
  ordersOf,
  paidOnce,
  sessionOf,
  statusOf,
  stockOf,
} from '../../../prisma/testing/cards';
import { db } from '../../platform/db';
import { cancelPurchase, expirePurchases } from '../purchases';
import { sendRefund } from '../refunds';
import { openCheckout } from '.';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});

const { here, opened, toldOf } = cardRehearsal(gateway);

describe('P9 a payment after the end', () => {
  /** We believe that the page is over, and end the purchase; the buyer pays there all the same. */
  async function overtaken(end: (purchase: { code: string }) => Promise<unknown>) {
    const purchase = await opened();
    await db.checkoutSession.updateMany({ where: { purchaseId: purchase.id }, data: { status: 'EXPIRED' } });
    await end(purchase);
    return purchase;
  }
  const cancel = ({ code }: { code: string }) => cancelPurchase(code, null);
  const expire = () => expirePurchases(later(24 * 60));

  test.each([
    ['cancelled', cancel, 'CANCELLED'],
    ['expired', expire, 'EXPIRED'],
  ])('%s: revived, as everything is still there', async (_, end, status) => {
    const purchase = await overtaken(end);
    expect(await statusOf(purchase.id)).toBe(status);
    expect(await stockOf(here.coffee)).toEqual({ onHand: 10, reserved: 0 });
    await gateway.pay(purchase.sessionId);
    for (const message of await toldOf(purchase.id)) await hear(message);
    expect(await endOf(purchase.id)).toEqual(paidOnce);
    expect(await stockOf(here.coffee)).toEqual({ onHand: 10, reserved: 1 });
    expect(await stockOf(here.mat)).toEqual({ onHand: 10, reserved: 1 });
  });

  test('and sold out: all of it goes back by itself', async () => {
    const purchase = await overtaken(cancel);
    await db.variant.update({ where: { id: here.mat }, data: { onHand: 0 } });
    await gateway.pay(purchase.sessionId);
    for (const message of await toldOf(purchase.id)) await hear(message);
    expect(await statusOf(purchase.id)).toBe('CANCELLED');
    expect(await stockOf(here.coffee)).toEqual({ onHand: 10, reserved: 0 });
    const refund = await db.refund.findFirstOrThrow({ where: { purchaseId: purchase.id } });
    expect(refund).toMatchObject({ way: 'CARD', reason: 'LATE_PAYMENT', amount: purchase.total, orderId: null });
    await sendRefund(refund.id);
    await sendRefund(refund.id);
    expect((await deedsOf(purchase.id)).toSorted()).toEqual(['FEE', 'REFUND_OPENED', 'REFUND_SENT', 'UNPLACED']);
    expect(await db.refund.findUnique({ where: { id: refund.id } })).toMatchObject({ status: 'CLOSED' });
    expect(await kindsAbout(purchase.id)).toEqual(expect.arrayContaining(['payment-returned', 'refund-closed']));
  });
});

describe('P17 paid twice', () => {
  test('on two pages: the second payment goes back by itself', async () => {
    const purchase = await opened();
    // The first page is believed to be over, as after an error that was shown; the buyer opens another.
    await db.checkoutSession.updateMany({ where: { purchaseId: purchase.id }, data: { status: 'EXPIRED' } });
    expect(await openCheckout(purchase.code)).toMatchObject({ ok: true });
    const second = await sessionOf(purchase.id, 2);
    await gateway.pay(purchase.sessionId);
    await gateway.pay(second.gatewayId!);
    for (const message of await toldOf(purchase.id)) await hear(message);
    const refunds = await db.refund.findMany({ where: { purchaseId: purchase.id } });
    expect(refunds).toEqual([expect.objectContaining({ reason: 'PAID_TWICE', amount: purchase.total, way: 'CARD' })]);
    await sendRefund(refunds[0]!.id);
    expect(await statusOf(purchase.id)).toBe('PAID');
    expect(await ordersOf(purchase.id)).toEqual(['NEW', 'NEW']);
    const { data } = await gateway.stripe.refunds.list({ payment_intent: await latestIntent(refunds[0]!.sessionId!) });
    expect(data.map(({ amount }) => amount)).toEqual([purchase.total * 100]);
  });
});

const latestIntent = async (sessionId: string) =>
  (await db.checkoutSession.findUniqueOrThrow({ where: { id: sessionId } })).paymentIntent!;
