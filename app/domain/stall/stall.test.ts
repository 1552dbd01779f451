import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { sellAtStall, stallDay, stallGoods, undoStallSale } from '.';

const now = new Date('2026-11-24T03:00:00Z');
const yesterday = new Date('2026-11-23T16:59:00Z'); // 23.59 WIB
let sari: Awaited<ReturnType<typeof aShop>>;
let coffee: string;
let tea: string;

beforeEach(async () => {
  sari = await aShop();
  coffee = (await aProduct(sari, { onHand: 10, price: 45_000 })).variantId;
  tea = (await aProduct(sari, { name: 'Teh Kayu Aro', onHand: 5, price: 20_000, variants: ['50 g'] })).variantId;
});

const sell = (
  lines: [string, number][],
  wish: Partial<Parameters<typeof sellAtStall>[1]> = {},
  actor = sari.owner,
  at = now,
) =>
  sellAtStall(
    actor,
    {
      shopId: sari.shopId,
      saleId: randomUUID(),
      method: 'CASH',
      lines: lines.map(([variantId, quantity]) => ({ variantId, quantity })),
      ...wish,
    },
    at,
  );
const onHand = async (id: string) => (await db.variant.findUniqueOrThrow({ where: { id } })).onHand;
/** How many transactions wait for a lock. */
async function waiting(): Promise<number> {
  const rows = await db.$queryRaw<unknown[]>`
    select 1 from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`;
  return rows.length;
}
const withRole = (role: 'MANAGER' | 'PACKER'): Actor => ({ ...sari.owner, grants: [{ role, shopId: sari.shopId }] });

test('a sale lowers the stock, stands in its history and in the list of the day, and never in the ledger', async () => {
  expect(
    await sell([
      [coffee, 2],
      [tea, 1],
    ]),
  ).toEqual({ ok: true, total: 110_000 });
  expect(await sell([[tea, 2]], { method: 'QRIS' }, withRole('MANAGER'))).toEqual({ ok: true, total: 40_000 });
  await sell([[tea, 1]], {}, sari.owner, yesterday);

  expect([await onHand(coffee), await onHand(tea)]).toEqual([8, 1]);
  expect(await db.stockMovement.findMany({ where: { variantId: coffee } })).toMatchObject([
    { why: 'SOLD_AT_STALL', onHand: -2, personId: sari.owner.personId },
  ]);
  const day = await stallDay(sari.owner, sari.shopId, now);
  expect(day).toMatchObject({ sums: { CASH: 110_000, QRIS: 40_000 } });
  expect(day?.sales).toHaveLength(2);
  expect(await db.ledgerEntry.count({ where: { shopId: sari.shopId } })).toBe(0);
});

test('prices and names stay as they were when it was sold; who takes many pays the price for many', async () => {
  await db.priceTier.create({ data: { variantId: coffee, from: 3, price: 40_000 } });
  expect(await sell([[coffee, 3]])).toEqual({ ok: true, total: 120_000 });
  await db.variant.update({ where: { id: coffee }, data: { price: 90_000 } });
  expect(await db.stallSaleLine.findFirst({ where: { variantId: coffee } })).toMatchObject({
    unitPrice: 40_000,
    salesModel: 'READY_STOCK',
    productName: 'Kopi arabika Kerinci',
  });
});

test('C2 the same sale sent twice, at once too, is one', async () => {
  const saleId = randomUUID();
  const answers = await Promise.all([sell([[coffee, 1]], { saleId }), sell([[coffee, 1]], { saleId })]);
  expect([...answers, await sell([[coffee, 1]], { saleId })].map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(await onHand(coffee)).toBe(9);
});

test('C2 the same sale sent twice with other goods, at once too: the first stands, the second is told of it', async () => {
  const saleId = randomUUID();
  const both = [() => sell([[coffee, 1]], { saleId }), () => sell([[tea, 2]], { saleId })];
  // Both have asked whether it is known before either writes it down: they wait in one queue.
  const answers = await db
    .$transaction(async (tx) => {
      await tx.$executeRaw`lock table "StallSale" in share mode`;
      const sent = both.map((send) => send());
      await expect.poll(waiting, { interval: 20, timeout: 10_000 }).toBe(2);
      return { sent };
    })
    .then(({ sent }) => Promise.all(sent));

  const [first] = answers.filter((answer) => answer.ok);
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(answers).toContainEqual({ ok: false, why: 'sold-before', total: first?.total });
  expect([await onHand(coffee), await onHand(tea)]).toEqual(first?.total === 45_000 ? [9, 5] : [10, 3]);
  expect(await db.stallSale.count({ where: { shopId: sari.shopId } })).toBe(1);

  for (const [other, wish] of [
    [[[coffee, 2]], {}],
    [[[tea, 1]], {}],
    [
      [
        [coffee, 1],
        [tea, 2],
      ],
      {},
    ],
    [first?.total === 45_000 ? [[coffee, 1]] : [[tea, 2]], { method: 'QRIS' }],
  ] as [[string, number][], object][])
    expect(await sell(other, { saleId, ...wish })).toMatchObject({ ok: false, why: 'sold-before' });
});

test('the same goods on two lines, in small and in large letters, are added together', async () => {
  await db.priceTier.create({ data: { variantId: coffee, from: 3, price: 40_000 } });
  const twice: [string, number][] = [
    [coffee, 1],
    [tea, 1],
    [coffee.toUpperCase(), 2],
  ];
  expect(await sell(twice)).toEqual({ ok: true, total: 140_000 });
  expect([await onHand(coffee), await onHand(tea)]).toEqual([7, 4]);
  expect(await db.stallSaleLine.findMany({ where: { variantId: coffee } })).toMatchObject([{ quantity: 3 }]);
  const tooMany: [string, number][] = [
    [coffee, 4],
    [coffee, 4],
  ];
  expect(await sell(tooMany)).toEqual({ ok: false, why: 'sold-out', free: [{ variantId: coffee, pieces: 7 }] });
});

test('two phones sell the last piece at the same moment: one sells it, the other is told that there is none', async () => {
  await db.variant.update({ where: { id: coffee }, data: { onHand: 1 } });
  const both = [
    () => sell([[coffee, 1]]),
    () =>
      sell([
        [tea, 1],
        [coffee, 1],
      ]),
  ];
  const sent = await db.$transaction(async (tx) => {
    await tx.$executeRaw`select 1 from "Variant" where "id" = ${coffee}::uuid for update`;
    const sent = both.map((send) => send());
    await expect.poll(waiting, { interval: 20, timeout: 10_000 }).toBe(2);
    return { sent };
  });
  const answers = await Promise.all(sent.sent);
  expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(answers).toContainEqual({ ok: false, why: 'sold-out', free: [{ variantId: coffee, pieces: 0 }] });
  expect(await onHand(coffee)).toBe(0);
  expect(await onHand(tea)).toBe(answers[1]?.ok ? 4 : 5);
  expect(await db.stallSale.count({ where: { shopId: sari.shopId } })).toBe(1);
});

test('more money than a sale can hold is refused, whatever the stock', async () => {
  await db.variant.update({ where: { id: coffee }, data: { price: 100_000_000, onHand: 1_000_000 } });
  expect(await sell([[coffee, 11]])).toEqual({ ok: false, why: 'too-much', most: 1_000_000_000 });
  expect(await sell([[coffee, 10_000]])).toMatchObject({ why: 'too-much' });
  expect(await sell([[coffee, 10]])).toEqual({ ok: true, total: 1_000_000_000 });
});

test('what is promised to buyers is not sold at the stall, and then nothing is', async () => {
  await db.variant.update({ where: { id: tea }, data: { reserved: 4 } });
  expect(
    await sell([
      [coffee, 1],
      [tea, 2],
    ]),
  ).toEqual({ ok: false, why: 'sold-out', free: [{ variantId: tea, pieces: 1 }] });
  expect([await onHand(coffee), await onHand(tea)]).toEqual([10, 5]);
});

test('a wrong sale is taken back once, whoever presses twice: the goods return, both stay in the history', async () => {
  const saleId = randomUUID();
  await sell([[coffee, 4]], { saleId });
  const undo = () => undoStallSale(sari.owner, { shopId: sari.shopId, saleId }, now);
  const answers = await Promise.all([undo(), undo()]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await onHand(coffee)).toBe(10);
  expect(
    (await db.stockMovement.findMany({ where: { variantId: coffee }, orderBy: { id: 'asc' } })).map(
      (move) => move.onHand,
    ),
  ).toEqual([-4, 4]);
  const day = await stallDay(sari.owner, sari.shopId, now);
  expect(day).toMatchObject({ sales: [{ id: saleId, isUndone: true }], sums: { CASH: 0 } });
});

test('goods to choose from: what is chosen, what is left, what was sold last, the newest; found by a part of their name', async () => {
  expect((await stallGoods(sari.owner, { shopId: sari.shopId })).map(({ id }) => id)).toEqual([tea, coffee]);
  await sell([[coffee, 1]]);
  expect((await stallGoods(sari.owner, { shopId: sari.shopId })).map(({ id }) => id)).toEqual([coffee, tea]);
  const found = await stallGoods(sari.owner, { shopId: sari.shopId, search: 'kayu', chosen: [coffee] });
  expect(found).toMatchObject([{ id: coffee }, { id: tea, variant: '50 g', price: 20_000, available: 5 }]);
  expect(await stallGoods(sari.owner, { shopId: sari.shopId, search: '%' })).toEqual([]);
  await db.variant.update({ where: { id: coffee }, data: { reserved: 9 } });
  expect((await stallGoods(sari.owner, { shopId: sari.shopId })).map(({ id }) => id)).toEqual([tea, coffee]);
});

test('T1 another shop sells, sees and takes back nothing of it; whoever packs may not', async () => {
  const budi = await aShop({ name: 'Anyaman Budi' });
  const saleId = randomUUID();
  await sell([[coffee, 1]], { saleId });
  const theirs = { shopId: budi.shopId };
  expect(await sell([[coffee, 1]], theirs, budi.owner)).toEqual({ ok: false, why: 'unknown-goods' });
  expect(await sell([[coffee, 1]], { ...theirs, saleId }, budi.owner)).toEqual({ ok: false, why: 'unknown-goods' });
  expect(await undoStallSale(budi.owner, { ...theirs, saleId })).toEqual({ ok: false, why: 'not-found' });
  expect(await stallGoods(budi.owner, { ...theirs, chosen: [coffee] })).toEqual([]);
  expect(await stallDay(budi.owner, budi.shopId, now)).toMatchObject({ sales: [] });
  for (const actor of [budi.owner, withRole('PACKER')]) {
    expect(await sell([[coffee, 1]], {}, actor)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await undoStallSale(actor, { shopId: sari.shopId, saleId })).toEqual({ ok: false, why: 'not-allowed' });
    expect(await stallDay(actor, sari.shopId, now)).toBeUndefined();
  }
  expect(await onHand(coffee)).toBe(9);
});
