import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { aPerson, aShop } from '../../../prisma/seed/story';
import { connectRehearsal } from '../../../prisma/testing/connect';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { financeTasks } from '../financeTasks';
import { accountSums } from '../ledger';
import { reversePayout, sendPayout } from '../payouts';
import { compareWithGateway, handleEvent, receiveEvent } from '.';

const gateway = await vi.hoisted(async () => {
  process.env.PAYOUT_RAIL = 'stripe_connect';
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});
afterAll(() => gateway.stop());

const { accountOf, payoutOf, fillGateway, release, opened } = connectRehearsal(gateway);
const HOUR = 3_600_000; // ms
const BALANCE = 63_875;

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;
let finance: Actor;

beforeEach(async () => {
  await executeSql('truncate "FinanceTask", "Payout", "GatewayCall" cascade');
  await gateway.control('reset');
  await gateway.control('settings', { transferCountries: ['ID'] });
  sari = await aShop();
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  await fillGateway();
  await release(sari, BALANCE);
});

/** Compares as in the night after, and reads what finance is told of payouts. Told once, however often it is compared. */
async function strays(hours = 2) {
  const before = await accountSums();
  await compareWithGateway(new Date(Date.now() + hours * HOUR));
  await compareWithGateway(new Date(Date.now() + hours * HOUR));
  expect(await accountSums()).toEqual(before);
  const { tasks } = await financeTasks(finance);
  return tasks.flatMap(({ kind, facts }) =>
    kind === 'DIFFERENCE' && ['transfer', 'reversal'].includes(String(facts.what)) ? [facts] : [],
  );
}

async function sent() {
  const id = await opened(sari);
  await sendPayout(id);
  return payoutOf(sari);
}

async function takenBack(amount = 20_000) {
  const payout = await sent();
  await reversePayout(finance, { payoutId: payout.id, amount, note: 'Barang dikembalikan' });
  const call = await db.gatewayCall.findFirstOrThrow({ where: { deed: 'REVERSAL', subjectId: payout.id } });
  return { payout, call };
}

describe('M11 the nightly comparison of payouts', () => {
  test('finds nothing where transfers and reversals are ours', async () => {
    const { call } = await takenBack();
    expect(call.state).toBe('DONE');
    expect(await strays()).toEqual([]);
  });

  test('a transfer that nobody here has asked for', async () => {
    await sent();
    const destination = await accountOf(sari);
    const foreign = await gateway.stripe.transfers.create({ amount: 500_000, currency: 'idr', destination });
    expect(await strays()).toEqual([{ what: 'transfer', id: foreign.id, ours: 0, theirs: 5_000 }]);
  });

  test('a payout whose transfer the gateway does not know', async () => {
    const payout = await sent();
    await db.payout.update({ where: { id: payout.id }, data: { gatewayId: 'tr_gone' } });
    expect(await strays()).toEqual([
      { what: 'transfer', id: 'tr_gone', number: payout.number, ours: BALANCE, theirs: 0 },
      { what: 'transfer', id: payout.gatewayId, ours: 0, theirs: BALANCE },
    ]);
  });

  test('a payout of another amount than its transfer', async () => {
    const payout = await sent();
    const transfer = { amount: 500_000, currency: 'idr', destination: await accountOf(sari) };
    const { id } = await gateway.stripe.transfers.create(transfer);
    await db.payout.update({ where: { id: payout.id }, data: { gatewayId: id } });
    expect(await strays()).toEqual([
      { what: 'transfer', id, number: payout.number, ours: BALANCE, theirs: 5_000 },
      { what: 'transfer', id: payout.gatewayId, ours: 0, theirs: BALANCE },
    ]);
  });

  test('a payout that was sent and stands not in the ledger', async () => {
    await sent();
    const transfer = { amount: 500_000, currency: 'idr', destination: await accountOf(sari) };
    const { id: gatewayId } = await gateway.stripe.transfers.create(transfer);
    const at = new Date();
    const row = { number: 'CR-X', shopId: sari.shopId, amount: 5_000, rail: 'STRIPE_CONNECT' } as const;
    await db.payout.create({ data: { ...row, status: 'PAID', gatewayId, openedAt: at, closedAt: at, proof: 'x' } });
    expect(await strays()).toEqual([{ what: 'transfer', id: gatewayId, number: 'CR-X', ours: 0, theirs: 5_000 }]);
  });

  test('one that went to somebody else’s account', async () => {
    const payout = await sent();
    const account = await accountOf(sari);
    await db.connectAccount.update({ where: { shopId: sari.shopId }, data: { gatewayId: 'acct_other' } });
    expect(await strays()).toEqual([
      { what: 'transfer', id: payout.gatewayId, number: payout.number, ours: BALANCE, theirs: BALANCE, account },
    ]);
  });

  test('a transfer that was answered long after it was made is not called missing', async () => {
    const payout = await sent();
    await db.payout.update({ where: { id: payout.id }, data: { closedAt: new Date(Date.now() + 72 * HOUR) } });
    expect(await strays(74)).toEqual([]);
  });

  test('a reversal that nobody here has asked for', async () => {
    const payout = await sent();
    const { id } = await gateway.stripe.transfers.createReversal(payout.gatewayId!, { amount: 1_000_000 });
    expect(await strays()).toEqual([{ what: 'reversal', id, ours: 0, theirs: 10_000 }]);
  });

  test('a reversal at the gateway of which it has told is known: finance has its task already', async () => {
    const payout = await sent();
    await gateway.stripe.transfers.createReversal(payout.gatewayId!, { amount: 1_000_000 });
    for (const { id, raw, signature } of await gateway.told(({ type }) => type === 'transfer.reversed')) {
      expect(await receiveEvent(raw, signature)).toBe('stored');
      await handleEvent(id);
    }
    expect(await strays()).toEqual([]);
    const { tasks } = await financeTasks(finance);
    expect(tasks.filter(({ kind }) => kind === 'PAYOUT_FAILED')).toMatchObject([
      { facts: { number: payout.number, amount: 10_000, what: 'reversal' } },
    ]);
  });

  test('a reversal that the gateway does not know', async () => {
    const { payout, call } = await takenBack();
    await db.gatewayCall.update({ where: { id: call.id }, data: { gatewayId: 'trr_gone' } });
    expect(await strays()).toEqual([
      { what: 'reversal', id: 'trr_gone', number: payout.number, ours: 20_000, theirs: 0 },
      { what: 'reversal', id: call.gatewayId, ours: 0, theirs: 20_000 },
    ]);
  });

  test('a reversal of another amount', async () => {
    const { payout, call } = await takenBack();
    const request = { ...(call.request as object), amount: 15_000 };
    await db.gatewayCall.update({ where: { id: call.id }, data: { request } });
    expect(await strays()).toEqual([
      { what: 'reversal', id: call.gatewayId, number: payout.number, ours: 15_000, theirs: 20_000 },
    ]);
  });
});
