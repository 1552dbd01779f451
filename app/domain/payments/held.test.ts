import { describe, expect, test, vi } from 'vitest';
import {
  cardRehearsal,
  deedsOf,
  endOf,
  kindsAbout,
  orderAt,
  paidOnce,
  sessionOf,
  statusOf,
} from '../../../prisma/testing/cards';
import { sellerOf } from '../../../prisma/testing/twoShops';
import { db } from '../../platform/db';
import { closeFinanceTask, financeTasks } from '../financeTasks';
import { declineOrder } from '../orders';
import { cancelPurchase } from '../purchases';
import { sendRefund } from '../refunds';
import { assignHeld, openCheckout, reconcilePurchase, returnHeld } from '.';

const gateway = await vi.hoisted(async () => {
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});

const { here, placed, opened, paid } = cardRehearsal(gateway);

/** Paid on a page that was opened with other words than ours. */
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

const taskAbout = async ({ number }: { number: string }) =>
  (await financeTasks(here.finance)).tasks.find(
    ({ kind, purchase }) => kind === 'HELD_PAYMENT' && purchase?.number === number,
  )!;

describe('P8 what is not what was asked for is held', () => {
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
    const task = await taskAbout(purchase);
    expect(task.facts).toMatchObject({ expected: purchase.total });
    expect(await returnHeld(sellerOf(here.sari), { taskId: task.id, outcome: 'x' })).toEqual({
      ok: false,
      why: 'not-allowed',
    });
    const back = await Promise.all(
      [1, 2].map(() => returnHeld(here.finance, { taskId: task.id, outcome: 'Salah jumlah' })),
    );
    expect(back.filter(({ ok }) => ok)).toHaveLength(1);
    const refund = await db.refund.findFirstOrThrow({ where: { purchaseId: purchase.id } });
    await sendRefund(refund.id);
    expect((await deedsOf(purchase.id)).toSorted()).toEqual(['FEE', 'REFUND_OPENED', 'REFUND_SENT', 'UNPLACED']);
    expect(await closeFinanceTask(here.finance, { taskId: task.id, outcome: 'Lagi' })).toEqual({
      ok: false,
      why: 'moved-on',
    });
  });
});

describe('P8 a held payment is used for the purchase that it was meant for', () => {
  const wrongReference = (request: Record<string, unknown>) => (request.purchaseId = crypto.randomUUID());
  const assign = (taskId: string, number: string, actor = here.finance) =>
    assignHeld(actor, { taskId, number, outcome: 'Rujukan keliru' });

  test('its own, whose reference was wrong: paid once, of two officers by one, and its refund goes back to the card', async () => {
    const purchase = await openedAs(wrongReference);
    const task = await taskAbout(purchase);
    const answers = await Promise.all([assign(task.id, purchase.number), assign(task.id, purchase.number)]);
    expect(answers).toContainEqual({ ok: true, number: purchase.number });
    expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
    expect(await endOf(purchase.id)).toEqual({ ...paidOnce, deeds: ['FEE', 'PAYMENT', 'PAYMENT', 'UNPLACED'] });
    expect(await heldFor(purchase.id)).toBe(0);
    expect(await kindsAbout(purchase.id)).toContain('purchase-paid');
    expect(await taskAbout(purchase)).toBeUndefined();
    expect(await db.financeTask.findUnique({ where: { id: task.id } })).toMatchObject({
      closedBy: here.finance.personId,
      outcome: `${purchase.number}: Rujukan keliru`,
    });
    expect(await returnHeld(here.finance, { taskId: task.id, outcome: 'x' })).toEqual({ ok: false, why: 'moved-on' });

    await declineOrder(sellerOf(here.budi), { orderId: await orderAt(purchase.id, here.budi), reason: 'Habis' });
    const refund = await db.refund.findFirstOrThrow({ where: { purchaseId: purchase.id } });
    expect(refund).toMatchObject({ way: 'CARD', sessionId: (await sessionOf(purchase.id)).id });
    await sendRefund(refund.id);
  });

  test('another one of the same price: that one is paid, and what it was paid with is its own from then on', async () => {
    const [meant, paidFor] = [await placed(), await openedAs(wrongReference)];
    const { id, gatewayId } = await sessionOf(paidFor.id);
    const task = await taskAbout(paidFor);
    expect(await assign(task.id, meant.number)).toEqual({ ok: true, number: meant.number });
    expect(await statusOf(meant.id)).toBe('PAID');
    expect(await statusOf(paidFor.id)).toBe('AWAITING_PAYMENT');
    expect(await sessionOf(meant.id)).toMatchObject({ id, gatewayId, status: 'PAID' });
    expect(await heldFor(paidFor.id)).toBe(-meant.total); // still booked there, and taken by the other
    expect(await unplaced()).toBe(0);
    // The one that it was not meant for can still be paid.
    expect(await openCheckout(paidFor.code)).toMatchObject({ ok: true });
    await gateway.pay((await sessionOf(paidFor.id, 2)).gatewayId!);
    await reconcilePurchase(paidFor.id);
    expect(await statusOf(paidFor.id)).toBe('PAID');
  });

  test('of another amount, paid, ended, being paid, or unknown: refused, and it stays held', async () => {
    const task = await taskAbout(await openedAs((request) => (request.lines = [{ name: 'Kopi', rupiah: 20_000 }])));
    const before = await unplaced();
    const waiting = await placed();
    expect(await assign(task.id, waiting.number)).toEqual({
      ok: false,
      why: 'other-amount',
      held: 20_000,
      total: waiting.total,
    });
    expect(await assign(task.id, (await paid()).number)).toEqual({ ok: false, why: 'paid' });
    await cancelPurchase(waiting.code, null);
    expect(await assign(task.id, waiting.number)).toEqual({ ok: false, why: 'ended' });
    const delayed = await opened();
    await gateway.pay(delayed.sessionId, { method: 'va' });
    await reconcilePurchase(delayed.id);
    expect(await assign(task.id, delayed.number)).toEqual({ ok: false, why: 'under-way' });
    const direct = await placed();
    await db.purchase.update({ where: { id: direct.id }, data: { moneyMode: 'DIRECT' } });
    expect(await assign(task.id, direct.number)).toEqual({ ok: false, why: 'not-ours' });
    expect(await assign(task.id, 'SP-0')).toEqual({ ok: false, why: 'not-found' });
    expect(await assign(task.id, waiting.number, sellerOf(here.sari))).toEqual({ ok: false, why: 'not-allowed' });
    expect(await unplaced()).toBe(before);
    expect(await returnHeld(here.finance, { taskId: task.id, outcome: 'Salah jumlah' })).toMatchObject({ ok: true });
  });

  /** What is owed to senders, of one purchase and of all. */
  const heldFor = (purchaseId: string) => sumOf({ purchaseId });
  const unplaced = () => sumOf({});
  async function sumOf(transaction: { purchaseId?: string }) {
    const { _sum } = await db.ledgerEntry.aggregate({
      where: { account: 'UNPLACED', transaction },
      _sum: { amount: true },
    });
    return Number(_sum.amount ?? 0);
  }
});
