import { describe, expect, test, vi } from 'vitest';
import { cardRehearsal, endOf, hear, later, paidOnce, statusOf } from '../../../prisma/testing/cards';
import { db } from '../../platform/db';
import { readPurchase } from '../purchases';
import { fetchMissedEvents, handleEvent, reconcileCode, reconcilePurchase, watchGateway } from '.';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});

const { opened, paid, toldOf } = cardRehearsal(gateway);

describe('P5 the buyer returns', () => {
  test('before the message: paid at once, and the message changes nothing', async () => {
    const purchase = await opened();
    await gateway.pay(purchase.sessionId);
    expect(await reconcileCode(purchase.code)).toBe(true);
    expect(await endOf(purchase.id)).toEqual(paidOnce);
    for (const message of await toldOf(purchase.id)) await hear(message);
    expect(await endOf(purchase.id)).toEqual(paidOnce);
  });

  test('after the message: it was paid already', async () => {
    const purchase = await opened();
    await gateway.pay(purchase.sessionId);
    for (const message of await toldOf(purchase.id)) await hear(message);
    await reconcileCode(purchase.code);
    expect(await endOf(purchase.id)).toEqual(paidOnce);
  });

  test('and no message ever: the hourly fetch or the clock finds it', async () => {
    const purchase = await opened();
    await gateway.pay(purchase.sessionId);
    await watchGateway(later(1));
    expect(await statusOf(purchase.id)).toBe('AWAITING_PAYMENT'); // a message may still come
    await watchGateway(later(3));
    expect(await endOf(purchase.id)).toEqual(paidOnce);
  });

  test('and messages that were lost are fetched once', async () => {
    const purchase = await opened();
    await gateway.pay(purchase.sessionId);
    await fetchMissedEvents();
    expect(await fetchMissedEvents()).toBe(0);
    const stored = await db.gatewayEvent.findMany({ where: { handledAt: null } });
    for (const { id } of stored) await handleEvent(id);
    expect(await statusOf(purchase.id)).toMatch(/PAID|AWAITING_PAYMENT/);
    await reconcilePurchase(purchase.id);
    expect(await endOf(purchase.id)).toEqual(paidOnce);
  });
});

test('P6 a buyer who never returns has paid all the same', async () => {
  const purchase = await opened();
  await gateway.pay(purchase.sessionId);
  for (const message of await toldOf(purchase.id)) await hear(message);
  expect(await endOf(purchase.id)).toEqual(paidOnce);
});

test('P7 the page for those who have paid, opened without paying, pays nothing', async () => {
  const purchase = await opened();
  await reconcileCode(purchase.code);
  expect(await endOf(purchase.id)).toEqual({ status: 'AWAITING_PAYMENT', orders: ['AWAITING', 'AWAITING'], deeds: [] });
  expect(await reconcileCode('AAAAAAAAAAAAAAAAAAAAAA')).toBe(false);
});

test('what the buyer sees of the payment is on the purchase’s page', async () => {
  const purchase = await paid();
  expect(await readPurchase(purchase.code)).toMatchObject({ status: 'PAID', method: 'CARD', isCancellable: false });
});
