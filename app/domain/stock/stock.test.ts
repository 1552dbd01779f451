import { beforeEach, describe, expect, test } from 'vitest';
import { buy } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { chooseNotices } from '../notices';
import {
  countStock,
  keepSetParts,
  lockVariants,
  moveStock,
  packableGoods,
  packSets,
  setContents,
  setLowAt,
  stockHistory,
  tellOfLowStock,
} from '.';

const now = new Date('2026-11-24T03:00:00Z');
let sari: Awaited<ReturnType<typeof aShop>>;
let budi: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let ours: { shopId: string; productId: string; variantId: string };

beforeEach(async () => {
  [sari, budi] = [await aShop(), await aShop({ name: 'Anyaman Budi' })];
  coffee = await aProduct(sari, { onHand: 10 });
  ours = { shopId: sari.shopId, productId: coffee.productId, variantId: coffee.variantId };
});

const stockOf = async (id = coffee.variantId) =>
  db.variant.findUniqueOrThrow({ where: { id }, select: { onHand: true, reserved: true } });
const packer = (): Actor => ({ personId: sari.owner.personId, grants: [{ role: 'PACKER', shopId: sari.shopId }] });

describe('counting', () => {
  test('a count is written down with who, why and what was said of it', async () => {
    const wish = { ...ours, onHand: 7, seenOnHand: 10, note: 'Tiga bungkus sobek' };
    expect(await countStock(sari.owner, wish, now)).toEqual({ ok: true, change: -3 });
    expect(await stockOf()).toEqual({ onHand: 7, reserved: 0 });
    const history = await stockHistory(sari.owner, ours);
    expect(history?.changes).toMatchObject([
      { why: 'COUNTED', onHand: -3, note: 'Tiga bungkus sobek', person: 'Pemilik Kopi Kerinci Bu Sari', order: null },
    ]);
  });

  test('S5 a figure that goods have moved past, or that lies below what is promised, is refused', async () => {
    await db.variant.update({ where: { id: coffee.variantId }, data: { reserved: 4 } });
    expect(await countStock(sari.owner, { ...ours, onHand: 3, seenOnHand: 10 })).toEqual({
      ok: false,
      why: 'below-reserved',
      pieces: 4,
    });
    expect(await countStock(sari.owner, { ...ours, onHand: 8, seenOnHand: 9 })).toEqual({
      ok: false,
      why: 'stock-moved',
      pieces: 10,
    });
    expect(await countStock(sari.owner, { ...ours, onHand: 9, seenOnHand: 9 })).toEqual({ ok: true, change: 0 });
    expect(await db.stockMovement.count({ where: { variantId: coffee.variantId } })).toBe(0);
  });

  test('T1 no other shop counts, sees or sets anything of it, and no packer', async () => {
    const theirs = { ...ours, shopId: budi.shopId };
    expect(await countStock(budi.owner, { ...theirs, onHand: 1, seenOnHand: 10 })).toEqual({
      ok: false,
      why: 'not-found',
    });
    expect(await setLowAt(budi.owner, { ...theirs, lowAt: 3 })).toEqual({ ok: false, why: 'not-found' });
    expect(await stockHistory(budi.owner, theirs)).toBeUndefined();
    for (const actor of [budi.owner, packer()]) {
      expect(await countStock(actor, { ...ours, onHand: 1, seenOnHand: 10 })).toEqual({
        ok: false,
        why: 'not-allowed',
      });
      expect(await setLowAt(actor, { ...ours, lowAt: 3 })).toEqual({ ok: false, why: 'not-allowed' });
      expect(await stockHistory(actor, ours)).toBeUndefined();
    }
    expect(await stockOf()).toEqual({ onHand: 10, reserved: 0 });
  });
});

describe('history', () => {
  test('it is paged by key, newest first, and knows the order once the shop may see it; of buyers it tells no name', async () => {
    const dewi = await aPerson({ name: 'Dewi Rahasia' });
    for (let i = 0; i < 31; i++)
      await db.$transaction((tx) =>
        moveStock(tx, [{ variantId: coffee.variantId, onHand: 1 }], { why: 'COUNTED', personId: dewi.personId }, now),
      );
    const bought = await buy([coffee.variantId], 2, now);
    const first = await stockHistory(sari.owner, ours);
    expect(first?.changes).toHaveLength(30);
    expect(first?.changes[0]).toMatchObject({ why: 'RESERVED', reserved: 2, order: null });
    await db.order.updateMany({ where: { shopId: sari.shopId }, data: { status: 'NEW', acceptBy: now } });
    const paid = await stockHistory(sari.owner, ours);
    expect(paid?.changes[0]).toMatchObject({ why: 'RESERVED', order: { number: expect.any(String) } });
    expect(first?.changes.every(({ person }) => person === null)).toBe(true);
    const second = await stockHistory(sari.owner, { ...ours, after: first?.next });
    expect([second?.changes.length, second?.next, bought.ok]).toEqual([2, undefined, true]);
  });
});

describe('what runs low', () => {
  const told = () => db.message.findMany({ where: { kind: 'stock-low', personId: sari.owner.personId } });
  const stock = (onHand: number) => db.variant.update({ where: { id: coffee.variantId }, data: { onHand } });

  test('it is told once, though two clocks turn at once, and again only after it was above', async () => {
    await setLowAt(sari.owner, { ...ours, lowAt: 5 });
    await tellOfLowStock(now);
    expect(await told()).toEqual([]);
    await stock(5);
    await Promise.all([tellOfLowStock(now), tellOfLowStock(now)]);
    await stock(4);
    await tellOfLowStock(now);
    expect(await told()).toMatchObject([
      {
        values: { goods: 'Kopi arabika Kerinci', left: 5, more: 0, shop: sari.name },
        path: '/studio/produk/tabel?rak=menipis',
      },
    ]);
    await stock(9);
    await tellOfLowStock(now);
    await stock(2);
    await tellOfLowStock(now);
    expect(await told()).toHaveLength(2);
  });

  test('several goods come in one letter, pieces that are promised are not there, and drafts tell nothing', async () => {
    const tea = await aProduct(sari, { name: 'Teh', onHand: 10, variants: ['50 g'] });
    const draft = await aProduct(sari, { name: 'Rancangan', onHand: 0 });
    await db.product.update({ where: { id: draft.productId }, data: { status: 'DRAFT' } });
    for (const id of [coffee.variantId, tea.variantId, draft.variantId])
      await setLowAt(sari.owner, { ...ours, variantId: id, lowAt: 3 });
    await db.variant.update({ where: { id: tea.variantId }, data: { reserved: 8 } });
    await stock(3);
    await tellOfLowStock(now);
    expect(await told()).toMatchObject([{ values: { goods: 'Teh, 50 g', left: 2, more: 1 } }]);
  });

  test('who has switched such letters off is left in peace', async () => {
    await setLowAt(sari.owner, { ...ours, lowAt: 50 });
    await chooseNotices(sari.owner.personId, []);
    await tellOfLowStock(now);
    expect(await told()).toEqual([]);
  });
});

describe('sets', () => {
  let hamper: Awaited<ReturnType<typeof aProduct>>;
  let tea: string;
  let set: { shopId: string; setId: string };

  beforeEach(async () => {
    hamper = await aProduct(sari, { name: 'Paket Kerinci', onHand: 0 });
    await db.product.update({ where: { id: hamper.productId }, data: { salesModel: 'GIFT_SET' } });
    tea = (await aProduct(sari, { name: 'Teh', onHand: 7 })).variantId;
    set = { shopId: sari.shopId, setId: hamper.variantId };
    await keepSetParts(sari.owner, {
      ...set,
      parts: [
        { partId: coffee.variantId, pieces: 1 },
        { partId: tea, pieces: 2 },
      ],
    });
  });

  test('packing takes the parts from the shelf and puts sets there, unpacking the other way, each with its history', async () => {
    const shown = await setContents(sari.owner, { shopId: sari.shopId, productId: hamper.productId });
    expect(shown).toMatchObject({
      canBePacked: 3,
      parts: [
        { name: 'Kopi arabika Kerinci', pieces: 1 },
        { name: 'Teh', pieces: 2, available: 7 },
      ],
    });
    expect(await packSets(sari.owner, { ...set, sets: 3 }, now)).toEqual({ ok: true });
    expect([await stockOf(), await stockOf(tea), await stockOf(set.setId)]).toMatchObject([
      { onHand: 7 },
      { onHand: 1 },
      { onHand: 3 },
    ]);
    expect(await packSets(sari.owner, { ...set, sets: -1 }, now)).toEqual({ ok: true });
    expect([await stockOf(), await stockOf(tea), await stockOf(set.setId)]).toMatchObject([
      { onHand: 8 },
      { onHand: 3 },
      { onHand: 2 },
    ]);
    const moves = await db.stockMovement.findMany({
      where: { why: 'PACKED_INTO_SET', variantId: tea },
      orderBy: { id: 'asc' },
    });
    expect(moves.map(({ onHand }) => onHand)).toEqual([-6, 2]);
  });

  test('a form that a bad line sends twice packs once, and says how many there are', async () => {
    const twice = await Promise.all([0, 1].map(() => packSets(sari.owner, { ...set, sets: 1, seen: 0 }, now)));
    expect(twice).toContainEqual({ ok: true });
    expect(twice).toContainEqual({ ok: false, why: 'moved-on', sets: 1 });
    expect([await stockOf(tea), await stockOf(set.setId)]).toMatchObject([{ onHand: 5 }, { onHand: 1 }]);
  });

  test('what there is too little of is named, and nothing is packed; no more is unpacked than there is', async () => {
    expect(await packSets(sari.owner, { ...set, sets: 4 }, now)).toEqual({ ok: false, why: 'too-few', goods: ['Teh'] });
    expect(await packSets(sari.owner, { ...set, sets: -1 }, now)).toEqual({
      ok: false,
      why: 'too-few',
      goods: ['Paket Kerinci'],
    });
    expect([await stockOf(), await stockOf(tea), await stockOf(set.setId)]).toMatchObject([
      { onHand: 10 },
      { onHand: 7 },
      { onHand: 0 },
    ]);
    await keepSetParts(sari.owner, { ...set, parts: [] });
    expect(await packSets(sari.owner, { ...set, sets: 1 }, now)).toEqual({ ok: false, why: 'no-parts' });
  });

  test('S2 while buyers reserve the parts in any order, sets are packed: no deadlock, and the sums agree', async () => {
    const reserve = (ids: string[]) =>
      db.$transaction((tx) =>
        moveStock(
          tx,
          ids.map((variantId) => ({ variantId, reserved: 1 })),
          { why: 'RESERVED' },
          now,
        ),
      );
    const ids = [coffee.variantId, tea, set.setId];
    const done = await Promise.allSettled([
      ...Array.from({ length: 4 }, (_, place) => reserve(place % 2 ? ids.slice(0, 2) : ids.slice(0, 2).toReversed())),
      ...Array.from({ length: 3 }, () => packSets(sari.owner, { ...set, sets: 1 }, now)),
    ]);
    const packed = done
      .slice(4)
      .filter((one) => one.status === 'fulfilled' && (one.value as { ok: boolean } | undefined)?.ok).length;
    expect(done.filter((one) => one.status === 'rejected' && !/fewer pieces/.test(String(one.reason)))).toEqual([]);
    expect(await stockOf(tea)).toMatchObject({ onHand: 7 - 2 * packed });
    expect(await stockOf(set.setId)).toMatchObject({ onHand: packed });
  });

  test('S2 what a set holds is changed while it is about to be packed: a buyer of it and of its new part waits for nobody', async () => {
    const whoWaits = () => db.$queryRaw<unknown[]>`
      select 1 from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`;
    const waiting = (count: number) => expect.poll(whoWaits, { interval: 20, timeout: 10_000 }).toHaveLength(count);
    await keepSetParts(sari.owner, { ...set, parts: [{ partId: tea, pieces: 1 }] });
    const done: Promise<unknown>[] = [];
    await db.$transaction(async (buying) => {
      await lockVariants(buying, [coffee.variantId]);
      await db.$transaction(async (looking) => {
        await looking.$queryRaw`select 1 from "Product" where "id" = ${hamper.productId}::uuid for no key update`;
        await lockVariants(looking, [set.setId]);
        done.push(keepSetParts(sari.owner, { ...set, parts: [{ partId: coffee.variantId, pieces: 1 }] }));
        await waiting(1);
        done.push(packSets(sari.owner, { ...set, sets: 1 }, now));
        await waiting(2);
      });
      await waiting(1);
      await lockVariants(buying, [set.setId]);
    });
    expect(await Promise.all(done)).toEqual([{ ok: true }, { ok: true }]);
    expect([await stockOf(), await stockOf(tea), await stockOf(set.setId)]).toMatchObject([
      { onHand: 9 },
      { onHand: 7 },
      { onHand: 1 },
    ]);
  });

  test('T1 a set holds only goods of its own shop, and no other shop packs it', async () => {
    const mat = (await aProduct(budi)).variantId;
    for (const partId of [mat, set.setId])
      expect(await keepSetParts(sari.owner, { ...set, parts: [{ partId, pieces: 1 }] })).toEqual({
        ok: false,
        why: 'unknown-part',
      });
    const theirs = { ...set, shopId: budi.shopId };
    expect(await keepSetParts(budi.owner, { ...theirs, parts: [] })).toEqual({ ok: false, why: 'not-found' });
    expect(await packSets(budi.owner, { ...theirs, sets: 1 })).toEqual({ ok: false, why: 'not-found' });
    expect(await packSets(budi.owner, { ...set, sets: 1 })).toEqual({ ok: false, why: 'not-allowed' });
    expect(await setContents(budi.owner, { shopId: budi.shopId, productId: hamper.productId })).toBeUndefined();
    expect((await packableGoods(budi.owner, theirs)).map(({ id }) => id)).toEqual([mat]);
    expect(await db.setPart.count({ where: { setId: set.setId } })).toBe(2);
  });
});
