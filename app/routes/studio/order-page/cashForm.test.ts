import type { ActionFunctionArgs } from '@remix-run/node';
import { beforeAll, expect, test } from 'vitest';
import { asked } from '../../../../prisma/testing/asked';
import { monday, twoShops } from '../../../../prisma/testing/twoShops';
import { beginSession } from '../../../domain/accounts';
import { confirmReceipt } from '../../../domain/orders';
import { db } from '../../../platform/db';
import { action, loader } from '../order';

let cookie: string;
let id: string;

beforeAll(async () => {
  const here = await twoShops();
  cookie = (await beginSession(here.sari.owner.personId)).split(';')[0]!;
  const purchase = await here.paid(monday, [here.coffee]);
  id = purchase.coffeeOrder!;
  await here.sent(id);
  const money = { purchaseId: purchase.id, orderId: id, method: 'CASH', amount: 65_000, status: 'AWAITING' } as const;
  await db.payment.create({ data: money });
  await confirmReceipt({ code: purchase.code, orderId: id, personId: null }, monday);
});

async function press(typed: Record<string, string>) {
  const args = asked(`/studio/pesanan/${id}`, { id }, cookie);
  const body = new URLSearchParams({ intent: 'take-cash', ...typed });
  const request = new Request(args.request.url, { method: 'POST', body });
  const answer = await action({ ...args, request } as ActionFunctionArgs);
  return { status: answer.status, said: answer.status === 302 ? undefined : await answer.json() };
}

const cash = async () => {
  const answer = await loader(asked(`/studio/pesanan/${id}`, { id }, cookie));
  return (await answer.json()).order.cash;
};

test('a part and the rest are booked; the same form once more is refused beside its field, with what was typed kept', async () => {
  expect(await cash()).toEqual({ received: 0, left: 65_000 });
  expect(await press({ amount: '40.000', before: '0' })).toMatchObject({ status: 302 });
  const again = await press({ amount: '20.000', before: '0' });
  expect(again).toMatchObject({ status: 409, said: { initialValue: { amount: '20.000' } } });
  expect(again.said?.error?.amount?.[0]).toContain('sudah ada uang yang dicatat');
  expect(await cash()).toEqual({ received: 40_000, left: 25_000 });

  const tooMuch = await press({ amount: '25.001', before: '40000' });
  expect(tooMuch).toMatchObject({ status: 422, said: { initialValue: { amount: '25.001' } } });
  expect(tooMuch.said?.error?.amount?.[0]).toContain('yang masih di kurir');
  for (const before of ['', 'x', '-1', '1e99']) expect((await press({ amount: '1', before })).status).toBe(409);
  expect((await press({ amount: '1' })).status).toBe(409);
  expect((await press({ amount: '0', before: '40000' })).status).toBe(422);

  expect(await press({ amount: 'Rp25.000', before: '40000' })).toMatchObject({ status: 302 });
  expect(await cash()).toEqual({ received: 65_000, left: 0 });
});
