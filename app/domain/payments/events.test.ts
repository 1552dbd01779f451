import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { aProduct } from '../../../prisma/seed/story';
import { cardRehearsal, endOf, hear, kindsAbout, later, paidOnce, statusOf } from '../../../prisma/testing/cards';
import { db } from '../../platform/db';
import { handleEvent, receiveEvent, reconcilePurchase, watchGateway } from '.';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});

const { here, opened, toldOf } = cardRehearsal(gateway);

describe('P1 a bad, old or tampered signature', () => {
  test.each([
    ['tampered bytes', (m: Message) => ({ ...m, raw: m.raw.replace('idr', 'usd') })],
    ['no signature', (m: Message) => ({ ...m, signature: undefined })],
    ['somebody else’s secret', (m: Message) => ({ ...m, signature: m.signature.replace(/v1=.{4}/, 'v1=0000') })],
    ['six minutes old', (m: Message) => gateway.sealed(m.event, Math.floor(Date.now() / 1000) - 360)],
    ['live money', (m: Message) => gateway.sealed({ ...m.event, livemode: true })],
    ['no message at all', (m: Message) => ({ ...m, raw: '' })],
  ])('%s: refused, and nothing changes', async (_, spoil) => {
    const purchase = await opened();
    await gateway.pay(purchase.sessionId);
    const messages = await toldOf(purchase.id);
    const completed = messages.find(({ type }) => type === 'checkout.session.completed')!;
    const { raw, signature } = spoil(completed);
    expect(await receiveEvent(raw, signature)).toBe('refused');
    expect(await db.gatewayEvent.count({ where: { id: completed.id } })).toBe(0);
    expect(await statusOf(purchase.id)).toBe('AWAITING_PAYMENT');
    await reconcilePurchase(purchase.id);
  });
  type Message = Awaited<ReturnType<typeof toldOf>>[number];
});

test('P2 one event ten times in parallel has one effect', async () => {
  const purchase = await opened();
  await gateway.pay(purchase.sessionId);
  const completed = (await toldOf(purchase.id)).find(({ type }) => type === 'checkout.session.completed')!;
  await Promise.all(Array.from({ length: 10 }, () => receiveEvent(completed.raw, completed.signature)));
  expect(await db.gatewayEvent.count({ where: { id: completed.id } })).toBe(1);
  await Promise.all(Array.from({ length: 10 }, () => handleEvent(completed.id)));
  expect(await endOf(purchase.id)).toEqual(paidOnce);
  expect((await kindsAbout(purchase.id)).filter((kind) => kind === 'purchase-paid')).toHaveLength(1);
});

test('P3 two events for one fact have one effect', async () => {
  const purchase = await opened();
  await gateway.pay(purchase.sessionId);
  const completed = (await toldOf(purchase.id)).find(({ type }) => type === 'checkout.session.completed')!;
  const again = gateway.sealed({ ...completed.event, id: `${completed.id}again` });
  await Promise.all([hear(completed), hear(again)]);
  expect(await endOf(purchase.id)).toEqual(paidOnce);
});

test('P4 events in any order, some twice, some never: the same end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (choose) => {
      const purchase = await opened([(await aProduct(here.sari)).variantId, (await aProduct(here.budi)).variantId]);
      await gateway.pay(purchase.sessionId);
      const messages = await toldOf(purchase.id);
      expect(messages.length).toBeGreaterThanOrEqual(3);
      const heard = choose(fc.shuffledSubarray, [...messages, ...messages], { minLength: 1 });
      for (const message of heard) await hear(message);
      // Whichever came, and whichever were lost: the clock finds the rest.
      await watchGateway(later(3));
      expect(await endOf(purchase.id)).toEqual(paidOnce);
    }),
    { numRuns: 12 },
  );
}, 60_000);

test('P4 of a delayed payment as well, whose messages come in any order', async () => {
  const unpaid = { status: 'EXPIRED', orders: ['CANCELLED', 'CANCELLED'], deeds: [] };
  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.boolean(), async (choose, arrives) => {
      const purchase = await opened();
      const hearSome = async () => {
        for (const message of choose(fc.shuffledSubarray, await toldOf(purchase.id))) await hear(message);
      };
      await gateway.pay(purchase.sessionId, { method: 'va' });
      await hearSome();
      await gateway.control(`sessions/${purchase.sessionId}/${arrives ? 'settle' : 'fail'}`);
      await hearSome();
      await watchGateway(later(3));
      expect(await endOf(purchase.id)).toEqual(arrives ? paidOnce : unpaid);
    }),
    { numRuns: 8 },
  );
}, 60_000);

test('P12 an event that nobody knows is taken and done with', async () => {
  const odd = [
    { id: 'evt_odd1', type: 'something.new', livemode: false, data: { object: { id: 'xx_1' } } },
    {
      id: 'evt_odd2',
      type: 'charge.succeeded',
      livemode: false,
      data: { object: { id: 'ch_gone', payment_intent: 'pi_gone' } },
    },
    { id: 'evt_odd3', type: 'checkout.odd', livemode: false, data: { object: {} } },
  ];
  for (const event of odd) {
    const message = gateway.sealed(event);
    await hear(message);
    expect(await db.gatewayEvent.findUnique({ where: { id: event.id } })).toMatchObject({
      handledAt: expect.any(Date),
    });
  }
});
