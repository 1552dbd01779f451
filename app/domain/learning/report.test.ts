import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { daysLater, monday, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { declineOrder } from '../orders';
import { sellAtStall, undoStallSale } from '../stall';
import { readReport } from '.';
import { readSpan } from './spans';

let here: TwoShops;
const owner = () => ({ actor: here.sari.owner, shopId: here.sari.shopId });

async function report(period = '30', { actor, shopId } = owner(), now = monday) {
  const read = await readReport(actor, { shopId, period }, now);
  if (!read) throw new Error('not allowed');
  return read;
}

async function visit(shop: { shopId: string }, count: number, day = '2026-11-23', productId?: string) {
  if (productId) await db.productVisits.create({ data: { productId, day: new Date(day), count } });
  else await db.shopVisits.create({ data: { shopId: shop.shopId, day: new Date(day), count } });
}

const productOf = async (variantId: string) =>
  (await db.variant.findUniqueOrThrow({ where: { id: variantId } })).productId;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction", "ProductVisits", "ShopVisits", "StallSale" cascade');
  await executeSql(`update "Shop" set "status" = 'CLOSED'`); // shops of the tests before are nobody's sector
  here = await twoShops();
});

describe('periods', () => {
  const now = new Date('2026-03-30T18:00:00Z'); // already the 31st in Jambi
  test.each([
    ['7', '2026-03-25', '2026-03-31', '2026-03-18', '2026-03-24'],
    ['30', '2026-03-02', '2026-03-31', '2026-01-31', '2026-03-01'],
    ['2026-02', '2026-02-01', '2026-02-28', '2026-01-01', '2026-01-31'],
    ['2026-03', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['2026-04', '2026-03-02', '2026-03-31', '2026-01-31', '2026-03-01'], // not begun: the last 30 days
    ['x', '2026-03-02', '2026-03-31', '2026-01-31', '2026-03-01'],
  ])('%s is from %s to %s, before it %s to %s', (name, from, to, first, last) => {
    expect(readSpan(name, now)).toMatchObject({ from, to, before: { from: first, to: last } });
  });

  test('of the running month the days that have begun are compared with as many before', () => {
    const span = readSpan('2026-11', monday);
    expect(span).toMatchObject({ to: '2026-11-23', before: { from: '2026-10-01', to: '2026-10-23' }, isRunning: true });
  });
});

test('sales, orders and visits of a period beside the one before; what nobody paid or what was declined is no sale', async () => {
  await here.paid(monday, [here.coffee], 2);
  await here.paid(daysLater(-31), [here.coffee]);
  await here.placed(monday, [here.coffee]);
  const { coffeeOrder } = await here.paid(monday, [here.coffee]);
  await declineOrder(sellerOf(here.sari), { orderId: coffeeOrder!, reason: 'Habis' }, monday);
  await visit(here.sari, 40);
  await visit(here.sari, 60, '2026-11-22', await productOf(here.coffee));

  const { now, before, days, goods } = await report();
  expect(now).toMatchObject({ sales: 90_000, orders: 1, visits: 100 });
  expect(before).toMatchObject({ sales: 45_000, orders: 1, visits: 0, conversion: null });
  expect(days).toHaveLength(30);
  expect(days.at(-1)).toEqual({ day: '2026-11-23', visits: 40, orders: 1, sales: 90_000, stall: 0 });
  expect(goods).toMatchObject([{ name: 'Kopi arabika Kerinci', visits: 60, pieces: 2, sales: 90_000 }]);
});

test('orders per hundred visits: said from fifty visits on, of the days since visits are counted', async () => {
  await here.paid(daysLater(-3), [here.coffee]); // before the first visit: none of these orders came from one
  await here.paid(monday, [here.coffee]);
  await visit(here.sari, 49, '2026-11-22');
  expect((await report()).now.conversion).toBeNull();
  await visit(here.sari, 1, '2026-11-23');
  expect((await report()).now.conversion).toBe(2);
});

test('a place with fewer than three orders is told with the others', async () => {
  await here.paid(monday, [here.coffee]);
  await here.paid(monday, [here.coffee]);
  expect((await report()).places).toEqual([{ place: null, orders: 2, sales: 90_000 }]);
  await here.paid(monday, [here.coffee]);
  const { places } = await report();
  expect(places).toEqual([{ place: 'Kota Sungai Penuh', orders: 3, sales: 135_000 }]);
});

test('the stall beside what was sold online, by sales model; a sale that was taken back is none', async () => {
  await here.paid(monday, [here.coffee]);
  const sell = async (quantity: number) => {
    const saleId = randomUUID();
    const lines = [{ variantId: here.coffee, quantity }];
    await sellAtStall(here.sari.owner, { shopId: here.sari.shopId, saleId, method: 'CASH', lines }, monday);
    return saleId;
  };
  await sell(3);
  await undoStallSale(here.sari.owner, { shopId: here.sari.shopId, saleId: await sell(5) }, monday);
  const { now, models, goods } = await report();
  expect(now).toMatchObject({ sales: 45_000, stall: 135_000 });
  expect(models).toEqual([{ model: 'READY_STOCK', online: 45_000, stall: 135_000 }]);
  expect(goods[0]).toMatchObject({ pieces: 4, sales: 180_000 });
});

test('T0 figures of one shop hold nothing of another, whatever happens there; nobody else reads them', async () => {
  await here.paid(monday, [here.coffee]);
  await visit(here.sari, 5);
  const before = await report();
  await here.paid(monday, [here.coffee, here.mat], 3);
  await here.paid(monday, [here.mat], 7);
  await visit(here.budi, 777);
  await visit(here.budi, 888, '2026-11-22', await productOf(here.mat));
  const lines = [{ variantId: here.mat, quantity: 2 }];
  const sale = { shopId: here.budi.shopId, saleId: randomUUID(), method: 'CASH' as const, lines };
  expect(await sellAtStall(here.budi.owner, sale, monday)).toMatchObject({ ok: true });

  const { sector, ...after } = await report();
  expect(after.now).toEqual({ ...before.now, orders: 2, sales: 45_000 * 4 });
  expect(after.goods.map(({ name }) => name)).toEqual(['Kopi arabika Kerinci']);
  const told = JSON.stringify(after).replaceAll(/[0-9a-f-]{36}/g, 'id'); // an id may hold any figure
  expect(told).not.toMatch(/777|888|120000|Pandan/);
  expect(sector.median).toBeNull();

  const { shopId } = here.sari;
  const packer: Actor = { ...here.sari.owner, grants: [{ role: 'PACKER', shopId }] };
  const manager: Actor = { ...packer, grants: [{ role: 'MANAGER', shopId }] };
  expect(await readReport(here.budi.owner, { shopId, period: '30' }, monday)).toBeUndefined();
  expect(await readReport(packer, { shopId, period: '30' }, monday)).toBeUndefined();
  expect(await readReport(manager, { shopId, period: '30' }, monday)).toBeDefined();
});

test('the sector is compared from eight other shops on: its middle, never a figure of one of them', async () => {
  const others = [here.budi];
  for (let i = 0; i < 6; i++) others.push(await aShop({ name: `Toko ${i}` }));
  for (const [place, shop] of others.entries()) await visit(shop, 100 * (place + 1));
  expect((await report()).sector).toEqual({ sector: 'CULINARY', shops: 7, median: null });

  const eighth = await aShop({ name: 'Toko kedelapan' });
  const { variantId } = await aProduct(eighth, { price: 33_333 });
  await here.paid(monday, [variantId]);
  await visit(eighth, 5_000);
  const { sector } = await report();
  expect(sector).toEqual({ sector: 'CULINARY', shops: 8, median: { visits: 450, orders: 0, sales: 0, conversion: 0 } });

  // Of nine the very middle would be the 500 of one of them.
  await visit(await aShop({ name: 'Toko kesembilan' }), 510);
  expect((await report()).sector).toMatchObject({ shops: 9, median: { visits: 464 } });
});
