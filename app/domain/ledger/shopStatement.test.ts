import { beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { monday, nextMonth, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db, executeSql } from '../../platform/db';
import { monthInWib } from '../calendar';
import { confirmReceipt, type Seller } from '../orders';
import { checkShopAccount, closePayout, makeBatch, openPayout, submitShopAccount } from '../payouts';
import { agreeRefund } from '../refunds';
import { monthStatement, orderStatement, shopBalance, shopStatement } from '.';

const november = monthInWib('2026-11')!;
const SHARE = 63_875;

let market: TwoShops;
let { sari, budi, finance } = {} as TwoShops;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction", "Payout", "ShopAccount" cascade');
  market = await twoShops();
  ({ sari, budi, finance } = market);
});

/** A purchase of both shops is paid. @returns what leads to Sari's part of it */
async function paid(at = monday) {
  const { code, coffeeOrder: orderId } = await market.paid(at);
  return { code, orderId };
}

async function completed() {
  const { code, orderId } = await paid();
  await market.completed(orderId, code);
  return orderId;
}

async function opened() {
  await submitShopAccount(sellerOf(sari), { bankName: 'BRI', accountNumber: '12345678', accountHolder: 'Sari' });
  const { id: accountId } = await db.shopAccount.findFirstOrThrow({
    where: { shopId: sari.shopId, status: 'SUBMITTED' },
  });
  await checkShopAccount(finance, { accountId, outcome: 'checked' });
  return openAgain();
}

async function openAgain() {
  const answer = await openPayout(sellerOf(sari), nextMonth);
  if (!answer.ok) throw new Error(answer.why);
  await makeBatch(finance, nextMonth);
  return db.payout.findUniqueOrThrow({ where: { number: answer.number } });
}

async function refund(orderId: string, goods: number) {
  const [line] = await db.orderLine.findMany({ where: { orderId } });
  const wish = { orderId, lines: [{ orderLineId: line!.id, goods }], shipping: 0, note: 'Rusak' };
  const answer = await agreeRefund(finance, wish, nextMonth);
  if (!answer.ok) throw new Error(answer.why);
}

const rows = async () => (await shopStatement(sellerOf(sari))).rows;

/** What the ledger owes the shop for an order, wherever it lies. */
async function owedFor(orderId: string) {
  const { _sum } = await db.ledgerEntry.aggregate({
    where: { transaction: { orderId }, shopId: sari.shopId },
    _sum: { amount: true },
  });
  return -Number(_sum.amount);
}

describe('a statement', () => {
  test('says of each order what it brings and when', async () => {
    const { orderId } = await paid();
    expect(await rows()).toMatchObject([
      {
        orderId,
        goods: 45_000,
        commission: 1_125,
        shipping: 20_000,
        refunded: 0,
        receives: SHARE,
        state: { is: 'held', until: null },
      },
    ]);
    const done = await completed();
    const payout = await opened();
    expect(await rows()).toMatchObject([
      { orderId: done, state: { is: 'payout', number: payout.number, status: 'BATCHED' } },
      { orderId, state: { is: 'held' } },
    ]);
  });

  test('says until when money is held: on its way at the latest, then by the clock, and not while a return is open', async () => {
    const { orderId, code } = await paid();
    await market.sent(orderId);
    await db.order.update({ where: { id: orderId }, data: { deliverBy: new Date('2026-12-04T03:00:00Z') } }); // a Friday
    expect(await rows()).toMatchObject([{ state: { is: 'on-the-way', until: new Date('2026-12-09T03:00:00Z') } }]);
    expect(await shopBalance(sellerOf(sari))).toMatchObject({ held: SHARE, heldUntil: null });

    await confirmReceipt({ code, orderId, personId: null }, new Date('2026-12-01T03:00:00Z'));
    const until = new Date('2026-12-04T03:00:00Z');
    expect(await rows()).toMatchObject([{ state: { is: 'held', until } }]);
    expect(await shopBalance(sellerOf(sari))).toMatchObject({ held: SHARE, heldUntil: until });

    await db.order.update({ where: { id: orderId }, data: { status: 'RETURN_REQUESTED' } });
    expect(await rows()).toMatchObject([{ state: { is: 'returning' } }]);
    expect(await shopBalance(sellerOf(sari))).toMatchObject({ heldUntil: null });
  });

  test('of one order is the same, for whoever may see the money of orders, and of the own shop', async () => {
    const orderId = await completed();
    await refund(orderId, 10_000);
    expect(await orderStatement(sellerOf(sari), orderId)).toEqual((await rows())[0]);
    expect(await orderStatement(sellerOf(budi), orderId)).toBeUndefined();
    const packer: Seller = { ...sellerOf(sari), grants: [{ role: 'PACKER', shopId: sari.shopId }] };
    expect(await orderStatement(packer, orderId)).toBeUndefined();
  });

  test('adds up to what the ledger owes, after a refund in part as well', async () => {
    const orderId = await completed();
    await refund(orderId, 10_000);
    const [row] = await rows();
    expect(row).toMatchObject({ refunded: 9_750, receives: SHARE - 9_750, state: { is: 'released' } });
    expect(row!.receives).toBe(await owedFor(orderId));
    await refund(orderId, 35_000);
    expect((await rows())[0]!.receives).toBe(await owedFor(orderId));
  });

  test('follows the money of a payout that failed into the next', async () => {
    await completed();
    const first = await opened();
    await closePayout(finance, { payoutId: first.id, outcome: 'failed', reason: 'Ditolak' }, nextMonth);
    expect(await rows()).toMatchObject([{ state: { is: 'released' } }]);
    const second = await openAgain();
    await closePayout(finance, { payoutId: second.id, outcome: 'failed', reason: 'Ditolak' }, nextMonth);
    const third = await openAgain();
    await closePayout(finance, { payoutId: third.id, outcome: 'paid', proof: 'BJ-1' }, nextMonth);
    expect(await rows()).toMatchObject([{ state: { is: 'payout', number: third.number, status: 'PAID' } }]);
  });

  test('comes a page at a time, newest first', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 21; i++) ids.unshift((await paid()).orderId);
    const first = await shopStatement(sellerOf(sari));
    const second = await shopStatement(sellerOf(sari), first.next);
    expect([...first.rows, ...second.rows].map(({ orderId }) => orderId)).toEqual(ids);
    expect([first.rows.length, second.next]).toEqual([20, undefined]);
  });

  test('of a month holds what was paid in it, by the days of Jambi', async () => {
    const inside = await paid(new Date('2026-11-30T16:59:00Z'));
    const outside = await paid(new Date('2026-11-30T17:00:00Z'));
    const of = async (month: string) =>
      (await monthStatement(sellerOf(sari), monthInWib(month)!))!.map(({ orderId }) => orderId);
    expect(await of('2026-11')).toEqual([inside.orderId]);
    expect(await of('2026-12')).toEqual([outside.orderId]);
  });
});

test('a balance says where all of it lies', async () => {
  const start = { held: 0, heldUntil: null, frozen: 0, available: 0, underWay: 0, paidOut: 0 };
  expect(await shopBalance(sellerOf(sari))).toEqual(start);
  await paid();
  const orderId = await completed();
  expect(await shopBalance(sellerOf(sari))).toEqual({ ...start, held: SHARE, available: SHARE });
  const payout = await opened();
  expect(await shopBalance(sellerOf(sari))).toEqual({ ...start, held: SHARE, underWay: SHARE });
  await closePayout(finance, { payoutId: payout.id, outcome: 'failed', reason: 'Ditolak' });
  expect(await shopBalance(sellerOf(sari))).toEqual({ ...start, held: SHARE, available: SHARE });
  const again = await openAgain();
  await closePayout(finance, { payoutId: again.id, outcome: 'paid', proof: 'BJ-1' });
  await refund(orderId, 10_000);
  expect(await shopBalance(sellerOf(sari))).toEqual({ ...start, held: SHARE, available: -9_750, paidOut: SHARE });
});

test('T1 T2 another shop’s statement and balance are never seen, and a helper sees none', async () => {
  await paid();
  const manager = await aPerson();
  const helper: Seller = { ...manager, shopId: sari.shopId, grants: [{ role: 'MANAGER', shopId: sari.shopId }] };
  const intruder: Seller = { ...budi.owner, shopId: sari.shopId };
  for (const stranger of [helper, intruder]) {
    expect(await shopStatement(stranger)).toEqual({ rows: [], next: undefined });
    expect(await monthStatement(stranger, november)).toBeUndefined();
    expect(await shopBalance(stranger)).toBeUndefined();
  }
  const [theirs] = (await shopStatement(sellerOf(budi))).rows;
  expect(theirs).toMatchObject({ goods: 120_000 });
  expect(JSON.stringify(await monthStatement(sellerOf(budi), november))).not.toContain('45000');
});
