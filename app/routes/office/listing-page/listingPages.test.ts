import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../../prisma/seed/story';
import type { Actor } from '../../../domain/accounts';
import { db } from '../../../platform/db';
import { action, loader as open } from '../listing';
import { loader as list } from '../listings';

let productId: string;
let officer: Actor;
let waiting: { review: string; askedAt: string };

beforeEach(async () => {
  const sari = await aShop();
  productId = (await aProduct(sari)).productId;
  officer = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.01' }] });
  const after = { name: 'x', category: { foodKind: 'PACKED' }, photos: [], permits: [], variants: [] };
  const about = { regencyCode: '15.01', why: 'FOOD', after, askedBy: sari.owner.personId } as const;
  const row = await db.listingReview.create({ data: { productId, ...about, askedAt: new Date() } });
  waiting = { review: row.id, askedAt: row.askedAt.toISOString() };
});

function contextOf(actor: Actor, address = '/kantor/produk'): AppLoadContext {
  const cookies = new Map<string, string>();
  const visitor = {
    url: new URL(address, 'http://localhost'),
    language: 'id' as const,
    cookies,
    setCookie: (name: string, value: string) => cookies.set(name, value),
    signedIn: async () => ({ ...actor, name: 'Pak Zul', workplaces: [], staffRoles: actor.grants }),
  };
  return { visitor, nonce: '', requestId: '', isDown: false } as unknown as AppLoadContext;
}

async function post(fields: Record<string, string>, actor = officer, id = productId) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const request = new Request('http://localhost/kantor/produk', { method: 'POST', body });
  const response = await action({ request, params: { id }, context: contextOf(actor) });
  const isJson = response.headers.get('Content-Type')?.includes('json');
  return { status: response.status, reply: isJson ? await response.json() : undefined };
}

const statusOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 200,
    (thrown) => thrown.status,
  );
const request = new Request('http://localhost/kantor/produk');

test('T7 the pages of another regency’s goods do not exist, and neither does the queue for who looks at none', async () => {
  const city = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.71' }] });
  const finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  for (const id of [productId, randomUUID(), 'x'])
    for (const actor of [city, finance]) {
      expect(await statusOf(open({ request, params: { id }, context: contextOf(actor) }))).toBe(404);
      expect(await statusOf(post({ intent: 'approve', ...waiting }, actor, id))).toBe(404);
    }
  expect(await statusOf(list({ request, params: {}, context: contextOf(finance) }))).toBe(404);
  expect(await statusOf(open({ request, params: { id: productId }, context: contextOf(officer) }))).toBe(200);
});

test('a reason that is missing is asked for, a decision on older details refused, and nonsense is no error of ours', async () => {
  const empty = await post({ intent: 'return', ...waiting, reason: ' ' });
  expect([empty.status, Object.keys(empty.reply?.error ?? {})]).toEqual([422, ['reason']]);
  const older = { ...waiting, askedAt: '2020-01-01T00:00:00.000Z' };
  expect((await post({ intent: 'approve', ...older })).status).toBe(409);
  for (const wrong of [
    {},
    { intent: 'x' },
    { intent: 'approve', ...waiting, askedAt: 'x' },
    { intent: 'approve', ...waiting, review: 'x' },
  ])
    expect((await post(wrong as Record<string, string>)).status).toBe(422);
  expect((await post({ intent: 'return', ...waiting, reason: 'Tulis alergennya.' })).status).toBe(302);
  expect((await post({ intent: 'return', ...waiting, reason: 'Tulis alergennya.' })).status).toBe(409);
});

test.each(['?sesudah=x', '?bagian=lain', '?bagian=diturunkan&sesudah=', '?sesudah=1&sesudah=2'])(
  'a broken link %s shows the first page',
  async (query) => {
    const page = await list({ request, params: {}, context: contextOf(officer, `/kantor/produk${query}`) });
    expect(page.status).toBe(200);
  },
);
