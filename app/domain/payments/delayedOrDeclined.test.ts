import { describe, expect, test, vi } from 'vitest';
import {
  cardRehearsal,
  endOf,
  hear,
  kindsAbout,
  later,
  paidOnce,
  statusOf,
  stockOf,
} from '../../../prisma/testing/cards';
import { cancelPurchase, expirePurchases } from '../purchases';
import { openCheckout, reconcilePurchase } from '.';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});

const { here, opened, toldOf } = cardRehearsal(gateway);

describe('P10 delayed methods', () => {
  test('the goods stay promised until the money has come', async () => {
    const purchase = await opened();
    await gateway.pay(purchase.sessionId, { method: 'va' });
    await reconcilePurchase(purchase.id);
    expect(await statusOf(purchase.id)).toBe('PROCESSING');
    await expirePurchases(later(48 * 60));
    expect(await cancelPurchase(purchase.code, null)).toEqual({ ok: false, why: 'moved-on' });
    expect(await stockOf(here.coffee)).toEqual({ onHand: 10, reserved: 1 });
    await gateway.control(`sessions/${purchase.sessionId}/settle`);
    await reconcilePurchase(purchase.id);
    expect(await endOf(purchase.id)).toEqual(paidOnce);
    expect(await kindsAbout(purchase.id)).toEqual(['purchase-placed', 'purchase-processing', 'purchase-paid']);
  });

  test('S3 when it does not come, they are given back once', async () => {
    const purchase = await opened();
    await gateway.pay(purchase.sessionId, { method: 'va' });
    await reconcilePurchase(purchase.id);
    await gateway.control(`sessions/${purchase.sessionId}/fail`);
    await Promise.all([1, 2, 3].map(() => reconcilePurchase(purchase.id)));
    expect(await statusOf(purchase.id)).toBe('EXPIRED');
    expect(await stockOf(here.coffee)).toEqual({ onHand: 10, reserved: 0 });
    expect((await kindsAbout(purchase.id)).filter((kind) => kind === 'purchase-expired')).toHaveLength(1);
  });
});

test('P11 a card that is declined, then another one', async () => {
  const purchase = await opened();
  expect(await gateway.pay(purchase.sessionId, { card: '4000000000000002' })).toMatchObject({ result: 'declined' });
  for (const message of await toldOf(purchase.id)) await hear(message);
  expect(await statusOf(purchase.id)).toBe('AWAITING_PAYMENT');
  expect(await openCheckout(purchase.code)).toEqual({ ok: true, url: purchase.url });
  await gateway.pay(purchase.sessionId);
  for (const message of await toldOf(purchase.id)) await hear(message);
  expect(await endOf(purchase.id)).toEqual(paidOnce);
});
