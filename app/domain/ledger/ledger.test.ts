import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { monday, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db, executeSql } from '../../platform/db';
import { cancelOrder, declineOrder } from '../orders';
import { cancelPurchase } from '../purchases';
import { closeRefund, giveRefundAccount } from '../refunds';
import { accountSums, trialBalance } from '.';
import { post } from './post';

let { sari, budi, finance, placed, paid, completed } = {} as TwoShops;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction" cascade');
  ({ sari, budi, finance, placed, paid, completed } = await twoShops());
});

async function declinedAndRefunded(purchase: { matOrder: string; code: string }) {
  await declineOrder(sellerOf(budi), { orderId: purchase.matOrder, reason: 'Pandan habis' }, monday);
  await giveRefundAccount(purchase.code, { bankName: 'BRI', accountNumber: '123456', accountHolder: 'Dewi' });
  const refund = await db.refund.findFirstOrThrow({ where: { orderId: purchase.matOrder } });
  await closeRefund(finance, { refundId: refund.id, proof: 'BRI 99' }, monday);
}

const sums = async () => Object.fromEntries((await accountSums()).map(({ account, amount }) => [account, amount]));

describe('what each step of an order moves', () => {
  test('a purchase that is not paid moves nothing', async () => {
    const purchase = await placed();
    await cancelPurchase(purchase.code, null, monday);
    expect(await sums()).toEqual({});
  });

  test('a payment is held for each shop, less the commission of 2.5 %', async () => {
    await paid();
    expect(await sums()).toEqual({
      BANK: 205_000, // 45,000 + 120,000, and freight of 20,000 each
      SHOP_HELD: -(43_875 + 117_000),
      SHIPPING_HELD: -40_000,
      COMMISSION_HELD: -(1_125 + 3_000),
    });
  });

  test('a completed order is released; an order of the same purchase that was refunded leaves nothing', async () => {
    const purchase = await paid();
    await declinedAndRefunded(purchase);
    await completed(purchase.coffeeOrder, purchase.code);
    const { BANK, SHOP_BALANCE, COMMISSION, ...rest } = await sums();
    expect({ BANK, SHOP_BALANCE, COMMISSION }).toEqual({ BANK: 65_000, SHOP_BALANCE: -63_875, COMMISSION: -1_125 });
    expect(new Set(Object.values(rest))).toEqual(new Set([0]));
  });

  test('a refund that is promised but not sent stands apart', async () => {
    const purchase = await paid();
    await cancelOrder({ code: purchase.code, orderId: purchase.matOrder, personId: null }, monday);
    expect(await sums()).toMatchObject({ BANK: 205_000, REFUNDS: -140_000, SHOP_HELD: -43_875 });
  });
});

describe('M11 every ledger transaction sums to zero', () => {
  const deed = { kind: 'PAYMENT', at: monday } as const;

  test('the trial balance has two equal sides, and only finance reads it', async () => {
    const purchase = await paid();
    await completed(purchase.coffeeOrder, purchase.code);
    const { debit, credit } = (await trialBalance(finance))!;
    expect(debit).toBe(205_000);
    expect(credit).toBe(debit);
    expect(await trialBalance(sellerOf(sari))).toBeUndefined();
  });

  test('what does not sum to zero is refused when it commits', async () => {
    const oneSided = db.$transaction((tx) => post(tx, { ...deed, key: 'wrong:1' }, [{ account: 'BANK', amount: 1 }]));
    await expect(oneSided).rejects.toThrow(/does not sum to zero/);
    const empty = db.ledgerTransaction.create({ data: { ...deed, key: 'wrong:2' } });
    await expect(empty).rejects.toThrow(/does not sum to zero/);
  });

  test('what is written stays', async () => {
    await paid();
    await expect(executeSql('update "LedgerEntry" set "amount" = 5')).rejects.toThrow(/cannot be changed/);
    await expect(executeSql('delete from "LedgerEntry"')).rejects.toThrow(/cannot be changed/);
  });

  test('an account of shops names its shop, another does not', async () => {
    const legs = [
      { account: 'BANK', amount: 5 },
      { account: 'SHOP_HELD', amount: -5 },
    ] as never;
    await expect(db.$transaction((tx) => post(tx, { ...deed, key: 'wrong:3' }, legs))).rejects.toThrow(
      /LedgerEntry_shop/,
    );
  });
});

test('M3 a deed is written once, however often it is told', async () => {
  const legs = [
    { account: 'BANK', amount: 5 },
    { account: 'UNPLACED', amount: -5 },
  ] as const;
  const tell = () => db.$transaction((tx) => post(tx, { key: 'once', kind: 'UNPLACED', at: monday }, legs));
  const answers = await Promise.all(Array.from({ length: 10 }, tell));
  expect(answers.filter(Boolean)).toHaveLength(1);
  expect(await sums()).toEqual({ BANK: 5, UNPLACED: -5 });
});

test('the migration posts for the past what the domain would have posted', async () => {
  await placed();
  const purchase = await paid();
  await declinedAndRefunded(purchase);
  await completed(purchase.coffeeOrder, purchase.code);
  await cancelOrder({ ...(await paidWithMat()), personId: null }, monday);

  const posted = await ledgerAsWritten();
  await executeSql('truncate "LedgerTransaction" cascade');
  const migration = readFileSync('prisma/migrations/0002_ledger/migration.sql', 'utf8');
  await executeSql(migration.slice(migration.indexOf('-- The past:')));
  expect(await ledgerAsWritten()).toEqual(posted);
});

async function paidWithMat() {
  const { code, matOrder: orderId } = await paid();
  return { code, orderId };
}

async function ledgerAsWritten() {
  const rows = await db.ledgerTransaction.findMany({ include: { entries: true }, orderBy: { key: 'asc' } });
  return rows.map(({ key, kind, at, purchaseId, orderId, entries }) => {
    const legs = entries.map(({ account, shopId, amount }) => `${account} ${shopId} ${amount}`).toSorted();
    return { key, kind, at: at.toISOString(), purchaseId, orderId, legs };
  });
}
