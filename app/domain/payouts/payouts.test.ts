import Papa from 'papaparse';
import { beforeEach, describe, expect, test } from 'vitest';
import { buy } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { financeTasks } from '../financeTasks';
import { accountSums } from '../ledger';
import { acceptOrder, completeOrders, confirmReceipt, packOrder, type Seller, sendOrder } from '../orders';
import { confirmTransfer } from '../payments';
import { agreeRefund } from '../refunds';
import {
  accountsToCheck,
  batchesForStaff,
  batchFile,
  batchForStaff,
  checkShopAccount,
  closeBatch,
  closePayout,
  makeBatch,
  openPayout,
  openPayouts,
  ownAccounts,
  payoutsForStaff,
  payoutsOfShop,
  recordSettlement,
  remindOfAccounts,
  submitShopAccount,
} from '.';

const monday = new Date('2026-11-23T03:00:00Z');
const nextMonth = new Date('2026-12-23T03:00:00Z');

/** What one piece of coffee brings its shop: 45,000 and freight of 20,000, less 2.5 % of the goods. */
const SHARE = 63_875;

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;
let budi: Shop;
let coffee: string;
let finance: Actor;

beforeEach(async () => {
  await executeSql(
    'truncate "FinanceTask", "Purchase", "LedgerTransaction", "Payout", "ShopAccount", "PayoutBatch", "Message" cascade',
  );
  sari = await aShop();
  budi = await aShop({ name: 'Anyaman Pandan Budi', regencyCode: '15.71' });
  coffee = (await aProduct(sari, { price: 45_000, onHand: 100 })).variantId;
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
});

const sellerOf = (shop: Shop): Seller => ({ ...shop.owner, shopId: shop.shopId });
const account = { bankName: 'Bank Jambi', accountNumber: '0012345678', accountHolder: 'Sari' };

async function withAccount(shop: Shop, wish = account) {
  await submitShopAccount(sellerOf(shop), wish, monday);
  const { id } = await db.shopAccount.findFirstOrThrow({ where: { shopId: shop.shopId }, orderBy: { id: 'desc' } });
  await checkShopAccount(finance, { accountId: id, outcome: 'checked' }, monday);
}

/** An order of a shop, paid, and complete unless `upTo` stops it before. @returns its id */
async function sold(shop = sari, variantId = coffee, upTo: 'paid' | 'complete' = 'complete') {
  const answer = await buy([variantId], 1, monday);
  if (!answer.ok) throw new Error(answer.why);
  const { code } = answer;
  const { id, orders } = await db.purchase.findUniqueOrThrow({ where: { code }, include: { orders: true } });
  await confirmTransfer(finance, { purchaseId: id, reference: 'BRI 1' }, monday);
  const orderId = orders[0]!.id;
  if (upTo === 'paid') return orderId;
  await acceptOrder(sellerOf(shop), orderId, monday);
  await packOrder(sellerOf(shop), orderId, monday);
  await sendOrder(sellerOf(shop), { orderId, trackingNumber: 'JX1' }, monday);
  await confirmReceipt({ code, orderId, personId: null }, monday);
  await completeOrders(nextMonth);
  return orderId;
}

async function refund(orderId: string) {
  const { lines, shipping } = await db.order.findUniqueOrThrow({ where: { id: orderId }, include: { lines: true } });
  const goods = lines.map((line) => ({ orderLineId: line.id, goods: line.goods }));
  const answer = await agreeRefund(finance, { orderId, lines: goods, shipping, note: 'Rusak' }, nextMonth);
  if (!answer.ok) throw new Error(answer.why);
}

const sums = async () => Object.fromEntries((await accountSums()).map(({ account, amount }) => [account, amount]));
const payoutOf = (shop: Shop) =>
  db.payout.findFirstOrThrow({ where: { shopId: shop.shopId }, orderBy: { id: 'desc' }, include: { entries: true } });
const kinds = async (shop: Shop) =>
  (await db.message.findMany({ where: { personId: shop.owner.personId }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  );

/** A payout of the shop, sent by the bank. */
async function paidOut(shop = sari) {
  await openPayout(sellerOf(shop), nextMonth);
  const batch = await makeBatch(finance, nextMonth);
  if (!batch.ok) throw new Error(batch.why);
  await closeBatch(finance, { batchId: batch.id, proof: 'BJ-77' }, nextMonth);
  return payoutOf(shop);
}

describe('M9 a payout carries released money only, and once', () => {
  test('what is not complete stays; what is released goes, less nothing', async () => {
    await withAccount(sari);
    await sold(sari, coffee, 'paid');
    expect(await openPayout(sellerOf(sari), monday)).toEqual({
      ok: false,
      why: 'too-little',
      least: 50_000,
      available: 0,
    });
    await sold();
    expect(await openPayout(sellerOf(sari), nextMonth)).toMatchObject({ ok: true, amount: SHARE });
    expect(await sums()).toMatchObject({ SHOP_BALANCE: 0, PAYOUTS: -SHARE, SHOP_HELD: -43_875 });
    expect((await payoutOf(sari)).entries).toHaveLength(2);
  });

  test('of ten who ask at once one opens it, and nothing is left for a second', async () => {
    await withAccount(sari);
    await sold();
    const answers = await Promise.all(Array.from({ length: 10 }, () => openPayout(sellerOf(sari), nextMonth)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.why === 'under-way')).toHaveLength(9);
    expect(await db.payout.count()).toBe(1);

    const batch = await makeBatch(finance);
    await closeBatch(finance, { batchId: batch.ok ? batch.id : '', proof: 'BJ-1' });
    expect(await openPayout(sellerOf(sari), nextMonth)).toMatchObject({ why: 'too-little', available: 0 });
  });

  test('the owner and the clock at once, and the clock in two processes: one payout', async () => {
    await withAccount(sari);
    await sold();
    await Promise.all([openPayouts(nextMonth), openPayout(sellerOf(sari), nextMonth), openPayouts(nextMonth)]);
    expect(await db.payout.count()).toBe(1);
    expect(await sums()).toMatchObject({ SHOP_BALANCE: 0, PAYOUTS: -SHARE });
  });

  test('the table refuses to tie an entry twice', async () => {
    await withAccount(sari);
    await sold();
    const { entries, id } = await paidOut();
    const again = db.payoutEntry.create({ data: { payoutId: id, entryId: entries[0]!.entryId } });
    await expect(again).rejects.toThrow();
  });

  test('without a checked account there is none; the clock passes such a shop by', async () => {
    await sold();
    expect(await openPayout(sellerOf(sari), nextMonth)).toEqual({ ok: false, why: 'no-account' });
    await submitShopAccount(sellerOf(sari), account);
    expect(await openPayout(sellerOf(sari), nextMonth)).toEqual({ ok: false, why: 'no-account' });
    expect(await openPayouts(nextMonth)).toBe(0);
  });
});

describe('M7 a refund after the payout', () => {
  test('makes the balance negative, and the next payout is less by as much', async () => {
    await withAccount(sari);
    const orderId = await sold();
    await paidOut();
    await refund(orderId);
    expect(await sums()).toMatchObject({ SHOP_BALANCE: SHARE, PAYOUTS: 0 });
    expect(await openPayout(sellerOf(sari), nextMonth)).toMatchObject({ why: 'too-little', available: -SHARE });

    await sold();
    await sold();
    await sold();
    expect(await openPayout(sellerOf(sari), nextMonth)).toMatchObject({ ok: true, amount: 2 * SHARE });
    expect(await sums()).toMatchObject({ SHOP_BALANCE: 0, PAYOUTS: -2 * SHARE });
  });
});

describe('money that waits for an account', () => {
  const week = (days: number) => new Date(nextMonth.getTime() + days * 24 * 60 * 60_000);
  const reminders = async () =>
    (await db.message.findMany({ where: { kind: 'payout-needs-account' }, orderBy: { id: 'asc' } })).map(
      ({ personId, values, path }) => ({ personId, values, path }),
    );

  test('is told to the owner once a week, of two clocks by one, until there is an account', async () => {
    await sold();
    const counts = await Promise.all([remindOfAccounts(nextMonth), remindOfAccounts(nextMonth)]);
    expect(counts.toSorted()).toEqual([0, 1]);
    expect(await reminders()).toEqual([
      {
        personId: sari.owner.personId,
        values: { shop: sari.name, shopId: sari.shopId, amount: SHARE },
        path: '/studio/keuangan',
      },
    ]);
    expect(await remindOfAccounts(week(6))).toBe(0);
    expect(await remindOfAccounts(week(8))).toBe(1);

    await submitShopAccount(sellerOf(sari), account, week(9));
    expect(await remindOfAccounts(week(20))).toBe(0); // it waits for finance, not for the owner
    const { id: accountId } = await db.shopAccount.findFirstOrThrow();
    await checkShopAccount(finance, { accountId, outcome: 'returned', reason: 'Nama berbeda' }, week(21));
    expect(await remindOfAccounts(week(22))).toBe(1);
    await withAccount(sari);
    expect(await remindOfAccounts(week(40))).toBe(0);
    expect(await reminders()).toHaveLength(3);
  });

  test('is no matter as long as nothing was released, or less than is paid out', async () => {
    await sold(sari, coffee, 'paid');
    expect(await remindOfAccounts(nextMonth)).toBe(0);
    const small = (await aProduct(budi, { price: 1_000 })).variantId;
    await db.shippingRate.updateMany({ where: { shopId: budi.shopId }, data: { first: 0 } });
    await sold(budi, small);
    expect(await remindOfAccounts(nextMonth)).toBe(0);
  });
});

describe('M10 a payout that failed', () => {
  test('is seen by shop and finance with its reason, and can be asked for again', async () => {
    await withAccount(sari);
    await sold();
    await openPayout(sellerOf(sari), nextMonth);
    await makeBatch(finance, nextMonth);
    const { id, number } = await payoutOf(sari);
    const failed = { payoutId: id, outcome: 'failed', reason: 'Rekening ditutup' } as const;
    expect(await closePayout(finance, failed, nextMonth)).toEqual({ ok: true, number });

    expect((await payoutsOfShop(sellerOf(sari))).payouts).toMatchObject([
      { number, status: 'FAILED', failure: 'Rekening ditutup', amount: SHARE },
    ]);
    expect((await payoutsForStaff(finance, 'failed')).payouts).toMatchObject([{ number, failure: 'Rekening ditutup' }]);
    expect(await kinds(sari)).toContain('payout-failed');
    expect(await sums()).toMatchObject({ SHOP_BALANCE: -SHARE, PAYOUTS: 0 });
    expect(await closePayout(finance, failed, nextMonth)).toEqual({ ok: false, why: 'moved-on' });
    const { tasks } = await financeTasks(finance);
    expect(tasks).toMatchObject([
      { kind: 'PAYOUT_FAILED', facts: { shop: sari.name, number, amount: SHARE, why: 'Rekening ditutup' } },
    ]);

    expect(await openPayout(sellerOf(sari), nextMonth)).toMatchObject({ ok: true, amount: SHARE });
    expect((await payoutOf(sari)).number).not.toBe(number);
  });

  test('and paid at once by another officer, it is one of the two', async () => {
    await withAccount(sari);
    await sold();
    await openPayout(sellerOf(sari), nextMonth);
    await makeBatch(finance, nextMonth);
    const { id: payoutId } = await payoutOf(sari);
    const answers = await Promise.all([
      closePayout(finance, { payoutId, outcome: 'failed', reason: 'Ditolak' }),
      closePayout(finance, { payoutId, outcome: 'paid', proof: 'BJ-1' }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
    const { PAYOUTS, SHOP_BALANCE, BANK } = await sums();
    expect(PAYOUTS).toBe(0);
    expect([0 - SHOP_BALANCE!, 65_000 - BANK!].toSorted((a, b) => a - b)).toEqual([0, SHARE]);
  });
});

describe('a batch', () => {
  test('gathers what is open once, and what is left of it is closed with one proof', async () => {
    const mat = (await aProduct(budi, { price: 120_000 })).variantId;
    await withAccount(sari);
    await withAccount(budi, { ...account, accountNumber: '99887766', accountHolder: 'Budi' });
    await sold();
    await sold(budi, mat);
    await openPayouts(nextMonth);
    const answers = await Promise.all([makeBatch(finance), makeBatch(finance)]);
    const made = answers.find((answer) => answer.ok);
    expect(answers).toContainEqual({ ok: false, why: 'nothing' });
    expect(made).toMatchObject({ count: 2, number: expect.stringMatching(/^BA-\d+$/) });
    const batchId = made!.ok ? made!.id : '';

    await closePayout(finance, { payoutId: (await payoutOf(budi)).id, outcome: 'failed', reason: 'Nama berbeda' });
    expect((await batchForStaff(finance, batchId))?.closedAt).toBeNull();
    expect(await closeBatch(finance, { batchId, proof: 'BJ-7' })).toEqual({ ok: true, count: 1 });
    expect(await closeBatch(finance, { batchId, proof: 'BJ-7' })).toEqual({ ok: false, why: 'moved-on' });
    expect((await batchForStaff(finance, batchId))?.closedAt).not.toBeNull();
    expect(await batchesForStaff(finance)).toMatchObject([{ id: batchId, count: 2 }]);
    expect(await payoutOf(sari)).toMatchObject({ status: 'PAID', proof: 'BJ-7' });
    expect(await kinds(sari)).toContain('payout-sent');
    expect(await kinds(budi)).toContain('payout-failed');
  });

  test('has a file with whole account numbers, without what was closed, and safe from formulas', async () => {
    const evil = { bankName: '=cmd|calc', accountNumber: '0012345678', accountHolder: '@SUM(1)\n=2' };
    await withAccount(sari, evil);
    await sold();
    await openPayout(sellerOf(sari), nextMonth);
    const batch = await makeBatch(finance);
    if (!batch.ok) throw new Error(batch.why);
    const file = await batchFile(finance, batch.id);
    if (!file.ok) throw new Error(file.why);
    const { number } = await payoutOf(sari);
    const [head, row, ...rest] = Papa.parse<string[]>(file.csv.slice(1), { skipEmptyLines: true }).data;
    expect(head).toEqual(['nomor_pencairan', 'bank', 'nomor_rekening', 'nama_pemilik', 'jumlah', 'keterangan']);
    expect(row!.slice(0, 5)).toEqual([number, "'=cmd|calc", '0012345678', "'@SUM(1)\n=2", String(SHARE)]);
    expect(rest).toEqual([]);

    await closeBatch(finance, { batchId: batch.id, proof: 'BJ-1' });
    const after = await batchFile(finance, batch.id);
    expect(after.ok && after.csv).not.toContain('0012345678');
  });
});

describe('a bank account', () => {
  test('is encrypted, checked by finance, and the one in use stays until a new one is checked', async () => {
    await withAccount(sari);
    const kept = await db.shopAccount.findFirstOrThrow({ where: { shopId: sari.shopId } });
    expect(kept.accountNumber).not.toContain('0012345678');
    await submitShopAccount(sellerOf(sari), { ...account, accountNumber: '55554444' });
    expect(await ownAccounts(sellerOf(sari))).toMatchObject({
      inUse: { lastDigits: '5678', status: 'CHECKED' },
      newest: { lastDigits: '4444', status: 'SUBMITTED' },
    });
    expect((await accountsToCheck(finance)).accounts).toMatchObject([{ accountNumber: '55554444', isChange: true }]);
    expect(await kinds(sari)).toEqual(['shop-account-added', 'shop-account-checked', 'shop-account-added']);
  });

  test('that was replaced while finance looked at it cannot be checked any more', async () => {
    await submitShopAccount(sellerOf(sari), account);
    const [seen] = (await accountsToCheck(finance)).accounts;
    await submitShopAccount(sellerOf(sari), { ...account, accountNumber: '66667777' });
    const answer = await checkShopAccount(finance, { accountId: seen!.id, outcome: 'checked' });
    expect(answer).toEqual({ ok: false, why: 'moved-on' });
    expect((await ownAccounts(sellerOf(sari))).inUse).toBeUndefined();
  });

  test('that was returned says why', async () => {
    await submitShopAccount(sellerOf(sari), account);
    const [seen] = (await accountsToCheck(finance)).accounts;
    const reason = 'Nama tidak sama dengan NIB';
    await checkShopAccount(finance, { accountId: seen!.id, outcome: 'returned', reason });
    expect(await ownAccounts(sellerOf(sari))).toMatchObject({ newest: { status: 'RETURNED', reason } });
    expect(await kinds(sari)).toContain('shop-account-returned');
  });

  test.each(['', '12', '12a4567', '1'.repeat(21)])('with the number %j is none', async (accountNumber) => {
    const answer = await submitShopAccount(sellerOf(sari), { ...account, accountNumber });
    expect(answer).toEqual({ ok: false, why: 'wrong-number' });
  });
});

describe('whose money it is', () => {
  test('T1 T2 another shop sees neither account nor payout, and a helper of the shop neither', async () => {
    await withAccount(sari);
    await sold();
    await openPayout(sellerOf(sari), nextMonth);
    const packer = await aPerson();
    const helper: Seller = { ...packer, shopId: sari.shopId, grants: [{ role: 'MANAGER', shopId: sari.shopId }] };
    const intruder: Seller = { ...budi.owner, shopId: sari.shopId };
    for (const stranger of [sellerOf(budi), helper, intruder]) {
      expect(await ownAccounts(stranger)).toEqual({});
      expect(await payoutsOfShop(stranger)).toEqual({ payouts: [], next: undefined });
    }
    for (const stranger of [helper, intruder]) {
      expect(await submitShopAccount(stranger, account)).toEqual({ ok: false, why: 'not-allowed' });
      expect(await openPayout(stranger)).toEqual({ ok: false, why: 'not-allowed' });
    }
    expect(JSON.stringify((await payoutsOfShop(sellerOf(sari))).payouts)).not.toContain('0012345678');
  });

  test('T7 only finance of the province checks, sends and settles', async () => {
    const kerinci = await aPerson({ staff: [{ role: 'FINANCE', regencyCode: '15.01' }] });
    const no = { ok: false, why: 'not-allowed' };
    const payoutId = '00000000-0000-7000-8000-000000000000';
    for (const actor of [kerinci, sari.owner]) {
      expect(await accountsToCheck(actor)).toEqual({ accounts: [], next: undefined });
      expect(await checkShopAccount(actor, { accountId: payoutId, outcome: 'checked' })).toEqual(no);
      expect(await makeBatch(actor)).toEqual(no);
      expect(await batchFile(actor, payoutId)).toEqual(no);
      expect(await closePayout(actor, { payoutId, outcome: 'paid', proof: 'x' })).toEqual(no);
      expect(await closeBatch(actor, { batchId: payoutId, proof: 'x' })).toEqual(no);
      expect(await recordSettlement(actor, { amount: 1, reference: 'x' })).toEqual(no);
      expect((await payoutsForStaff(actor, 'open')).payouts).toEqual([]);
      expect(await batchesForStaff(actor)).toEqual([]);
    }
  });
});

test('what the gateway pays out to the bank is booked once, and never more than it holds', async () => {
  const at = monday;
  await db.ledgerTransaction.create({
    data: {
      key: 'test:gateway',
      kind: 'UNPLACED',
      at,
      entries: {
        create: [
          { account: 'GATEWAY', amount: 100_000n },
          { account: 'UNPLACED', amount: -100_000n },
        ],
      },
    },
  });
  const arrived = { amount: 60_000, reference: 'STRIPE PAYOUT 1' };
  const answers = await Promise.all([recordSettlement(finance, arrived), recordSettlement(finance, arrived)]);
  expect(answers).toContainEqual({ ok: true });
  expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
  expect(await sums()).toMatchObject({ BANK: 60_000, GATEWAY: 40_000 });
  const more = { amount: 40_001, reference: 'STRIPE PAYOUT 2' };
  expect(await recordSettlement(finance, more)).toEqual({ ok: false, why: 'too-much', most: 40_000 });
  expect(await recordSettlement(finance, { amount: 0, reference: 'x' })).toEqual({ ok: false, why: 'nothing' });
});
