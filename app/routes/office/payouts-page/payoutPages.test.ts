import type { AppLoadContext } from '@remix-run/node';
import { beforeEach, expect, test } from 'vitest';
import { aPerson, aShop } from '../../../../prisma/seed/story';
import type { Actor } from '../../../domain/accounts';
import { openPayout, submitShopAccount } from '../../../domain/payouts';
import { db, executeSql } from '../../../platform/db';
import { loader as berkas } from '../batch-csv';
import { loader as rules, action as setRule } from '../commission';
import { action as closeTask, loader as tasks } from '../finance-tasks';
import { loader as batch, action as closeBatch } from '../payout-batch';
import { action as act, loader as payouts } from '../payouts';
import { loader as balance } from '../trial-balance';

type Shop = Awaited<ReturnType<typeof aShop>>;
type Grants = { role: 'FINANCE' | 'VERIFIER' | 'ADMIN'; regencyCode: string | null }[];
type Act = typeof act;
type Open = typeof balance;

let sari: Shop;
let finance: Actor;

beforeEach(async () => {
  await executeSql(
    'truncate "LedgerTransaction", "Payout", "PayoutBatch", "ShopAccount", "FinanceTask", "CommissionRule" cascade',
  );
  sari = await aShop();
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
});

function contextOf(actor: Actor = finance, query = ''): AppLoadContext {
  const visitor = {
    url: new URL(`/kantor/keuangan${query}`, 'http://localhost'),
    cookies: new Map(),
    setCookie: () => {},
    signedIn: async () => ({ ...actor, workplace: undefined, workplaces: [], staffRoles: actor.grants as Grants }),
  };
  return { visitor, nonce: '', requestId: '', isDown: false } as unknown as AppLoadContext;
}

const settled = (answer: Promise<unknown>) =>
  answer.then(
    (response) => response as Response,
    (thrown) => thrown as Response,
  );
const open = (page: unknown, context = contextOf(), params: Record<string, string> = {}) =>
  settled((page as Open)({ request: new Request('http://localhost'), params, context }));

function post(
  page: unknown,
  fields: Record<string, string>,
  context = contextOf(),
  params: Record<string, string> = {},
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const request = new Request('http://localhost/kantor/keuangan', { method: 'POST', body });
  return settled((page as Act)({ request, params, context }));
}

const seller = () => ({ ...sari.owner, shopId: sari.shopId });

async function checkedAccount() {
  await submitShopAccount(seller(), { bankName: 'BRI', accountNumber: '0012345678', accountHolder: 'Sari' });
  const { id } = await db.shopAccount.findFirstOrThrow({ where: { shopId: sari.shopId } });
  return { id, answer: await post(act, { intent: 'check', id }) };
}

async function anOpenPayout() {
  await checkedAccount();
  const entries = [
    { account: 'BANK' as const, amount: 80_000n },
    { account: 'SHOP_BALANCE' as const, shopId: sari.shopId, amount: -80_000n },
  ];
  await db.ledgerTransaction.create({
    data: { key: `test:${sari.shopId}`, kind: 'RELEASE', at: new Date(), entries: { create: entries } },
  });
  await openPayout(seller());
  return db.payout.findFirstOrThrow({ where: { shopId: sari.shopId } });
}

test('T7 these pages are on nobody’s map but that of the province’s finance', async () => {
  const id = '01a219fd-073c-749d-996c-999c60f47fd8';
  const strangers = [
    sari.owner,
    await aPerson({ staff: [{ role: 'FINANCE', regencyCode: '15.01' }] }),
    await aPerson({ staff: [{ role: 'VERIFIER' }, { role: 'ADMIN' }] }),
  ];
  for (const stranger of strangers) {
    for (const page of [payouts, batch, berkas, rules, tasks, balance])
      expect((await open(page, contextOf(stranger), { id })).status).toBe(404);
    for (const page of [act, closeBatch, setRule, closeTask])
      expect((await post(page, { intent: 'batch' }, contextOf(stranger), { id })).status).toBe(404);
  }
});

test('each part of the list opens, and a part that there is not shows the first', async () => {
  for (const shelf of ['terbuka', 'rekening', 'berkas', 'terkirim', 'gagal', 'setoran', '', '../x'])
    expect((await open(payouts, contextOf(finance, `?bagian=${shelf}&sesudah=x`))).status).toBe(200);
  expect(await (await open(payouts, contextOf(finance, '?bagian=x'))).json()).toMatchObject({ shelf: 'terbuka' });
});

test('an account is checked once; a second click hears that it has moved on', async () => {
  const { id, answer } = await checkedAccount();
  expect(answer.status).toBe(302);
  expect((await post(act, { intent: 'check', id })).status).toBe(409);
  expect((await post(act, { intent: 'return', id, note: ' ' })).status).toBe(422);
});

test('from an open payout to its file and its proof', async () => {
  const { id } = await anOpenPayout();
  const made = await post(act, { intent: 'batch' });
  const batchId = made.headers.get('location')!.split('/').at(-1)!;
  expect((await open(batch, contextOf(), { id: batchId })).status).toBe(200);
  const file = await open(berkas, contextOf(), { id: batchId });
  expect(file.headers.get('cache-control')).toBe('no-store');
  expect(await file.text()).toContain('0012345678');

  const params = { id: batchId };
  expect((await post(closeBatch, { intent: 'pay', id, note: '' }, contextOf(), params)).status).toBe(422);
  expect((await post(closeBatch, { intent: 'pay', id, note: 'BJ-1' }, contextOf(), params)).status).toBe(302);
  expect((await post(closeBatch, { intent: 'fail', id, note: 'x' }, contextOf(), params)).status).toBe(409);
  expect(await db.payout.findUnique({ where: { id } })).toMatchObject({ status: 'PAID', proof: 'BJ-1' });
});

test.each(['x', '', '01a219fd-073c-749d-996c-999c60f47fd8'])('there is no batch %j', async (id) => {
  for (const page of [batch, berkas]) expect((await open(page, contextOf(), { id })).status).toBe(404);
});

test.each(['0', '-5', '1,5', 'banyak', '', '9'.repeat(20)])(
  '%j is no settlement, and what was typed stays',
  async (amount) => {
    const response = await post(act, { intent: 'settle', amount, reference: 'STRIPE 1' });
    expect([409, 422]).toContain(response.status);
    expect((await response.json()).initialValue).toMatchObject({ reference: 'STRIPE 1' });
    expect(await db.ledgerTransaction.count()).toBe(0);
  },
);

test('a rule is written as people write it, from midnight in Jambi', async () => {
  const rule = { intent: 'set', basisPoints: '1,25', shopSlug: ` ${sari.slug.toUpperCase()} `, reason: 'SK 7' };
  expect((await post(setRule, { ...rule, startsAt: '2027-01-01', endsAt: '2027-02-01' })).status).toBe(302);
  expect(await db.commissionRule.findFirst()).toMatchObject({
    basisPoints: 125,
    shopId: sari.shopId,
    startsAt: new Date('2026-12-31T17:00:00Z'),
    endsAt: new Date('2027-01-31T17:00:00Z'),
  });
  for (const wrong of [
    { basisPoints: '101' },
    { basisPoints: '1.234' },
    { shopSlug: 'tidak-ada' },
    { startsAt: '2027-02-30' },
    { startsAt: '2027-02-01', endsAt: '2027-01-01' },
    { reason: '' },
  ])
    expect((await post(setRule, { ...rule, ...wrong } as Record<string, string>)).status).toBe(422);
  expect(await db.commissionRule.count()).toBe(1);
});

test('a task is closed once, with what was found', async () => {
  const { id } = await db.financeTask.create({
    data: { key: 'x', kind: 'DIFFERENCE', facts: { ours: 1, theirs: 2 }, openedAt: new Date() },
  });
  expect((await post(closeTask, { intent: 'close', id, note: '' })).status).toBe(422);
  expect((await post(closeTask, { intent: 'close', id, note: 'Salah catat' })).status).toBe(302);
  expect((await post(closeTask, { intent: 'close', id, note: 'Lagi' })).status).toBe(409);
  expect(await db.financeTask.findUnique({ where: { id } })).toMatchObject({ outcome: 'Salah catat' });
});
