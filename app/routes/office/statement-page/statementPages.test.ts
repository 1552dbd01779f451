import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { buy } from '../../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../../prisma/seed/story';
import type { Actor } from '../../../domain/accounts';
import { keepProof } from '../../../domain/statements';
import { db, executeSql } from '../../../platform/db';
import { loader as proof } from '../proof';
import { action, loader } from '../statements';

type Handler = (args: LoaderFunctionArgs) => Promise<Response>;

let finance: Actor;
let purchase: { id: string; code: string; number: string };
let cookies: Map<string, string>;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction", "StatementLine" cascade');
  cookies = new Map();
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  const answer = await buy([(await aProduct(await aShop())).variantId]);
  if (!answer.ok) throw new Error(answer.why);
  purchase = await db.purchase.findUniqueOrThrow({ where: { code: answer.code } });
});

async function ask(handler: unknown, actor: Actor, form?: FormData, params = {}): Promise<Response> {
  const visitor = {
    url: new URL('http://localhost/kantor/keuangan/mutasi'),
    language: 'id',
    cookies,
    setCookie: (name: string, value: string) => cookies.set(name, value),
    signedIn: async () => ({ ...actor, workplaces: [], staffRoles: [] }),
  };
  const request = new Request(visitor.url, form ? { method: 'POST', body: form } : undefined);
  const context = { visitor } as unknown as AppLoadContext;
  return (handler as Handler)({ request, params, context }).catch((thrown) => thrown as Response);
}

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const today = () => new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);

test('from the pasted statement to the paid purchase, without script', async () => {
  const csv = `${today()};TRSF ${purchase.number};65.000,00;CR\n${today()};BIAYA;15.000,00;DB`;
  expect((await ask(action, finance, formOf({ intent: 'read', csv }))).status).toBe(302);

  const { lines, note } = await (await ask(loader, finance)).json();
  expect(note).toMatchObject({ code: 'read', values: { added: 1, known: 0 } });
  expect(lines).toMatchObject([{ amount: 65_000, candidates: [{ number: purchase.number, certainty: 'certain' }] }]);

  const match = formOf({ intent: 'match', lineId: lines[0].id, purchaseId: purchase.id });
  expect((await ask(action, finance, match)).status).toBe(302);
  expect(await db.purchase.findUnique({ where: { id: purchase.id } })).toMatchObject({ status: 'PAID' });
  expect((await ask(action, finance, match)).status).toBe(409);
  expect(await (await ask(loader, finance)).json()).toMatchObject({ lines: [], note: { code: 'paid' } });
});

test('a file says what could not be read, line by line, and keeps the rest', async () => {
  const file = new File(
    [`Tanggal;Keterangan;Kredit;Debet\n31/02/2026;TRSF;1000;0\n${today()};TRSF;2000;0`],
    'mutasi.csv',
  );
  const answer = await ask(action, finance, formOf({ intent: 'read', csv: ' ', file }));
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    leftOut: { added: 1, known: 0, problems: [{ line: 2, why: 'no-day' }] },
  });
  expect((await ask(action, finance, formOf({ intent: 'read', csv: '' }))).status).toBe(422);
});

test('a line that pays no purchase needs a word', async () => {
  await ask(action, finance, formOf({ intent: 'read', csv: `${today()};BUNGA;70.000,00;CR` }));
  const { id: lineId } = await db.statementLine.findFirstOrThrow();
  const silent = await ask(action, finance, formOf({ intent: 'ignore', lineId, note: ' ' }));
  expect(silent.status).toBe(422);
  expect(await silent.json()).toMatchObject({ lineId, noteError: expect.any(String) });
  expect((await ask(action, finance, formOf({ intent: 'ignore', lineId, note: 'Bunga' }))).status).toBe(302);
});

test('whoever is not the finance of the province finds neither the page nor the picture', async () => {
  const photo = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  await keepProof(purchase.code, photo);
  const { id } = await db.transferProof.findFirstOrThrow();

  const seen = await ask(proof, finance, undefined, { id });
  expect(Object.fromEntries(seen.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  for (const actor of [await aPerson(), await aPerson({ staff: [{ role: 'ADMIN' }] }), (await aShop()).owner]) {
    expect((await ask(loader, actor)).status).toBe(404);
    expect((await ask(action, actor, formOf({ intent: 'read', csv: 'x' }))).status).toBe(404);
    expect((await ask(proof, actor, undefined, { id })).status).toBe(404);
  }
  const kerinci = await aPerson({ staff: [{ role: 'FINANCE', regencyCode: '15.01' }] });
  expect((await ask(proof, kerinci, undefined, { id })).status).toBe(404);
  for (const wrong of ['x', purchase.id])
    expect((await ask(proof, finance, undefined, { id: wrong })).status).toBe(404);
});
