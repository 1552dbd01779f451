import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import Papa from 'papaparse';
import { beforeEach, expect, test } from 'vitest';
import type { ShopRole } from '../../../../prisma/generated/enums';
import { buy } from '../../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../../prisma/seed/story';
import { type Actor, hashPassword } from '../../../domain/accounts';
import { dayInWib } from '../../../domain/calendar';
import { confirmTransfer } from '../../../domain/payments';
import { db } from '../../../platform/db';
import { loader as comeBack } from '../back-from-gateway';
import { action, loader } from '../money';
import { loader as csv } from '../statement-csv';
import { loader as pdf } from '../statement-pdf';

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;
let budi: Shop;
let sold: { sari: string; budi: string };
const month = dayInWib(new Date()).slice(0, 7);

beforeEach(async () => {
  sari = await aShop({ name: '=Kopi Sari' });
  budi = await aShop({ name: 'Anyaman Budi' });
  const passwordHash = await hashPassword(account.password);
  await db.person.update({ where: { id: sari.owner.personId }, data: { passwordHash } });
  const goods = [await aProduct(sari, { price: 45_000 }), await aProduct(budi, { price: 120_000 })];
  const answer = await buy(goods.map(({ variantId }) => variantId));
  const finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  const { id, orders } = await db.purchase.findUniqueOrThrow({
    where: { code: answer.ok ? answer.code : '' },
    include: { orders: true },
  });
  await confirmTransfer(finance, { purchaseId: id, reference: 'BRI 1' });
  const numberOf = (shop: Shop) => orders.find(({ shopId }) => shopId === shop.shopId)!.number;
  sold = { sari: numberOf(sari), budi: numberOf(budi) };
});

function contextOf(shop: Shop, query = '', actor: Actor = shop.owner, role: ShopRole = 'OWNER') {
  const workplace = { membershipId: randomUUID(), shopId: shop.shopId, name: shop.name, slug: shop.slug, role };
  const visitor = {
    url: new URL(`/studio/keuangan${query}`, 'http://localhost'),
    ip: '127.0.0.1',
    cookies: new Map(),
    setCookie: () => {},
    signedIn: async () => ({ ...actor, workplace, workplaces: [workplace], staffRoles: [] }),
  };
  return { visitor, nonce: '', requestId: '', isDown: false } as unknown as AppLoadContext;
}

const open = (page: typeof csv, context: AppLoadContext) =>
  page({ request: new Request('http://localhost'), params: {}, context }).then(
    (response) => response as Response,
    (thrown) => thrown as Response,
  );

async function post(fields: Record<string, string>, context = contextOf(sari)) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const request = new Request('http://localhost/studio/keuangan', { method: 'POST', body });
  return action({ request, params: {}, context }).then(
    (response) => response as Response,
    (thrown) => thrown as Response,
  );
}

const account = {
  intent: 'account',
  bankName: 'Bank Jambi',
  accountNumber: '0012-3456 78',
  numberAgain: '0012345678',
  accountHolder: 'Sari',
  password: 'kopi pagi di kerinci',
};

test('the page shows the own shop’s money and nobody else’s', async () => {
  const shown = await (await open(loader as typeof csv, contextOf(sari))).text();
  expect(shown).toContain(sold.sari);
  for (const secret of [sold.budi, '120000', budi.name]) expect(shown).not.toContain(secret);
});

test('T1 whoever only helps in a shop, or works in another, opens none of these pages', async () => {
  const helper = await aPerson();
  const manager = { ...helper, grants: [{ role: 'MANAGER' as const, shopId: sari.shopId }] };
  for (const context of [
    contextOf(sari, `?bulan=${month}`, manager, 'MANAGER'),
    contextOf(sari, `?bulan=${month}`, budi.owner),
  ]) {
    for (const page of [loader, csv, pdf, comeBack]) expect((await open(page as typeof csv, context)).status).toBe(403);
    expect((await post(account, context)).status).toBe(403);
  }
  expect(await db.shopAccount.count({ where: { shopId: sari.shopId } })).toBe(0);
});

test('T2 the month as a table holds the own orders, to be added up, and no formula', async () => {
  const response = await open(csv, contextOf(sari, `?bulan=${month}`));
  expect(response.headers.get('content-disposition')).toContain(`${sari.slug}-${month}.csv`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  expect(text).not.toContain(sold.budi);
  const [head, row] = Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data;
  expect(head).toHaveLength(11);
  expect(row!.slice(1, 10)).toEqual([sold.sari, '45000', '0', '-1125', '20000', '0', '0', '0', '63875']);
  for (const cell of [...head!, row![10]!]) expect(cell).not.toMatch(/^[=+@]/);
});

test('the month on paper is a PDF', async () => {
  const response = await open(pdf, contextOf(sari, `?bulan=${month}`));
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test.each(['', '?bulan=', '?bulan=2026-13', '?bulan=../x'])('what is no month leads nowhere: %j', async (query) => {
  for (const page of [csv, pdf]) expect((await open(page, contextOf(sari, query))).status).toBe(404);
});

test('an account is sent with its number typed twice, however it is spaced', async () => {
  expect((await post(account)).status).toBe(302);
  expect(await db.shopAccount.findFirst({ where: { shopId: sari.shopId } })).toMatchObject({ lastDigits: '5678' });
});

test.each([
  ['numberAgain', '0012345679'],
  ['accountNumber', '12'],
  ['bankName', ' '],
  ['accountHolder', ''],
])('a wrong %s is named at its field, and what was typed stays', async (field, value) => {
  const response = await post({ ...account, [field]: value });
  expect(response.status).toBe(422);
  const { error, initialValue } = await response.json();
  expect(Object.keys(error)).toContain(field);
  expect(initialValue).toMatchObject({ bankName: field === 'bankName' ? value : 'Bank Jambi' });
  expect(await db.shopAccount.count({ where: { shopId: sari.shopId } })).toBe(0);
});

test('a payout that cannot be says why', async () => {
  const response = await post({ intent: 'payout' });
  expect(response.status).toBe(409);
  expect((await response.json()).error['']).toHaveLength(1);
});

test('what no form of ours sends is refused', async () => {
  const forged: Record<string, string>[] = [{}, { intent: 'other' }, { intent: 'account' }];
  for (const fields of forged) expect((await post(fields)).status).toBe(422);
});

test('ASVS 7.5.3 a bank account is named only by whoever knows the password, and it is never sent back', async () => {
  const refused = await post({ ...account, password: 'bukan kata sandinya' });
  expect(refused.status).toBe(409);
  expect(await refused.text()).not.toContain('bukan kata sandinya');
  const { password: _, ...without } = account;
  expect((await post(without)).status).toBe(422);
  expect(await db.shopAccount.count({ where: { shopId: sari.shopId } })).toBe(0);
  expect((await post(account)).status).toBe(302);
  expect(await db.shopAccount.count({ where: { shopId: sari.shopId } })).toBe(1);
});
