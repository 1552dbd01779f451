import { beforeEach, describe, expect, test } from 'vitest';
import { monday, nextMonth, sellerOf, type TwoShops, twoShops } from '../../prisma/testing/twoShops';
import { db, executeSql } from '../platform/db';
import { accountSums, shopBalance, trialBalance } from './ledger';
import { agreeRefund } from './refunds';
import { designate, monthlyTaxFile, ownTax, taxMonths } from './tax';
import { handOverTax } from './taxHandOver';

let { sari, budi, finance, coffee, mat, paid } = {} as TwoShops;

const december = new Date('2026-12-07T03:00:00Z');
const wish = { month: '2026-11', reference: '0A1B2C3D4E5F6G7H' };

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction", "TaxDesignation", "TaxPaid" cascade');
  ({ sari, budi, finance, coffee, mat, paid } = await twoShops());
  await designate(finance, { from: '2026-11-01', decree: 'KEP-1/PJ/2026' });
});

const sums = async () => Object.fromEntries((await accountSums()).map(({ account, amount }) => [account, amount]));
const isBalanced = async () => {
  const { debit, credit } = (await trialBalance(finance))!;
  return debit === credit;
};

function giveBack({ id: orderId, lines }: Awaited<ReturnType<typeof paid>>['orders'][number], goods: number, at: Date) {
  const back = [{ orderLineId: lines[0]!.id, goods }];
  return agreeRefund(finance, { orderId, lines: back, shipping: 0, note: '' }, at);
}

describe('a month that was handed over to the state', () => {
  test('leaves the bank, of each shop what was kept of it, and stands in the list', async () => {
    await paid();
    const before = await sums();
    expect(await handOverTax(finance, wish, december)).toEqual({ ok: true, amount: 825 });
    expect(await sums()).toEqual({ ...before, TAX: 0, BANK: before.BANK! - 825 });
    const entries = await db.ledgerEntry.findMany({
      where: { transaction: { kind: 'TAX_PAID' } },
      select: { account: true, shopId: true, amount: true },
      orderBy: { amount: 'asc' },
    });
    expect(entries).toEqual([
      { account: 'BANK', shopId: null, amount: -825n },
      { account: 'TAX', shopId: sari.shopId, amount: 225n },
      { account: 'TAX', shopId: budi.shopId, amount: 600n },
    ]);
    expect(await isBalanced()).toBe(true);
    expect(await taxMonths(finance, december)).toEqual([
      {
        month: '2026-11',
        collected: 825,
        givenBack: 0,
        state: 'paid',
        paid: { amount: 825, reference: wish.reference, paidAt: december },
      },
    ]);
  });

  test('changes neither the file of the month nor what a shop sees of its money', async () => {
    await paid();
    const seen = async () => [
      await monthlyTaxFile(finance, '2026-11'),
      (await ownTax(sellerOf(sari), december))?.months,
      await shopBalance(sellerOf(sari)),
    ];
    const before = await seen();
    await handOverTax(finance, wish, december);
    expect(await seen()).toEqual(before);
  });

  test('is less what was given back in it', async () => {
    const { orderOf } = await paid();
    await giveBack(orderOf(sari), 45_000, monday);
    expect(await handOverTax(finance, wish, december)).toEqual({ ok: true, amount: 600 });
    expect(await sums()).toMatchObject({ TAX: 0 });
  });

  test('of what is refunded afterwards the tax is given back all the same, and set off in its own month', async () => {
    const { orderOf } = await paid(monday, [mat]);
    await handOverTax(finance, wish, december);
    await giveBack(orderOf(budi), 120_000, december);
    expect(await sums()).toMatchObject({ TAX: 600, SHOP_HELD: 0 });
    expect(await isBalanced()).toBe(true);

    await paid(nextMonth, [coffee, mat]);
    await paid(nextMonth, [coffee]);
    const january = new Date('2027-01-05T03:00:00Z');
    expect((await taxMonths(finance, january))[0]).toMatchObject({
      month: '2026-12',
      collected: 1_050,
      givenBack: 600,
      state: 'due',
    });
    expect(await handOverTax(finance, { ...wish, month: '2026-12' }, january)).toEqual({ ok: true, amount: 450 });
    expect(await sums()).toMatchObject({ TAX: 0 });
    expect(await isBalanced()).toBe(true);
  });
});

describe('what is not handed over', () => {
  test('a month twice, of two officers at once neither', async () => {
    await paid();
    const answers = await Promise.all([handOverTax(finance, wish, december), handOverTax(finance, wish, december)]);
    expect(answers).toContainEqual({ ok: true, amount: 825 });
    expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
    expect(await handOverTax(finance, { ...wish, reference: 'X' }, nextMonth)).toEqual({ ok: false, why: 'moved-on' });
    expect(await sums()).toMatchObject({ TAX: 0 });
    expect(await db.taxPaid.count()).toBe(1);
  });

  test('a month that has not ended in Jambi', async () => {
    await paid();
    expect(await handOverTax(finance, wish, new Date('2026-11-30T16:59:59Z'))).toEqual({ ok: false, why: 'not-over' });
    expect((await taxMonths(finance, monday))[0]).toMatchObject({ state: 'running' });
    expect(await handOverTax(finance, wish, new Date('2026-11-30T17:00:00Z'))).toMatchObject({ ok: true });
  });

  test('a month in which nothing is owed, or that is none', async () => {
    const { orderOf } = await paid(monday, [coffee]);
    await giveBack(orderOf(sari), 45_000, monday);
    for (const month of ['2026-11', '2026-10'])
      expect(await handOverTax(finance, { ...wish, month }, december)).toEqual({ ok: false, why: 'nothing-owed' });
    expect((await taxMonths(finance, december))[0]).toMatchObject({ state: 'nothing' });
    expect(await handOverTax(finance, { ...wish, month: '2026-13' }, december)).toEqual({ ok: false, why: 'no-month' });
  });

  test('by whoever is not finance of the province', async () => {
    await paid();
    expect(await handOverTax(sellerOf(sari), wish, december)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await db.taxPaid.count()).toBe(0);
  });
});
