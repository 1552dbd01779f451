import { randomUUID } from 'node:crypto';
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, expect, test } from 'vitest';
import { monday, type Shop, sellerOf, twoShops } from '../../../../prisma/testing/twoShops';
import { acceptOrder, packOrder, sendOrder } from '../../../domain/orders';
import { db } from '../../../platform/db';
import { loader as label } from '../label';
import { loader as labelPdf } from '../label-pdf';
import { loader as slip } from '../packing-slip';

let sari: Shop;
let budi: Shop;
let mine: string;
let second: string;
let foreign: string;
let lineId: string;

beforeAll(async () => {
  const here = await twoShops();
  ({ sari, budi } = here);
  const first = await here.paid(monday, [here.coffee, here.mat], 3);
  mine = first.coffeeOrder;
  foreign = first.matOrder;
  lineId = first.orderOf(sari).lines[0]!.id;
  second = (await here.paid()).coffeeOrder;
});

function open(loader: unknown, shop: Shop, id: string | undefined, query = ''): Promise<Response> {
  const workplace = { membershipId: randomUUID(), shopId: shop.shopId, name: 'Toko', slug: 'toko', role: 'OWNER' };
  const visitor = {
    signedIn: async () => ({ ...shop.owner, workplace, workplaces: [workplace], staffRoles: [] }),
    url: new URL(`http://localhost/studio/pesanan${query}`),
  };
  const context = { visitor } as unknown as AppLoadContext;
  const args = { request: new Request('http://localhost/'), params: { id }, context };
  return (loader as (args: LoaderFunctionArgs) => Promise<Response>)(args);
}

const sheetOf = async (answer: Promise<Response>) => (await (await answer).json()).sheet;
const pages = async (answer: Promise<Response>) => {
  const file = Buffer.from(await (await answer).arrayBuffer()).toString('latin1');
  expect(file.slice(0, 5)).toBe('%PDF-');
  return file.match(/\/Type \/Page\b/g)!.length;
};

test('a label names whom it goes to, whom it comes from, and how; a slip what lies in it, without prices', async () => {
  const shown = await sheetOf(open(label, sari, mine));
  expect(shown).toMatchObject({ to: { name: 'Dewi (contoh)' }, from: { name: sari.name } });
  expect(JSON.stringify(shown.to.lines)).toContain('Jalan Yos Sudarso 7');
  expect(shown.cash).toBeUndefined();
  const { rows } = await sheetOf(open(slip, sari, mine));
  expect(rows).toMatchObject([{ quantity: '3 ×', goods: 'Kopi arabika Kerinci' }]);
  expect(JSON.stringify(rows)).not.toMatch(/Rp|45/);
});

test('one PDF holds label and slip of each order, of one or of several', async () => {
  expect(await pages(open(labelPdf, sari, mine))).toBe(2);
  expect(await pages(open(labelPdf, sari, undefined, `?id=${mine}&id=${second}`))).toBe(4);
});

test.each([
  ['label', label],
  ['slip', slip],
  ['PDF', labelPdf],
])('T1 another shop’s order is 404, as %s', async (_, loader) => {
  for (const id of [foreign, randomUUID(), 'x'])
    await expect(open(loader, sari, id)).rejects.toMatchObject({ status: 404 });
});

test('T0 one foreign id among several is 404 for the whole, and so is none at all', async () => {
  for (const query of [`?id=${mine}&id=${foreign}`, `?id=${mine}&id=x`, '', '?id='])
    await expect(open(labelPdf, sari, undefined, query)).rejects.toMatchObject({ status: 404 });
  await expect(open(labelPdf, budi, undefined, `?id=${mine}`)).rejects.toMatchObject({ status: 404 });
});

test('the slip of a gift has no price, and the words of whoever gives it', async () => {
  await db.order.update({ where: { id: second }, data: { giftNote: 'Selamat ulang tahun' } });
  const shown = await sheetOf(open(slip, sari, second));
  expect(shown.card).toBe('Selamat ulang tahun');
  expect(JSON.stringify(shown)).not.toMatch(/Rp|45/);
});

test('what the courier has to collect stands on the label until it is paid', async () => {
  await db.payment.updateMany({ where: { purchase: { orders: { some: { id: second } } } }, data: { orderId: null } });
  const { purchaseId } = await db.order.findUniqueOrThrow({ where: { id: second } });
  const money = { purchaseId, orderId: second, method: 'CASH', amount: 65_000 } as const;
  const { id } = await db.payment.create({ data: { ...money, status: 'AWAITING' } });
  expect((await sheetOf(open(label, sari, second))).cash).toContain('65.000');
  await db.payment.update({ where: { id }, data: { status: 'CONFIRMED', confirmedAt: monday } });
  expect((await sheetOf(open(label, sari, second))).cash).toBeUndefined();
});

test('of an order in parts the papers are those of the rest, or of the parcel that is named', async () => {
  const seller = sellerOf(sari);
  await acceptOrder(seller, mine, monday);
  await packOrder(seller, mine, monday);
  await sendOrder(seller, { orderId: mine, trackingNumber: 'JX1', pieces: [{ lineId, quantity: 2 }] }, monday);
  expect((await sheetOf(open(slip, sari, mine))).rows).toMatchObject([{ quantity: '1 ×' }]);
  expect((await sheetOf(open(slip, sari, mine, '?paket=1'))).rows).toMatchObject([{ quantity: '2 ×' }]);
  for (const number of ['9', '0', 'x'])
    await expect(open(slip, sari, mine, `?paket=${number}`)).rejects.toMatchObject({ status: 404 });
});
