import { randomUUID } from 'node:crypto';
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { beforeEach, expect, test } from 'vitest';
import { aShop } from '../../../../prisma/seed/story';
import { db } from '../../../platform/db';
import { action, loader } from '../tax';

type Shop = Awaited<ReturnType<typeof aShop>>;
let sari: Shop;

beforeEach(async () => {
  sari = await aShop();
});

async function send(fields: Record<string, string> | undefined, role: 'OWNER' | 'MANAGER' = 'OWNER') {
  const { shopId, owner } = sari;
  const workplace = { membershipId: randomUUID(), shopId, name: 'Toko', slug: 'toko', role };
  const person = { personId: owner.personId, grants: [{ role, shopId }], workplace, workplaces: [workplace] };
  const visitor = { cookies: new Map(), setCookie: () => {}, signedIn: async () => ({ ...person, staffRoles: [] }) };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) form.append(name, value);
  const request = new Request('http://localhost/', fields && { method: 'POST', body: form });
  const args = { request, params: {}, context: { visitor } as unknown as AppLoadContext };
  const page = (fields ? action : loader) as (args: LoaderFunctionArgs) => Promise<Response>;
  const response = await page(args).catch((thrown: Response) => thrown);
  const isJson = response.headers.get('Content-Type')?.includes('json');
  return { status: response.status, said: isJson ? await response.json() : undefined };
}

const profile = { intent: 'profile', kind: 'PERSON', taxNumber: '1571 0101 0190 0001' };
const letter = { intent: 'letter', letter: 'STATEMENT', number: '', from: '2026-01-01', until: '2026-12-31' };

test('an owner tells who pays the tax, hands a letter in, and sees only the end of the number', async () => {
  expect(await send(letter)).toMatchObject({ status: 422, said: { error: { letter: [expect.any(String)] } } });
  expect(await send({ ...profile, taxNumber: '123' })).toMatchObject({
    status: 422,
    said: { error: { taxNumber: {} } },
  });
  expect(await send(profile)).toMatchObject({ status: 302 });
  expect(await send(letter)).toMatchObject({ status: 302 });
  expect(await send({ ...letter, letter: 'SKB', from: '0000-01-01', until: '0000-12-31' })).toMatchObject({
    status: 422,
  });
  expect(await send({ ...letter, until: '31-12-2026' })).toMatchObject({ status: 422, said: { error: { until: {} } } });
  expect(await send({ ...letter, letter: 'SKB' })).toMatchObject({ status: 422, said: { error: { number: {} } } });

  const { said } = await send(undefined);
  expect(said).toMatchObject({
    tax: { standing: 'off', profile: { kind: 'PERSON', lastFour: '0001' }, letters: [{ kind: 'STATEMENT' }] },
  });
  expect(JSON.stringify(said)).not.toContain('157101010190');
});

test('an owner withdraws a letter, and has to say why', async () => {
  await send(profile);
  await send(letter);
  const { said } = await send(undefined);
  const withdraw = { intent: 'withdraw', id: said.tax.letters[0].id, why: '' };
  expect(await send(withdraw)).toMatchObject({ status: 422, said: { error: { why: [expect.any(String)] } } });
  expect(await send({ ...withdraw, why: 'Omzet naik' })).toMatchObject({ status: 302 });
  expect(await send({ ...withdraw, why: 'Omzet naik' })).toMatchObject({ status: 409 });
  expect((await send(undefined)).said.tax.letters).toMatchObject([{ state: 'withdrawn', withdrawnWhy: 'Omzet naik' }]);
});

test('T1 whoever only helps in the shop neither sees nor changes it', async () => {
  for (const fields of [undefined, profile, letter]) expect((await send(fields, 'MANAGER')).status).toBe(403);
  expect(await db.taxProfile.count({ where: { shopId: sari.shopId } })).toBe(0);
});
