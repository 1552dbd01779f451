import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { expect, test } from 'vitest';
import { twoShops } from '../../../../prisma/testing/twoShops';
import { matchLine, readStatement } from '../../../domain/statements';
import { db } from '../../../platform/db';
import { action } from '../finance-tasks';

type Act = (args: LoaderFunctionArgs) => Promise<Response>;

test('a held payment is used for a purchase; what is in the way is said beside the number, and what was typed stays', async () => {
  const { finance, coffee, placed } = await twoShops();
  const [wrong, meant] = [await placed(undefined, [coffee], 2), await placed(undefined, [coffee])];
  await readStatement(finance, `23/11/2026;TRSF ${wrong.number};65.000,00;CR`);
  const { id: lineId } = await db.statementLine.findFirstOrThrow();
  await matchLine(finance, { lineId, purchaseId: wrong.id });
  const { id } = await db.financeTask.findFirstOrThrow();

  async function assign(changes: Record<string, string>) {
    const fields = { intent: 'assign', id, number: meant.number, note: 'Salah tulis nomor', ...changes };
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const request = new Request('http://localhost/kantor/keuangan/tugas', { method: 'POST', body });
    const visitor = { cookies: new Map(), setCookie: () => {}, signedIn: async () => ({ ...finance, staffRoles: [] }) };
    const context = { visitor } as unknown as AppLoadContext;
    const response = await (action as unknown as Act)({ request, params: {}, context });
    return { status: response.status, said: response.status === 302 ? undefined : await response.json() };
  }

  for (const [number, words] of [
    [wrong.number, /Rp65\.000.*Rp110\.000/],
    ['SP-0', /Tidak ada belanja/],
    ['', /Isi nomor/],
  ] as const)
    expect(await assign({ number })).toMatchObject({
      status: 422,
      said: { error: { number: [expect.stringMatching(words)] }, initialValue: { note: 'Salah tulis nomor' } },
    });
  expect(await assign({ note: ' ' })).toMatchObject({ status: 422, said: { error: { note: [expect.any(String)] } } });
  expect(await assign({ number: ` ${meant.number.toLowerCase()} ` })).toMatchObject({ status: 302 });
  expect(await assign({})).toMatchObject({ status: 409 });
  expect(await db.purchase.findUnique({ where: { id: meant.id } })).toMatchObject({ status: 'PAID' });
});
