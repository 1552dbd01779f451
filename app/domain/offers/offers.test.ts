import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { editProduct, lockGoods, productForEditing, productPage } from '../catalog';
import { lockVariants } from '../stock';
import { tellOfPrices, wish } from '../wishes';
import { goodsToOffer, makeOffers, offersOfShop, previewOffers, stopOffers, turnOffers } from '.';

const HOUR = 60 * 60 * 1000; // ms
const begin = new Date('2026-11-27T03:00:00Z');
const at = (hours: number) => new Date(begin.getTime() + hours * HOUR);

type Shop = Awaited<ReturnType<typeof aShop>>;
let shop: Shop;
let seller: Shop['owner'] & { shopId: string };
let coffee: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  shop = await aShop();
  seller = { ...shop.owner, shopId: shop.shopId };
  coffee = await aProduct(shop, { price: 50_000, variants: ['250 g', '500 g'] });
});

const priceOf = (id = coffee.variantId) =>
  db.variant.findUniqueOrThrow({ where: { id }, select: { price: true, priceBefore: true } });
const offer = (percent: number, from: number, until: number, variantId = coffee.variantId) =>
  makeOffers(seller, { goods: [{ variantId, cut: { percent } }], startsAt: at(from), endsAt: at(until) }, begin);
const states = async (now: Date) => (await offersOfShop(seller, now)).map(({ state }) => state);

describe('an offer', () => {
  test('begins at its time, crosses out the price of before, and gives both back at its end', async () => {
    expect(await offer(20, 1, 3)).toMatchObject({ ok: true, offers: [{ price: 40_000, before: 50_000 }] });
    await turnOffers(at(0.99));
    expect(await priceOf()).toEqual({ price: 50_000, priceBefore: null });
    await turnOffers(at(1));
    expect(await priceOf()).toEqual({ price: 40_000, priceBefore: 50_000 });
    expect(await states(at(1))).toEqual(['running']);
    await turnOffers(at(2.99));
    expect(await priceOf()).toEqual({ price: 40_000, priceBefore: 50_000 });
    await turnOffers(at(3));
    expect(await priceOf()).toEqual({ price: 50_000, priceBefore: null });
    expect(await states(at(3))).toEqual(['over']);
  });

  test('begins at once where its start is not ahead, and shoppers see what is crossed out and the lowest of 30 days', async () => {
    await makeOffers(
      seller,
      { goods: [{ variantId: coffee.variantId, cut: { price: 41_000 } }], endsAt: at(3) },
      begin,
    );
    const page = await productPage(coffee.slug);
    expect(page?.variants[0]).toMatchObject({ price: 41_000, reduced: { before: 50_000, lowest: 50_000 } });
    expect(page?.priceFrom).toBe(41_000);
  });

  test('what a shop has crossed out itself stays, and stands there afterwards', async () => {
    await db.variant.update({ where: { id: coffee.variantId }, data: { priceBefore: 60_000 } });
    await offer(20, 0, 3);
    expect(await priceOf()).toEqual({ price: 40_000, priceBefore: 60_000 });
    await turnOffers(at(3));
    expect(await priceOf()).toEqual({ price: 50_000, priceBefore: 60_000 });
  });

  test('that follows another one says the lower price of before', async () => {
    await offer(20, 0, 3);
    await offer(10, 3, 5);
    await turnOffers(at(3));
    expect(await priceOf()).toEqual({ price: 45_000, priceBefore: 50_000 });
    expect((await productPage(coffee.slug))?.variants[0]?.reduced).toEqual({ before: 50_000, lowest: 40_000 });
    expect((await goodsToOffer(seller, '', new Date()))[0]?.variants[0]).toMatchObject({
      price: 50_000,
      lowest: 40_000,
    });
  });

  test('of a time that the server slept through never begins, and one that runs now does', async () => {
    await offer(20, 1, 3);
    await offer(30, 4, 8);
    await turnOffers(at(5));
    expect(await priceOf()).toEqual({ price: 35_000, priceBefore: 50_000 });
    expect(await states(at(5))).toEqual(['running', 'not-begun']);
  });

  test('does not begin where goods have become cheaper than it, nor for what is no longer sold', async () => {
    await offer(20, 1, 3);
    await offer(20, 1, 3, coffee.variants[1]!.id);
    await db.variant.update({ where: { id: coffee.variantId }, data: { price: 39_000 } });
    await db.variant.update({ where: { id: coffee.variants[1]!.id }, data: { retiredAt: at(0.5) } });
    await turnOffers(at(1));
    expect(await priceOf()).toEqual({ price: 39_000, priceBefore: null });
    expect(await states(at(1))).toEqual(['not-begun']);
  });

  test('can be ended early, before and while it runs', async () => {
    await offer(20, 0, 3);
    await offer(10, 4, 5);
    const ids = (await offersOfShop(seller, begin)).flatMap(({ variants }) => variants.map(({ id }) => id));
    expect(await stopOffers(seller, ids, at(1))).toEqual({ ok: true });
    expect(await priceOf()).toEqual({ price: 50_000, priceBefore: null });
    await turnOffers(at(4));
    expect(await priceOf()).toEqual({ price: 50_000, priceBefore: null });
    expect(await stopOffers(seller, ids, at(4))).toEqual({ ok: true });
  });

  test('is turned once by two clocks, and whoever wishes for the goods is told once', async () => {
    const { personId } = await aPerson();
    await wish(personId, coffee.productId, { tellPrice: true });
    await offer(20, 1, 3);
    await offer(20, 3, 5);
    await Promise.all([turnOffers(at(1)), turnOffers(at(1))]);
    for (const moment of [1, 3, 5]) {
      await turnOffers(at(moment));
      await tellOfPrices(at(moment));
    }
    expect(await db.message.findMany({ where: { personId }, select: { values: true } })).toMatchObject([
      { values: { price: 40_000, before: 50_000 } },
    ]);
  });
});

describe('what is refused', () => {
  const answer = (wish: Partial<Parameters<typeof makeOffers>[1]>) => {
    const goods = [{ variantId: coffee.variantId, cut: { percent: 10 } }];
    return makeOffers(seller, { goods, endsAt: at(1), ...wish }, begin);
  };

  test('two at once of a variant, whoever is faster', async () => {
    const answers = await Promise.all([offer(10, 1, 3), offer(20, 2, 4)]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ why: 'wrong', problems: [{ code: 'overlaps' }] });
    const twice = { variantId: coffee.variants[1]!.id, cut: { percent: 10 } };
    expect(await answer({ goods: [twice, twice] })).toMatchObject({ why: 'wrong', problems: [{ code: 'overlaps' }] });
  });

  test('prices that are no lower, none at all, wrong dates, and nothing chosen', async () => {
    const cut = (cut: { price: number } | { percent: number }) =>
      answer({ goods: [{ variantId: coffee.variantId, cut }] });
    expect(await cut({ price: 50_000 })).toMatchObject({ problems: [{ code: 'not-cheaper', price: 50_000 }] });
    expect(await cut({ percent: 100 })).toMatchObject({ problems: [{ code: 'too-low' }] });
    expect(await cut({ percent: 91 })).toMatchObject({ problems: [{ code: 'too-low', price: 50_000 }] });
    expect(await cut({ price: 4_999 })).toMatchObject({ problems: [{ code: 'too-low' }] });
    expect(await answer({ goods: [] })).toEqual({ ok: false, why: 'no-goods' });
    expect(await answer({ endsAt: begin })).toEqual({ ok: false, why: 'wrong-end' });
    expect(await answer({ endsAt: at(24 * 367) })).toEqual({ ok: false, why: 'too-far' });
    expect(await priceOf()).toEqual({ price: 50_000, priceBefore: null });
  });

  test('T1 goods and offers of another shop are as if they did not exist', async () => {
    const other = await aShop({ name: 'Lain' });
    const stranger = { ...other.owner, shopId: other.shopId };
    const goods = [{ variantId: coffee.variantId, cut: { percent: 10 } }];
    expect(await makeOffers(stranger, { goods, endsAt: at(1) }, begin)).toMatchObject({ problems: [{ code: 'gone' }] });
    expect(await previewOffers(stranger, { goods, endsAt: at(1) }, begin)).toMatchObject({ ok: false });
    expect(await makeOffers({ ...stranger, shopId: shop.shopId }, { goods, endsAt: at(1) }, begin)).toEqual({
      ok: false,
      why: 'not-allowed',
    });
    await offer(10, 0, 3);
    const [mine] = await offersOfShop(seller, begin);
    expect(await stopOffers(stranger, [mine!.variants[0]!.id], begin)).toEqual({ ok: false, why: 'not-found' });
    expect(await priceOf()).toMatchObject({ price: 45_000 });
    expect(await offersOfShop(stranger, begin)).toEqual([]);
    expect(await goodsToOffer({ ...stranger, shopId: shop.shopId })).toEqual([]);
  });
});

test('goods are found by a part of their name, to the letter: signs of the database stand for nothing else', async () => {
  await aProduct(shop, { name: 'Robusta 100% Kerinci' });
  const found = async (text: string) => (await goodsToOffer(seller, text)).map(({ name }) => name);
  expect(await found('KERINCI')).toContain('Robusta 100% Kerinci');
  expect(await found('100%')).toEqual(['Robusta 100% Kerinci']);
  expect(await found('1_0')).toEqual([]);
  expect(await found('%')).toEqual(['Robusta 100% Kerinci']);
});

describe('while one runs', () => {
  const form = async () => {
    const stored = await productForEditing(shop.owner, { shopId: shop.shopId, productId: coffee.productId });
    if (!stored) throw new Error('goods are gone');
    const { name, description, salesModel, materials, variants, categoryId } = stored;
    const goods = { shopId: shop.shopId, productId: coffee.productId, isShown: false };
    const rows = variants.map(({ reserved: _, name, ...one }) => ({
      ...one,
      name,
      size: name,
      seenOnHand: one.onHand,
    }));
    return {
      ...goods,
      name,
      description,
      salesModel,
      materials,
      categoryId,
      variants: rows,
      photos: [],
      halal: 'NOT_HALAL' as const,
    };
  };
  beforeEach(async () => {
    await db.product.update({ where: { id: coffee.productId }, data: { status: 'DRAFT' } });
    await db.priceTier.create({ data: { variantId: coffee.variantId, from: 10, price: 42_000 } });
    await offer(20, 0, 3);
  });

  test('the form says the price of without it, and saving it changes neither price nor prices for many', async () => {
    const wish = await form();
    expect(wish.variants[0]).toMatchObject({ price: 50_000, priceBefore: null });
    expect(await editProduct(shop.owner, { ...wish, name: 'Kopi baru' })).toMatchObject({ ok: true });
    expect(await priceOf()).toEqual({ price: 40_000, priceBefore: 50_000 });
    expect(await db.priceTier.count({ where: { variantId: coffee.variantId } })).toBe(1);
    await turnOffers(at(3));
    expect(await priceOf()).toEqual({ price: 50_000, priceBefore: null });
  });

  test('another price is refused until it has ended', async () => {
    const wish = await form();
    const variants = wish.variants.map((one, place) => (place === 0 ? { ...one, price: 48_000 } : one));
    expect(await editProduct(shop.owner, { ...wish, variants })).toMatchObject({
      why: 'wrong',
      problems: [{ code: 'offer-runs', place: 0 }],
    });
    expect(await priceOf()).toEqual({ price: 40_000, priceBefore: 50_000 });
    await turnOffers(at(3));
    expect(await editProduct(shop.owner, { ...wish, variants })).toMatchObject({ ok: true });
    expect(await priceOf()).toEqual({ price: 48_000, priceBefore: null });
  });
});

const hour = fc.integer({ min: 0, max: 40 });
const which = fc.nat();
const deed = fc.oneof(
  fc.record({
    deed: fc.constant('offer' as const),
    percent: fc.integer({ min: 1, max: 90 }),
    from: hour,
    long: fc.integer({ min: 1, max: 9 }),
    which,
  }),
  fc.record({ deed: fc.constant('turn' as const), wait: fc.integer({ min: 0, max: 8 }) }),
  fc.record({ deed: fc.constant('stop' as const), which }),
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

/** @returns the hour of after */
async function act(one: Deed, hours: number, ids: string[]): Promise<number> {
  if (one.deed === 'offer') {
    const goods = [{ variantId: ids[one.which % ids.length]!, cut: { percent: one.percent } }];
    await makeOffers(seller, { goods, startsAt: at(one.from), endsAt: at(one.from + one.long) }, at(hours));
  } else if (one.deed === 'turn') await turnOffers(at(hours + one.wait), ids);
  else {
    const open = await db.priceOffer.findMany({ where: { variantId: { in: ids }, endedAt: null } });
    if (open.length > 0) await stopOffers(seller, [open[one.which % open.length]!.id], at(hours));
  }
  return one.deed === 'turn' ? hours + one.wait : hours;
}

test('after random offers, clocks and early ends all prices are what they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 12 }), fc.boolean(), async (deeds, hasCrossedOut) => {
      const goods = await aProduct(shop, { price: 33_333, variants: ['a', 'b'] });
      const ids = goods.variants.map(({ id }) => id);
      if (hasCrossedOut) await db.variant.update({ where: { id: ids[0]! }, data: { priceBefore: 40_000 } });
      const before = await Promise.all(ids.map(priceOf));
      let hours = 0;
      for (const one of deeds) {
        hours = await act(one, hours, ids);
        for (const variantId of ids) {
          const where = { variantId, begunAt: { not: null }, endedAt: null };
          const [running, ...more] = await db.priceOffer.findMany({ where });
          expect(more).toEqual([]);
          expect((await priceOf(variantId)).price).toBe(running?.price ?? 33_333);
        }
      }
      await turnOffers(at(1000), ids);
      expect(await Promise.all(ids.map(priceOf))).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('S2 an offer that begins while its goods are being saved waits for them, and they for nobody', async () => {
  await offer(20, 1, 3);
  const turned = await db.$transaction(async (tx) => {
    await lockGoods(tx, coffee.productId);
    const turning = Promise.allSettled([turnOffers(at(1))]);
    await expect.poll(waiting).toHaveLength(1);
    await lockVariants(tx, [coffee.variantId]);
    return { turning };
  });
  expect(await turned.turning).toEqual([{ status: 'fulfilled', value: 1 }]);
  expect((await priceOf()).price).toBe(40_000);
});

const waiting = () => db.$queryRaw<unknown[]>`
  select 1 from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`;
