import { describe, expect, test, vi } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { cardRehearsal, endOf, later, paidOnce, sessionOf, statusOf, stockOf } from '../../../prisma/testing/cards';
import { expirePurchases } from '../purchases';
import { openCheckout, reconcilePurchase, withdrawPurchase } from '.';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});

const { here, placed, opened } = cardRehearsal(gateway);

test('what is too little for the gateway is told, and the purchase can still be cancelled', async () => {
  const cheap = await aShop({ rates: [{ first: 0, next: 0 }] });
  const purchase = await placed([(await aProduct(cheap, { price: 5_000 })).variantId]);
  expect(await openCheckout(purchase.code)).toEqual({ ok: false, why: 'too-little' });
  expect(await statusOf(purchase.id)).toBe('AWAITING_PAYMENT');
  expect(await withdrawPurchase(purchase.code, null)).toEqual({ ok: true });
});

test('whoever opens page after page without paying is told to stop, and the goods come back in the end', async () => {
  const purchase = await placed();
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    expect(await openCheckout(purchase.code)).toMatchObject({ ok: true });
    const { gatewayId } = await sessionOf(purchase.id, attempt);
    await gateway.control(`sessions/${gatewayId}/expire`);
    await reconcilePurchase(purchase.id);
  }
  expect(await openCheckout(purchase.code)).toEqual({ ok: false, why: 'too-often' });
  await expirePurchases(later(60));
  expect(await statusOf(purchase.id)).toBe('EXPIRED');
  expect(await stockOf(here.coffee)).toEqual({ onHand: 10, reserved: 0 });
});

describe('cancelling while a page is open', () => {
  test('the page is closed first: nobody can pay there any more', async () => {
    const purchase = await opened();
    expect(await withdrawPurchase(purchase.code, null)).toEqual({ ok: true });
    await expect(gateway.pay(purchase.sessionId)).rejects.toThrow('409');
    expect(await stockOf(here.coffee)).toEqual({ onHand: 10, reserved: 0 });
  });

  test('who has paid in that moment has paid', async () => {
    const purchase = await opened();
    await gateway.pay(purchase.sessionId);
    expect(await withdrawPurchase(purchase.code, null)).toEqual({ ok: false, why: 'moved-on' });
    expect(await endOf(purchase.id)).toEqual(paidOnce);
  });

  test('while the gateway is down nothing is cancelled', async () => {
    const purchase = await opened();
    await gateway.control('faults', { fault: 'drop_before', times: 9 });
    expect(await withdrawPurchase(purchase.code, null)).toEqual({ ok: false, why: 'gateway-down' });
    await gateway.control('faults', {}, 'DELETE');
    expect(await statusOf(purchase.id)).toBe('AWAITING_PAYMENT');
  });
});
