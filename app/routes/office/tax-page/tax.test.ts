import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { beforeEach, expect, test } from 'vitest';
import { buy } from '../../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../../prisma/seed/story';
import type { Actor } from '../../../domain/accounts';
import { confirmTransfer } from '../../../domain/payments';
import { giveTaxLetter } from '../../../domain/tax';
import { db } from '../../../platform/db';
import { action, loader } from '../tax';
import { loader as file } from '../tax-csv';

let finance: Actor;

beforeEach(async () => {
  await db.taxDesignation.deleteMany();
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
});

type Page = (args: LoaderFunctionArgs) => Promise<Response>;

async function open(page: unknown, who: Actor, sent: { query?: string; fields?: Record<string, string> } = {}) {
  const url = new URL(`http://localhost/${sent.query ?? ''}`);
  const visitor = { url, cookies: new Map(), setCookie: () => {}, signedIn: async () => ({ ...who, staffRoles: [] }) };
  const form = new FormData();
  for (const [name, value] of Object.entries(sent.fields ?? {})) form.append(name, value);
  const request = new Request(url, sent.fields && { method: 'POST', body: form });
  const args = { request, params: {}, context: { visitor } as unknown as AppLoadContext };
  const response = await (page as Page)(args).catch((thrown: Response) => thrown);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const fields = { intent: 'designate', decree: 'KEP-1/PJ/2026', from: '2026-01-01', until: '' };

test('finance records a designation, takes the file of a month, and ends it', async () => {
  expect(await open(action, finance, { fields })).toMatchObject({ status: 302 });
  expect(await open(action, finance, { fields })).toMatchObject({ status: 422 });
  expect(await open(action, finance, { fields: { ...fields, decree: ' ' } })).toMatchObject({ status: 422 });

  const paidAt = new Date('2026-11-23T03:00:00Z');
  const answer = await buy([(await aProduct(await aShop())).variantId], 1, paidAt);
  if (!answer.ok) throw new Error(answer.why);
  const { id: purchaseId } = await db.purchase.findUniqueOrThrow({ where: { code: answer.code } });
  await confirmTransfer(finance, { purchaseId, reference: 'BRI' }, paidAt);

  const page = JSON.parse((await open(loader, finance)).text);
  expect(page).toMatchObject({
    decrees: [{ decree: 'KEP-1/PJ/2026', until: null }],
    months: [{ month: '2026-11', collected: 225, givenBack: 0 }],
  });
  const { status, headers, text } = await open(file, finance, { query: '?bulan=2026-11' });
  expect(status).toBe(200);
  expect(headers.get('Content-Disposition')).toContain('sepucuk-pph22-2026-11.csv');
  expect(headers.get('Cache-Control')).toBe('no-store');
  expect(text).toContain(',45000,0.5,225,FK-2026-');

  const end = { intent: 'end', id: page.decrees[0].id, until: '2027-01-01' };
  expect(await open(action, finance, { fields: end })).toMatchObject({ status: 302 });
  expect(await open(action, finance, { fields: end })).toMatchObject({ status: 409 });
});

test('finance checks a letter, withdraws it with a reason, and sees it among all', async () => {
  const { shopId, owner } = await aShop();
  const seller = { ...owner, shopId };
  await giveTaxLetter(seller, { kind: 'SKB', number: 'KET-7', from: '2026-01-01', until: '2099-12-31' });
  const listed = async (query = '') => JSON.parse((await open(loader, finance, { query })).text).list;
  const { letters, waiting } = await listed();
  expect(letters).toMatchObject([{ number: 'KET-7', state: 'waits' }]);
  expect(waiting).toBe(1);

  const { id } = letters[0];
  expect(await open(action, finance, { fields: { intent: 'check', id } })).toMatchObject({ status: 302 });
  expect(await open(action, finance, { fields: { intent: 'check', id } })).toMatchObject({ status: 409 });
  const withdraw = { intent: 'withdraw', id, note: ' ' };
  const refused = await open(action, finance, { fields: withdraw });
  expect([refused.status, JSON.parse(refused.text).error.note]).toEqual([422, [expect.any(String)]]);
  expect(await open(action, finance, { fields: { ...withdraw, note: 'Palsu' } })).toMatchObject({ status: 302 });
  expect(await listed()).toMatchObject({ letters: [], waiting: 0 });
  expect(await listed('?surat=semua')).toMatchObject({ letters: [{ state: 'withdrawn', withdrawnWhy: 'Palsu' }] });
  expect((await open(loader, finance, { query: '?surat=semua&sesudah=rusak' })).status).toBe(200);
});

test('finance records a month that was handed over; a wrong number or month is told beside its field', async () => {
  await open(action, finance, { fields: { ...fields, from: '2026-09-01' } });
  const paidAt = new Date('2026-09-23T03:00:00Z');
  const answer = await buy([(await aProduct(await aShop())).variantId], 1, paidAt);
  if (!answer.ok) throw new Error(answer.why);
  const { id: purchaseId } = await db.purchase.findUniqueOrThrow({ where: { code: answer.code } });
  await confirmTransfer(finance, { purchaseId, reference: 'BRI' }, paidAt);

  const handOver = { intent: 'hand-over', month: '2026-09', reference: '0a1b 2c3d 4e5f 6g7h' };
  const errorOf = async (changes: object) => {
    const { status, text } = await open(action, finance, { fields: { ...handOver, ...changes } });
    return [status, Object.keys(JSON.parse(text).error)];
  };
  expect(await errorOf({ reference: '123' })).toEqual([422, ['reference']]);
  expect(await errorOf({ month: '' })).toEqual([422, ['month']]);
  expect(await errorOf({ month: '2098-01' })).toEqual([422, ['month']]);
  expect(await open(action, finance, { fields: handOver })).toMatchObject({ status: 302 });
  expect(await open(action, finance, { fields: handOver })).toMatchObject({ status: 409 });
  const { months } = JSON.parse((await open(loader, finance)).text);
  expect(months.find(({ month }: { month: string }) => month === '2026-09')).toMatchObject({
    state: 'paid',
    paid: { amount: 225, reference: '0A1B2C3D4E5F6G7H' },
  });
});

test('it is nobody else’s map', async () => {
  const verifier = await aPerson({ staff: [{ role: 'VERIFIER' }] });
  const regional = await aPerson({ staff: [{ role: 'FINANCE', regencyCode: '15.01' }] });
  const { owner } = await aShop();
  const other = { intent: 'hand-over', month: '2026-09', reference: '0A1B2C3D4E5F6G7H' };
  for (const who of [verifier, owner]) {
    expect(await open(action, who, { fields: other })).toMatchObject({ status: 404 });
    expect(await open(loader, who)).toMatchObject({ status: 404 });
    expect(await open(action, who, { fields })).toMatchObject({ status: 404 });
  }
  for (const who of [verifier, owner, regional])
    expect(await open(file, who, { query: '?bulan=2026-11' })).toMatchObject({ status: 404 });
  expect(await open(file, finance, { query: '?bulan=2026-13' })).toMatchObject({ status: 404 });
  expect(await db.taxDesignation.count()).toBe(0);
});
