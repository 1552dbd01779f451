import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aGuest, aWish, fillCart } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import { readBalance } from '../../platform/gateway';
import type { Actor } from '../accounts';
import { placePurchase } from '../checkout';
import { closeFinanceTask, financeTasks } from '../financeTasks';
import { accountSums } from '../ledger';
import { completeOrders, declineOrder, type Seller } from '../orders';
import { cancelPurchase, expirePurchases, readPurchase } from '../purchases';
import { agreeRefund, retryRefund, sendRefund } from '../refunds';
import {
  compareWithGateway,
  fetchMissedEvents,
  handleEvent,
  openCheckout,
  receiveEvent,
  reconcileCode,
  reconcilePurchase,
  returnHeld,
  watchGateway,
  withdrawPurchase,
} from '.';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});
afterAll(() => gateway.stop());

const MINUTE = 60_000;
const later = (minutes: number) => new Date(Date.now() + minutes * MINUTE);

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;
let budi: Shop;
let coffee: string;
let mat: string;
let finance: Actor;

beforeAll(async () => {
  sari = await aShop();
  budi = await aShop({ name: 'Anyaman Pandan Budi', regencyCode: '15.71' });
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
});

beforeEach(async () => {
  coffee = (await aProduct(sari, { price: 45_000, onHand: 10 })).variantId;
  mat = (await aProduct(budi, { price: 120_000, onHand: 10 })).variantId;
});

// M11: whatever a case has done, the ledger's account of the gateway is what the gateway holds.
afterEach(async () => {
  await gateway.control('faults', {}, 'DELETE');
  const ours = (await accountSums()).find(({ account }) => account === 'GATEWAY')?.amount ?? 0;
  expect(ours).toBe(await readBalance());
});

const sellerOf = (shop: Shop): Seller => ({ ...shop.owner, shopId: shop.shopId });

async function placed(goods = [coffee, mat]) {
  const guest = aGuest();
  await fillCart(guest, goods);
  const answer = await placePurchase(guest, { ...(await aWish(guest)), method: 'CARD' });
  if (!answer.ok) throw new Error(answer.why);
  return db.purchase.findUniqueOrThrow({ where: { code: answer.code }, include: { orders: true } });
}

async function opened(goods?: string[]) {
  const purchase = await placed(goods);
  const answer = await openCheckout(purchase.code);
  if (!answer.ok) throw new Error(answer.why);
  return { ...purchase, sessionId: (await sessionOf(purchase.id)).gatewayId!, url: answer.url };
}

async function paid(goods?: string[]) {
  const purchase = await opened(goods);
  await gateway.pay(purchase.sessionId);
  await reconcilePurchase(purchase.id);
  return purchase;
}

const sessionOf = (purchaseId: string, attempt = 1) =>
  db.checkoutSession.findUniqueOrThrow({ where: { purchaseId_attempt: { purchaseId, attempt } } });
const statusOf = async (id: string) => (await db.purchase.findUniqueOrThrow({ where: { id } })).status;
const ordersOf = async (purchaseId: string) =>
  (await db.order.findMany({ where: { purchaseId }, orderBy: { number: 'asc' } })).map(({ status }) => status);
const deedsOf = async (purchaseId: string) =>
  (await db.ledgerTransaction.findMany({ where: { purchaseId }, orderBy: { key: 'asc' } })).map(({ kind }) => kind);
const stockOf = (id: string) =>
  db.variant.findUniqueOrThrow({ where: { id }, select: { onHand: true, reserved: true } });
const kindsAbout = async (purchaseId: string) =>
  (await db.message.findMany({ where: { purchaseId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind);

/** What the gateway tells of one purchase, oldest first. */
const toldOf = (purchaseId: string) => gateway.told((event) => JSON.stringify(event).includes(purchaseId));

async function hear(message: { id: string; raw: string; signature: string }) {
  expect(await receiveEvent(message.raw, message.signature)).toBe('stored');
  await handleEvent(message.id);
}

const paidOnce = { status: 'PAID', orders: ['NEW', 'NEW'], deeds: ['FEE', 'PAYMENT', 'PAYMENT'] };
async function endOf(id: string) {
  return { status: await statusOf(id), orders: await ordersOf(id), deeds: (await deedsOf(id)).toSorted() };
}

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
      const purchase = await opened([(await aProduct(sari)).variantId, (await aProduct(budi)).variantId]);
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

describe('P8 what is not what was asked for is held', () => {
  async function openedAs(change: (request: Record<string, unknown>) => void) {
    const purchase = await placed();
    await gateway.control('faults', { fault: 'drop_before', path: '/v1/checkout', times: 3 });
    expect(await openCheckout(purchase.code)).toEqual({ ok: false, why: 'gateway-down' });
    await gateway.control('faults', {}, 'DELETE');
    const call = await db.gatewayCall.findFirstOrThrow({ where: { key: `checkout:${purchase.id}:1` } });
    const request = call.request as Record<string, unknown>;
    change(request);
    await db.gatewayCall.update({ where: { id: call.id }, data: { request: request as never } });
    const answer = await openCheckout(purchase.code);
    expect(answer.ok).toBe(true);
    await gateway.pay((await sessionOf(purchase.id)).gatewayId!);
    await reconcilePurchase(purchase.id);
    return purchase;
  }

  test.each([
    ['another amount', (request: Record<string, unknown>) => (request.lines = [{ name: 'Kopi', rupiah: 20_000 }])],
    ['another purchase', (request: Record<string, unknown>) => (request.purchaseId = crypto.randomUUID())],
  ])('%s: nobody is paid, nothing is sent back, the officer has a task', async (_, change) => {
    const purchase = await openedAs(change);
    expect(await endOf(purchase.id)).toEqual({
      status: 'AWAITING_PAYMENT',
      orders: ['AWAITING', 'AWAITING'],
      deeds: ['FEE', 'UNPLACED'],
    });
    const { tasks } = await financeTasks(finance);
    const task = tasks.find(
      ({ kind, purchase: about }) => kind === 'HELD_PAYMENT' && about?.number === purchase.number,
    )!;
    expect(task.facts).toMatchObject({ expected: purchase.total });
    expect(await returnHeld(sellerOf(sari), { taskId: task.id, outcome: 'x' })).toEqual({
      ok: false,
      why: 'not-allowed',
    });
    const back = await Promise.all([1, 2].map(() => returnHeld(finance, { taskId: task.id, outcome: 'Salah jumlah' })));
    expect(back.filter(({ ok }) => ok)).toHaveLength(1);
    const refund = await db.refund.findFirstOrThrow({ where: { purchaseId: purchase.id } });
    await sendRefund(refund.id);
    expect((await deedsOf(purchase.id)).toSorted()).toEqual(['FEE', 'REFUND_OPENED', 'REFUND_SENT', 'UNPLACED']);
    expect(await closeFinanceTask(finance, { taskId: task.id, outcome: 'Lagi' })).toEqual({
      ok: false,
      why: 'moved-on',
    });
  });
});

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
    expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
    await gateway.pay(purchase.sessionId);
    for (const message of await toldOf(purchase.id)) await hear(message);
    expect(await endOf(purchase.id)).toEqual(paidOnce);
    expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 1 });
    expect(await stockOf(mat)).toEqual({ onHand: 10, reserved: 1 });
  });

  test('and sold out: all of it goes back by itself', async () => {
    const purchase = await overtaken(cancel);
    await db.variant.update({ where: { id: mat }, data: { onHand: 0 } });
    await gateway.pay(purchase.sessionId);
    for (const message of await toldOf(purchase.id)) await hear(message);
    expect(await statusOf(purchase.id)).toBe('CANCELLED');
    expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
    const refund = await db.refund.findFirstOrThrow({ where: { purchaseId: purchase.id } });
    expect(refund).toMatchObject({ way: 'CARD', reason: 'LATE_PAYMENT', amount: purchase.total, orderId: null });
    await sendRefund(refund.id);
    await sendRefund(refund.id);
    expect((await deedsOf(purchase.id)).toSorted()).toEqual(['FEE', 'REFUND_OPENED', 'REFUND_SENT', 'UNPLACED']);
    expect(await db.refund.findUnique({ where: { id: refund.id } })).toMatchObject({ status: 'CLOSED' });
    expect(await kindsAbout(purchase.id)).toEqual(expect.arrayContaining(['payment-returned', 'refund-closed']));
  });
});

describe('P10 delayed methods', () => {
  test('the goods stay promised until the money has come', async () => {
    const purchase = await opened();
    await gateway.pay(purchase.sessionId, { method: 'va' });
    await reconcilePurchase(purchase.id);
    expect(await statusOf(purchase.id)).toBe('PROCESSING');
    await expirePurchases(later(48 * 60));
    expect(await cancelPurchase(purchase.code, null)).toEqual({ ok: false, why: 'moved-on' });
    expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 1 });
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
    expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
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
      expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 1 });

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
    await declineOrder(sellerOf(budi), { orderId: await orderAt(purchase.id, budi), reason: 'Habis' });
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

const orderAt = async (purchaseId: string, shop: Shop) =>
  (await db.order.findFirstOrThrow({ where: { purchaseId, shopId: shop.shopId } })).id;

test('P15 the gateway is never asked inside a transaction of the database', async () => {
  const asked = db.$transaction(() => readBalance());
  await expect(asked).rejects.toThrow('inside a transaction');
  expect(await readBalance()).toEqual(expect.any(Number));
});

describe('P16 a dispute freezes the share', () => {
  const frozen = async (purchaseId: string) => {
    const rows = await db.ledgerEntry.groupBy({
      by: ['account'],
      where: { transaction: { purchaseId } },
      _sum: { amount: true },
    });
    const sums = rows
      .map(({ account, _sum }) => [account, Number(_sum.amount)] as const)
      .filter(([, sum]) => sum !== 0);
    return Object.fromEntries(sums);
  };
  const hearAll = async () => {
    for (const message of await gateway.told(({ type }) => type.startsWith('charge.dispute'))) await hear(message);
  };
  async function disputed() {
    const purchase = await paid();
    const { chargeId } = await sessionOf(purchase.id);
    const { id } = await gateway.control<{ id: string }>('disputes', { charge: chargeId });
    await hearAll();
    return { ...purchase, disputeId: id };
  }

  test('nothing of it can be released; finance has a task with the deadline', async () => {
    const purchase = await disputed();
    expect(await frozen(purchase.id)).toMatchObject({ SHOP_FROZEN: -(43_875 + 117_000 + 40_000), DISPUTES: 205_000 });
    await db.order.updateMany({
      where: { purchaseId: purchase.id },
      data: { status: 'DELIVERED', deliveredAt: new Date(), completeBy: new Date() },
    });
    await completeOrders(later(1));
    expect(await ordersOf(purchase.id)).toEqual(['COMPLETED', 'COMPLETED']);
    expect(await frozen(purchase.id)).not.toHaveProperty('SHOP_BALANCE');
    const { tasks } = await financeTasks(finance);
    expect(
      tasks.filter(({ kind, purchase: about }) => kind === 'DISPUTE' && about?.number === purchase.number),
    ).toEqual([expect.objectContaining({ dueBy: expect.any(Date) })]);

    await gateway.control(`disputes/${purchase.disputeId}/won`);
    await hearAll();
    expect(await frozen(purchase.id)).toMatchObject({ SHOP_BALANCE: -(43_875 + 117_000 + 40_000) });
    expect(await frozen(purchase.id)).not.toHaveProperty('DISPUTES');
  });

  test('lost: the shops and the platform give up what they had of it, to the rupiah', async () => {
    const purchase = await disputed();
    await gateway.control(`disputes/${purchase.disputeId}/lost`);
    await hearAll();
    const { GATEWAY, GATEWAY_FEES, ...rest } = await frozen(purchase.id);
    expect(GATEWAY! + GATEWAY_FEES!).toBe(0);
    expect(rest).toEqual({});
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
  expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
});

describe('cancelling while a page is open', () => {
  test('the page is closed first: nobody can pay there any more', async () => {
    const purchase = await opened();
    expect(await withdrawPurchase(purchase.code, null)).toEqual({ ok: true });
    await expect(gateway.pay(purchase.sessionId)).rejects.toThrow('409');
    expect(await stockOf(coffee)).toEqual({ onHand: 10, reserved: 0 });
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

describe('refunds by card', () => {
  test('M4 M6 of two whole refunds at once there is one, and a sibling order is left alone', async () => {
    const purchase = await paid();
    const orderId = await orderAt(purchase.id, budi);
    const [line] = await db.orderLine.findMany({ where: { orderId } });
    const wish = { orderId, lines: [{ orderLineId: line!.id, goods: 120_000 }], shipping: 20_000, note: 'Rusak' };
    const answers = await Promise.all([agreeRefund(finance, wish), agreeRefund(finance, wish)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, why: 'too-much', most: 0 });
    const refunds = await db.refund.findMany({ where: { purchaseId: purchase.id } });
    expect(refunds).toEqual([expect.objectContaining({ orderId, amount: 140_000, commission: 3_000 })]);
    const foreign = { ...wish, orderId: await orderAt(purchase.id, sari), shipping: 0 };
    expect(await agreeRefund(finance, foreign)).toMatchObject({ ok: false, why: 'too-much' });
    await sendRefund(refunds[0]!.id);
  });

  test('M5 nothing, less than nothing, more than was paid, or of what was not paid: refused', async () => {
    const unpaid = await placed();
    const purchase = await paid();
    const orderId = await orderAt(purchase.id, sari);
    const [line] = await db.orderLine.findMany({ where: { orderId } });
    const of = (goods: number, shipping = 0) => ({
      orderId,
      lines: [{ orderLineId: line!.id, goods }],
      shipping,
      note: '',
    });
    for (const wish of [of(0), of(-1), of(1.5), of(0, -1)])
      expect(await agreeRefund(finance, wish)).toEqual({ ok: false, why: 'nothing' });
    for (const wish of [of(45_001), of(1, 20_001)])
      expect(await agreeRefund(finance, wish)).toEqual({ ok: false, why: 'too-much', most: 65_000 });
    const early = { ...of(0, 1), orderId: await orderAt(unpaid.id, sari) };
    expect(await agreeRefund(finance, early)).toEqual({ ok: false, why: 'not-paid' });
    expect(await agreeRefund(sellerOf(sari), of(1))).toEqual({ ok: false, why: 'not-allowed' });
  });

  test('in parts: together they give back exactly the commission', async () => {
    const purchase = await paid([coffee]);
    const orderId = await orderAt(purchase.id, sari);
    const [line] = await db.orderLine.findMany({ where: { orderId } });
    for (const goods of [1, 333, 20_000, 24_666]) {
      const wish = { orderId, lines: [{ orderLineId: line!.id, goods }], shipping: 5_000, note: 'Sebagian' };
      expect(await agreeRefund(finance, wish)).toMatchObject({ ok: true, amount: goods + 5_000 });
    }
    const refunds = await db.refund.findMany({ where: { orderId } });
    expect(refunds.reduce((sum, refund) => sum + refund.commission, 0)).toBe(1_125);
    for (const { id } of refunds) await sendRefund(id);
  });

  test('of a payment by virtual account it goes the same way', async () => {
    const purchase = await opened([coffee]);
    await gateway.pay(purchase.sessionId, { method: 'va' });
    await gateway.control(`sessions/${purchase.sessionId}/settle`);
    await reconcilePurchase(purchase.id);
    await declineOrder(sellerOf(sari), { orderId: await orderAt(purchase.id, sari), reason: 'Habis' });
    const refund = await db.refund.findFirstOrThrow({ where: { purchaseId: purchase.id } });
    await sendRefund(refund.id);
    expect(await db.refund.findUnique({ where: { id: refund.id } })).toMatchObject({ status: 'CLOSED', way: 'CARD' });
  });

  test('one that the card could not take comes back, and goes by transfer', async () => {
    const purchase = await paid([coffee]);
    const orderId = await orderAt(purchase.id, sari);
    await declineOrder(sellerOf(sari), { orderId, reason: 'Habis' });
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

describe('M11 the nightly comparison', () => {
  test('finds nothing where all is well', async () => {
    expect(await compareWithGateway(later(120))).toBe(0);
  });

  test('makes a task of a charge that is not ours, once, and changes nothing', async () => {
    const session = await gateway.stripe.checkout.sessions.create({
      mode: 'payment',
      ui_mode: 'hosted_page',
      success_url: 'http://localhost/x',
      line_items: [
        { quantity: 1, price_data: { currency: 'idr', unit_amount: 5_000_000, product_data: { name: 'Asing' } } },
      ],
    });
    await gateway.pay(session.id);
    const before = await accountSums();
    expect(await compareWithGateway(later(120))).toBe(2); // the charge, and the balance
    expect(await compareWithGateway(later(121))).toBe(2);
    const { tasks } = await financeTasks(finance);
    expect(tasks.filter(({ kind }) => kind === 'DIFFERENCE')).toHaveLength(2);
    expect(await accountSums()).toEqual(before);
    // Booked by hand in the end: here it goes back to where it came from, less the fee that the gateway keeps.
    const { latest_charge } = await gateway.stripe.paymentIntents.retrieve(
      String((await gateway.stripe.checkout.sessions.retrieve(session.id)).payment_intent),
    );
    await gateway.stripe.refunds.create({ charge: String(latest_charge) });
    const fee =
      (await readBalance()) - ((await accountSums()).find(({ account }) => account === 'GATEWAY')?.amount ?? 0);
    await executeSql(`with t as (insert into "LedgerTransaction" ("id", "key", "kind", "at")
      values (gen_random_uuid(), 'by-hand', 'FEE', now()) returning "id")
      insert into "LedgerEntry" ("id", "transactionId", "account", "amount")
      select gen_random_uuid(), t."id", leg.account::"LedgerAccount", leg.amount from t,
      (values ('GATEWAY', ${fee}), ('GATEWAY_FEES', ${-fee})) leg(account, amount)`);
  });
});

test('what the buyer sees of the payment is on the purchase’s page', async () => {
  const purchase = await paid();
  expect(await readPurchase(purchase.code)).toMatchObject({ status: 'PAID', method: 'CARD', isCancellable: false });
});
