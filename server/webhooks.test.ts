import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, expect, test, vi } from 'vitest';
import { aGuest, aWish, fillCart } from '../prisma/seed/shopping';
import { aProduct, aShop } from '../prisma/seed/story';

const gateway = await vi.hoisted(async () => (await import('../prisma/testing/gateway')).openGateway());

const { db } = await import('../app/platform/db');
const { placePurchase } = await import('../app/domain/checkout');
const { handleEvent, openCheckout } = await import('../app/domain/payments');
const { webhooks } = await import('./webhooks');

const server = express().use('/webhooks/stripe', webhooks()).use('/webhooks/stripe-thin', webhooks('thin')).listen(0);
const url = `http://localhost:${(server.address() as AddressInfo).port}/webhooks/stripe`;
afterAll(async () => {
  server.close();
  await gateway.stop();
});

async function paid(): Promise<string> {
  const guest = aGuest();
  await fillCart(guest, [(await aProduct(await aShop())).variantId]);
  const answer = await placePurchase(guest, { ...(await aWish(guest)), method: 'CARD' });
  if (!answer.ok) throw new Error(answer.why);
  await openCheckout(answer.code);
  const { gatewayId } = await db.checkoutSession.findFirstOrThrow({ where: { purchase: { code: answer.code } } });
  await gateway.pay(gatewayId!);
  return gatewayId!;
}

const heard = (sessionId: string) =>
  db.gatewayEvent.findMany({
    where: { type: 'checkout.session.completed', body: { path: ['data', 'object', 'id'], equals: sessionId } },
  });

test('the gateway is heard, once for each message, with a job for each', async () => {
  await gateway.control('webhooks/endpoints', [{ url, secret: gateway.secret }]);
  await gateway.control('webhooks/pause');
  const sessionId = await paid();
  const { results } = await gateway.control<{ results: unknown[] }>('webhooks/flush', { times: 3 });
  expect(results.length).toBeGreaterThan(3);
  expect(await heard(sessionId)).toHaveLength(1);
});

test('P1 what the gateway did not sign is 400, and nothing is stored', async () => {
  const before = await db.gatewayEvent.count();
  const headers = { 'stripe-signature': 't=1,v1=00', 'content-type': 'application/json' };
  expect((await fetch(url, { method: 'POST', headers, body: '{"id":"evt_1"}' })).status).toBe(400);
  expect((await fetch(url, { method: 'POST', body: '' })).status).toBe(400);
  expect((await fetch(url)).status).toBe(405);
  expect(await db.gatewayEvent.count()).toBe(before);
});

test('P14 while our database is down the answer is 503, and the message that comes again is stored', async () => {
  await gateway.control('webhooks/endpoints', [{ url, secret: gateway.secret }]);
  await gateway.control('webhooks/pause');
  const sessionId = await paid();
  const down = vi.spyOn(db, '$transaction').mockRejectedValue(new Error('the database is down'));
  const answer = await gateway.control<{ results: { status: number | null }[] }>('webhooks/flush');
  expect(new Set(answer.results.map(({ status }) => status))).toEqual(new Set([503]));
  down.mockRestore();
  expect(await heard(sessionId)).toHaveLength(0);
  await gateway.control('webhooks/flush');
  expect(await heard(sessionId)).toHaveLength(1);
});

test('a shop’s account that became ready is told of by its name alone, and looked up', async () => {
  const { shopId } = await aShop();
  const account = await gateway.stripe.v2.core.accounts.create({
    contact_email: 'toko@contoh.sepucuk.id',
    display_name: 'Toko',
    identity: { country: 'ID', entity_type: 'individual' },
    configuration: { recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } } },
  });
  await db.connectAccount.create({ data: { shopId, gatewayId: account.id, openedAt: new Date() } });
  await gateway.control('webhooks/endpoints', [{ kind: 'thin', url: `${url}-thin`, secret: gateway.secret }]);
  await gateway.control('webhooks/pause');
  await gateway.control(`accounts/${account.id}/enable`);
  await gateway.control('webhooks/flush');
  const told = await db.gatewayEvent.findMany({ where: { type: { startsWith: 'v2.core.account' } } });
  expect(told.length).toBeGreaterThan(0);
  for (const { id } of told) await handleEvent(id);
  expect(await db.connectAccount.findUnique({ where: { shopId } })).toMatchObject({ isReady: true });
});
