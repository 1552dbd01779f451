import { randomUUID } from 'node:crypto';
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { type Shop, type TwoShops, twoShops } from '../../../../prisma/testing/twoShops';
import { db } from '../../../platform/db';
import { m } from '../../../words/generated/messages';
import { action, loader } from '../orders';
import type { NotTogether } from './doTogether';
import { NotDone } from './Together';

let sari: Shop;
let here: TwoShops;
let orders: { id: string; number: string }[];

beforeEach(async () => {
  here = await twoShops();
  ({ sari } = here);
  for (const _ of [1, 2, 3]) await here.paid(new Date(), [here.coffee]);
  orders = await db.order.findMany({ where: { shopId: sari.shopId }, orderBy: { id: 'asc' } });
});

function ask(handler: unknown, form?: [string, string][]): Promise<Response> {
  const workplace = { membershipId: randomUUID(), shopId: sari.shopId, name: 'Toko', slug: 'toko', role: 'OWNER' };
  const url = new URL('http://localhost/studio/pesanan');
  const visitor = {
    url,
    cookies: new Map(),
    setCookie: () => {},
    signedIn: async () => ({ ...sari.owner, workplace, workplaces: [workplace], staffRoles: [] }),
  };
  const request = new Request(url, form && { method: 'POST', body: new URLSearchParams(form) });
  const context = { visitor } as unknown as AppLoadContext;
  return (handler as (args: LoaderFunctionArgs) => Promise<Response>)({ request, params: {}, context });
}

const press = (intent: string, more: [string, string][] = []) =>
  ask(action, [['intent', intent], ...orders.map(({ id }): [string, string] => ['id', id]), ...more]);

/** While something is done, the database cannot write down that the second order goes on. */
async function failing<Done>(deed: () => Promise<Done>): Promise<Done> {
  await db.$executeRawUnsafe(`create function fail_order() returns trigger language plpgsql as
    $$ begin raise exception 'a disk is full' using errcode = 'disk_full'; end $$`);
  await db.$executeRawUnsafe(`create trigger fail_order before update on "Order" for each row
    when (new."number" = '${orders[1]!.number}') execute function fail_order()`);
  try {
    return await deed();
  } finally {
    await db.$executeRaw`drop function fail_order cascade`;
  }
}

const statuses = async () => {
  const { orders: listed } = await (await ask(loader)).json();
  return Object.fromEntries(listed.map((order: { number: string; status: string }) => [order.number, order.status]));
};

test.each([
  ['accept', 'ACCEPTED', 'NEW', []],
  ['pack', 'PACKED', 'ACCEPTED', []],
  ['hand', 'SHIPPED', 'PACKED', [['courierName', 'Pak Din']]],
] as [string, string, string, [string, string][]][])(
  'of several to %s one fails: the others are done, and which and why is said by number',
  async (intent, after, before, more) => {
    await db.order.updateMany({ where: { shopId: sari.shopId }, data: { service: 'Kurir toko' } });
    const steps = { accept: [], pack: ['accept'], hand: ['accept', 'pack'] }[intent] ?? [];
    for (const step of steps) expect((await press(step)).status).toBe(302);

    const answer = await failing(() => press(intent, more));
    const told: NotTogether = await answer.json();
    const [first, failed, third] = orders.map(({ number }) => number);
    expect(answer.status).toBe(409);
    expect(told).toMatchObject({
      done: [first, third],
      left: [{ number: failed, status: before, why: 'failed' }],
      chosen: orders.map(({ id }) => id),
    });
    expect(await statuses()).toEqual({ [first!]: after, [failed!]: before, [third!]: after });
    const said = renderToStaticMarkup(createElement(NotDone, { answer: told }));
    expect(said).toContain(`${first}, ${third}`);
    expect(said).toContain(m.parcels_bulk_failed({ number: failed! }));

    // Pressed once more, what is ticked still is done as far as it was not.
    const again: NotTogether = await (await press(intent, more)).json();
    expect(again).toMatchObject({ done: [failed], left: [{ number: first }, { number: third }] });
    expect(await statuses()).toEqual({ [first!]: after, [failed!]: after, [third!]: after });
  },
);
