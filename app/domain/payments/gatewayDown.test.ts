import { describe, expect, test, vi } from 'vitest';
import { cardRehearsal, endOf, hear, later, orderAt, paidOnce, statusOf, stockOf } from '../../../prisma/testing/cards';
import { sellerOf } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { readBalance } from '../../platform/gateway';
import { declineOrder } from '../orders';
import { expirePurchases } from '../purchases';
import { retryRefund, sendRefund } from '../refunds';
import { openCheckout, reconcileCode, reconcilePurchase, watchGateway } from '.';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});

const { here, placed, opened, paid, toldOf } = cardRehearsal(gateway);

describe('P13 the gateway is down, slow, or drops the line', () => {
  const sessionsOf = async (purchaseId: string) =>
    (await gateway.stripe.checkout.sessions.list({ limit: 100 })).data.filter(
      (session) => session.client_reference_id === purchaseId,
    );

  test.each(['drop_before', 'drop_after', '500', '429'])(
    '%s: no second session, and it is opened later',
    async (fault) => {
      const purchase = await placed();
      await gateway.control('faults', { fault, path: '/v1/checkout/sessions', method: 'POST', times: 4 });
      // An answer that was lost on the way is fetched with the same key before anybody notices.
      const first = await openCheckout(purchase.code);
      expect(first).toMatchObject(fault === 'drop_after' ? { ok: true } : { ok: false, why: 'gateway-down' });
      await gateway.control('faults', {}, 'DELETE');
      expect(await db.purchase.findUnique({ where: { id: purchase.id } })).toMatchObject({
        status: 'AWAITING_PAYMENT',
      });
      expect(await stockOf(here.coffee)).toEqual({ onHand: 10, reserved: 1 });

      const [one, two] = await Promise.all([openCheckout(purchase.code), openCheckout(purchase.code)]);
      expect([one.ok, two.ok]).toContain(true);
      await watchGateway(later(3));
      expect(await sessionsOf(purchase.id)).toHaveLength(1);
      const where = { purchaseId: purchase.id, status: 'OPEN' } as const;
      await gateway.pay((await db.checkoutSession.findFirstOrThrow({ where })).gatewayId!);
      await reconcilePurchase(purchase.id);
      expect(await endOf(purchase.id)).toEqual(paidOnce);
    },
    30_000,
  );

  test('paid on a page whose opening was never answered: the message finds it', async () => {
    const purchase = await placed();
    await gateway.control('faults', { fault: 'drop_after', path: '/v1/checkout/sessions', method: 'POST', times: 4 });
    await openCheckout(purchase.code);
    await gateway.control('faults', {}, 'DELETE');
    const [session] = await sessionsOf(purchase.id);
    await gateway.pay(session!.id);
    for (const message of await toldOf(purchase.id)) await hear(message);
    expect(await endOf(purchase.id)).toEqual(paidOnce);
  });

  test('reading fails: nothing is decided, and it is read again', async () => {
    const purchase = await opened();
    await gateway.pay(purchase.sessionId);
    await gateway.control('faults', { fault: 'drop_before', path: '/v1/checkout/sessions', method: 'GET', times: 9 });
    expect(await reconcileCode(purchase.code)).toBe(true);
    await watchGateway(later(3));
    await expirePurchases(later(24 * 60));
    expect(await statusOf(purchase.id)).toBe('AWAITING_PAYMENT');
    await gateway.control('faults', {}, 'DELETE');
    await watchGateway(later(10));
    expect(await endOf(purchase.id)).toEqual(paidOnce);
  });

  test('a refund is sent once, whatever breaks', async () => {
    const purchase = await paid();
    await declineOrder(sellerOf(here.budi), { orderId: await orderAt(purchase.id, here.budi), reason: 'Habis' });
    const refund = await db.refund.findFirstOrThrow({ where: { purchaseId: purchase.id } });
    for (const fault of ['drop_before', '429', '500', 'drop_after'] as const) {
      await gateway.control('faults', { fault, path: '/v1/refunds', method: 'POST', times: 3 });
      const sent = sendRefund(refund.id);
      await (fault === 'drop_after' ? sent : expect(sent).rejects.toThrow());
      await gateway.control('faults', {}, 'DELETE');
    }
    await retryRefund(refund.id);
    await sendRefund(refund.id, later(25 * 60)); // long after its key is forgotten
    const { data } = await gateway.stripe.refunds.list({ limit: 100 });
    expect(data.filter(({ metadata }) => metadata?.refund_id === refund.id)).toHaveLength(1);
  }, 30_000);
});

test('P15 the gateway is never asked inside a transaction of the database', async () => {
  const asked = db.$transaction(() => readBalance());
  await expect(asked).rejects.toThrow('inside a transaction');
  expect(await readBalance()).toEqual(expect.any(Number));
});
