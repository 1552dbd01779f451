import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aPerson, aShop } from '../../../prisma/seed/story';
import { connectRehearsal } from '../../../prisma/testing/connect';
import { payoutFailed } from '../../mails/payout-failed';
import { db } from '../../platform/db';
import { GatewayDown } from '../../platform/gateway';
import type { Actor } from '../accounts';
import type { Seller } from '../orders';
import {
  openConnectAccount,
  openPayout,
  ownConnectAccount,
  payoutsOfShop,
  reconcileConnectAccount,
  reconcileTransfer,
  resendPayouts,
  reversePayout,
  sendPayout,
} from '.';

const gateway = await vi.hoisted(async () => {
  process.env.PAYOUT_RAIL = 'stripe_connect';
  const { openGateway } = await import('../../../prisma/testing/gateway');
  return openGateway();
});
afterAll(() => gateway.stop());

const { sellerOf, accountOf, payoutOf, fillGateway, release, ready, opened } = connectRehearsal(gateway);
const HOUR = 3_600_000; // ms
const BALANCE = 63_875;

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;
let finance: Actor;

beforeEach(async () => {
  await gateway.control('settings', { transferCountries: ['ID'] });
  sari = await aShop();
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  await fillGateway();
  await release(sari, BALANCE);
});
afterEach(() => gateway.control('faults', {}, 'DELETE'));

const transfersOf = async (payoutId: string) =>
  (await gateway.stripe.transfers.list({ transfer_group: payoutId, limit: 100 })).data;

/** What finance is told of the shop's newest payout. */
async function failures() {
  const { number } = await payoutOf(sari);
  const tasks = await db.financeTask.findMany({
    where: { kind: 'PAYOUT_FAILED', facts: { path: ['number'], equals: number } },
  });
  return tasks.map(({ facts }) => facts);
}

/** What stands in the shop's accounts. */
async function sumsOf(shop: Shop) {
  const rows = await db.ledgerEntry.groupBy({
    by: ['account'],
    where: { shopId: shop.shopId },
    _sum: { amount: true },
  });
  return Object.fromEntries(rows.map(({ account, _sum }) => [account, Number(_sum.amount)]));
}

describe("a shop's account at the gateway", () => {
  test('is opened once, with a new page each time that is never kept', async () => {
    const [first, second] = [await openConnectAccount(sellerOf(sari)), await openConnectAccount(sellerOf(sari))];
    expect(first).toMatchObject({ ok: true, url: expect.stringContaining('/connect/onboard/') });
    expect(second.ok && second.url).not.toBe(first.ok && first.url);
    expect(await ownConnectAccount(sellerOf(sari))).toBe('begun');
    const calls = await db.gatewayCall.findMany({ where: { deed: 'ACCOUNT' } });
    expect(JSON.stringify(calls)).not.toContain('onboard');
  });

  test('of two clicks at once there is one account', async () => {
    const answers = await Promise.all([openConnectAccount(sellerOf(sari)), openConnectAccount(sellerOf(sari))]);
    expect(answers.some(({ ok }) => ok)).toBe(true);
    expect(await db.connectAccount.count({ where: { shopId: sari.shopId } })).toBe(1);
    expect(
      await db.gatewayCall.count({ where: { deed: 'ACCOUNT', request: { path: ['shopId'], equals: sari.shopId } } }),
    ).toBe(1);
  });

  test('whose opening was not answered is opened with the same key', async () => {
    await gateway.control('faults', { fault: 'drop_before', path: '/v2/core/accounts', method: 'POST', times: 3 });
    expect(await openConnectAccount(sellerOf(sari))).toEqual({ ok: false, why: 'gateway-down' });
    await gateway.control('faults', {}, 'DELETE');
    expect(await openConnectAccount(sellerOf(sari))).toMatchObject({ ok: true });
    expect(await db.gatewayCall.count({ where: { deed: 'ACCOUNT', state: 'OPEN' } })).toBe(0);
  });

  test('is not offered where the gateway may not send money to Indonesia', async () => {
    await gateway.control('settings', { transferCountries: ['SG'] });
    expect(await openConnectAccount(sellerOf(sari))).toEqual({ ok: false, why: 'not-offered' });
    expect(await db.connectAccount.count({ where: { shopId: sari.shopId } })).toBe(0);
  });

  test('that is not ready takes no payout; one that was and no longer is neither', async () => {
    await openConnectAccount(sellerOf(sari));
    expect(await openPayout(sellerOf(sari))).toEqual({ ok: false, why: 'no-account' });
    const gatewayId = await ready(sari);
    expect(await ownConnectAccount(sellerOf(sari))).toBe('ready');
    await gateway.control(`accounts/${gatewayId}/restrict`);
    await reconcileConnectAccount(gatewayId);
    expect(await openPayout(sellerOf(sari))).toEqual({ ok: false, why: 'no-account' });
  });

  test('T1 is the own shop’s only', async () => {
    await ready(sari);
    const budi = await aShop({ name: 'Anyaman Budi' });
    const intruder: Seller = { ...budi.owner, shopId: sari.shopId };
    expect(await ownConnectAccount(intruder)).toBe('none');
    expect(await openConnectAccount(intruder)).toEqual({ ok: false, why: 'not-allowed' });
  });
});

describe('a transfer', () => {
  test('M9 is made once, however often and however parallel it is asked for', async () => {
    const id = await opened(sari);
    await Promise.allSettled(Array.from({ length: 5 }, () => sendPayout(id)));
    await sendPayout(id);
    expect(await transfersOf(id)).toMatchObject([{ amount: BALANCE * 100, destination: await accountOf(sari) }]);
    expect(await payoutOf(sari)).toMatchObject({ status: 'PAID', gatewayId: expect.stringMatching(/^tr_/) });
    expect(await sumsOf(sari)).toEqual({ SHOP_BALANCE: 0, PAYOUTS: 0 });
    expect(await db.ledgerTransaction.count({ where: { key: `payout-sent:${id}` } })).toBe(1);
  });

  test.each(['drop_before', 'drop_after', '500', '429'] as const)(
    'M10 that meets %s is tried again and made once',
    async (fault) => {
      const id = await opened(sari);
      await gateway.control('faults', { fault, path: '/v1/transfers', method: 'POST', times: 3 });
      await sendPayout(id).catch((error) => expect(error).toBeInstanceOf(GatewayDown));
      await gateway.control('faults', {}, 'DELETE');
      // A failure that the gateway keeps for its key costs one try more.
      await resendPayouts(new Date(Date.now() + HOUR));
      await resendPayouts(new Date(Date.now() + HOUR));
      expect(await payoutOf(sari)).toMatchObject({ status: 'PAID' });
      expect(await transfersOf(id)).toHaveLength(1);
    },
  );

  test('M10 that is not answered stays under way, and is no failure', async () => {
    const id = await opened(sari);
    await gateway.control('faults', { fault: 'drop_before', path: '/v1/transfers', method: 'POST', times: 3 });
    await expect(sendPayout(id)).rejects.toThrow(GatewayDown);
    expect((await payoutOf(sari)).status).toBe('BATCHED');
    expect(await sumsOf(sari)).toEqual({ SHOP_BALANCE: 0, PAYOUTS: -BALANCE });
    expect(await openPayout(sellerOf(sari))).toEqual({ ok: false, why: 'under-way' });
  });

  test('M10 whose key has lapsed is looked for first, and made with another key if it never was', async () => {
    const made = await opened(sari);
    await gateway.control('faults', { fault: 'drop_after', path: '/v1/transfers', method: 'POST', times: 9 });
    await sendPayout(made).catch(() => {});
    await gateway.control('faults', {}, 'DELETE');
    await sendPayout(made, new Date(Date.now() + 24 * HOUR));
    expect(await transfersOf(made)).toHaveLength(1);
    expect(await payoutOf(sari)).toMatchObject({ status: 'PAID', turn: 1 });

    const budi = await aShop({ name: 'Anyaman Budi' });
    await release(budi, BALANCE);
    const never = await opened(budi);
    await gateway.control('faults', { fault: 'drop_before', path: '/v1/transfers', method: 'POST', times: 3 });
    await sendPayout(never).catch(() => {});
    await gateway.control('faults', {}, 'DELETE');
    const tomorrow = new Date(Date.now() + 24 * HOUR);
    await Promise.all([sendPayout(never, tomorrow), sendPayout(never, tomorrow)]);
    expect(await transfersOf(never)).toHaveLength(1);
    expect(await payoutOf(budi)).toMatchObject({ status: 'PAID', turn: 2 });
  });

  test('M10 that the gateway refuses has failed, is seen, and the money is the shop’s again', async () => {
    const id = await opened(sari);
    await gateway.control(`accounts/${await accountOf(sari)}/restrict`);
    await sendPayout(id);
    expect((await payoutsOfShop(sellerOf(sari))).payouts).toMatchObject([
      { status: 'FAILED', rail: 'STRIPE_CONNECT', failure: 'NOT_READY' },
    ]);
    const { number } = await payoutOf(sari);
    const tasks = await failures();
    expect(tasks).toEqual([
      { shop: sari.name, number, amount: BALANCE, why: expect.stringContaining('capabilities enabled') },
    ]);
    await sendPayout(id);
    expect(await failures()).toEqual(tasks);
    // The owner reads it in words of ours, in the language of the owner.
    const told = await db.message.findFirstOrThrow({ where: { kind: 'payout-failed' }, orderBy: { id: 'desc' } });
    expect(told.values).toEqual({ number, amount: BALANCE, reason: '', problem: 'NOT_READY' });
    const letter = (language: 'id' | 'en') => payoutFailed(told.values as Parameters<typeof payoutFailed>[0], language);
    expect(letter('id').text).toContain('belum bisa menerima uang');
    expect(letter('en').text).toContain('cannot receive money yet');
    expect(letter('id').text).not.toContain('capabilities');
    expect(await sumsOf(sari)).toEqual({ SHOP_BALANCE: -BALANCE, PAYOUTS: 0 });
    await gateway.control(`accounts/${await accountOf(sari)}/enable`);
    expect(await openPayout(sellerOf(sari))).toMatchObject({ ok: true, amount: BALANCE });
  });
});

describe('a transfer that is taken back', () => {
  async function sent() {
    const id = await opened(sari);
    await sendPayout(id);
    return id;
  }
  const back = (payoutId: string, amount: number) => ({ payoutId, amount, note: 'Barang dikembalikan' });

  test('raises the balance by as much, in parts, and never by more than was sent', async () => {
    const id = await sent();
    expect(await reversePayout(finance, back(id, 20_000))).toMatchObject({ ok: true });
    expect(await sumsOf(sari)).toEqual({ SHOP_BALANCE: -20_000, PAYOUTS: 0 });
    expect(await reversePayout(finance, back(id, BALANCE))).toEqual({
      ok: false,
      why: 'too-much',
      most: BALANCE - 20_000,
    });
    expect(await reversePayout(finance, back(id, BALANCE - 20_000))).toMatchObject({ ok: true });
    expect(await sumsOf(sari)).toEqual({ SHOP_BALANCE: -BALANCE, PAYOUTS: 0 });
    expect(await transfersOf(id)).toMatchObject([{ reversed: true }]);
  });

  test('of two clicks at once one takes it', async () => {
    const id = await sent();
    await Promise.all([reversePayout(finance, back(id, BALANCE)), reversePayout(finance, back(id, BALANCE))]);
    expect(await sumsOf(sari)).toEqual({ SHOP_BALANCE: -BALANCE, PAYOUTS: 0 });
  });

  test.each(['drop_before', 'drop_after', '500'] as const)('and meets %s is taken back once', async (fault) => {
    const id = await sent();
    await gateway.control('faults', { fault, path: '/v1/transfers', method: 'POST', times: 3 });
    let answer = await reversePayout(finance, back(id, 20_000));
    await gateway.control('faults', {}, 'DELETE');
    for (let tries = 0; !answer.ok && tries < 2; tries += 1) {
      expect(answer.why).toBe('gateway-down');
      answer = await reversePayout(finance, back(id, 20_000));
    }
    expect(answer).toMatchObject({ ok: true });
    expect(await transfersOf(id)).toMatchObject([{ amount_reversed: 2_000_000 }]);
    expect(await sumsOf(sari)).toEqual({ SHOP_BALANCE: -20_000, PAYOUTS: 0 });
  });

  test('at the gateway itself is booked once, told, and a task of finance', async () => {
    const id = await sent();
    const { gatewayId, number } = await payoutOf(sari);
    const taken = await gateway.stripe.transfers.createReversal(gatewayId!, { amount: 2_000_000 });
    await Promise.all([reconcileTransfer(gatewayId!), reconcileTransfer(gatewayId!)]);
    expect(await sumsOf(sari)).toEqual({ SHOP_BALANCE: -20_000, PAYOUTS: 0 });
    expect(await failures()).toEqual([{ shop: sari.name, number, amount: 20_000, what: 'reversal', id: taken.id }]);
    const told = await db.message.findFirstOrThrow({ where: { kind: 'payout-reversed' }, orderBy: { id: 'desc' } });
    expect(told.values).toMatchObject({ number, problem: 'TAKEN_BACK' });
    expect(await reversePayout(finance, back(id, BALANCE))).toMatchObject({ why: 'too-much', most: BALANCE - 20_000 });
  });

  test('by finance here is no surprise when the gateway tells of it', async () => {
    const id = await sent();
    await reversePayout(finance, back(id, 20_000));
    await reconcileTransfer((await payoutOf(sari)).gatewayId!);
    expect(await failures()).toEqual([]);
    expect(await sumsOf(sari)).toEqual({ SHOP_BALANCE: -20_000, PAYOUTS: 0 });
  });

  test('T7 is for finance of the province only', async () => {
    const id = await sent();
    for (const actor of [sari.owner, await aPerson({ staff: [{ role: 'FINANCE', regencyCode: '15.01' }] })])
      expect(await reversePayout(actor, back(id, 1))).toEqual({ ok: false, why: 'not-allowed' });
    expect(await reversePayout(finance, back(id, 0))).toEqual({ ok: false, why: 'nothing' });
  });
});
