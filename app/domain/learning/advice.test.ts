import { beforeEach, describe, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db, executeSql } from '../../platform/db';
import { adviceOf, adviseShops } from '.';
import { chooseAdvice, type Facts } from './advice';
import { readFacts } from './readFacts';

const quiet: Facts = {
  misses: [],
  words: new Set(['kopi', 'arabika', 'kerinci']),
  looked: [],
  sendsEverywhere: true,
  hasSoldAtStall: true,
  daysOpen: 100,
  visits: 500,
};
const goods = { goods: 'Kopi', productId: 'p' };
const question = { goods: 'Kopi', count: 2 };
const permit = { permit: 'PIRT' as const, number: '1', until: '2026-12-31', daysLeft: 38, ...goods };
const looked = { ...goods, visits: 40, photos: 1, told: 500, isDear: true };

describe('the most worthwhile comes first', () => {
  test('with nothing to say nothing is said', () => {
    expect(chooseAdvice(quiet, undefined)).toBeUndefined();
  });

  test('a buyer who waits before a permit that ends, that before what people wish for', () => {
    const all = { ...quiet, question, permit, wished: { ...goods, count: 5 }, visits: 0 };
    const said: string[] = [];
    for (const [left, facts] of [
      all,
      { ...all, question: undefined },
      { ...all, question: undefined, permit: undefined },
    ].entries())
      said[left] = chooseAdvice(facts, undefined)?.kind ?? '';
    expect(said).toEqual(['answer-question', 'renew-permit', 'wished-again']);
  });

  test('never the same twice in a row', () => {
    expect(chooseAdvice({ ...quiet, question }, 'answer-question')).toBeUndefined();
    expect(chooseAdvice({ ...quiet, question, visits: 3 }, 'answer-question')).toEqual({
      kind: 'share-shop',
      visits: 3,
    });
    expect(chooseAdvice({ ...quiet, question, visits: 3 }, 'share-shop')?.kind).toBe('answer-question');
  });

  test('of wishes, carts and searches nothing is said below three', () => {
    const of = (count: number): Facts => ({
      ...quiet,
      wished: { ...goods, count },
      unreached: { place: 'Bungo', count },
    });
    expect(chooseAdvice(of(2), undefined)).toBeUndefined();
    expect(chooseAdvice(of(3), undefined)?.kind).toBe('wished-again');
    expect(chooseAdvice(of(3), 'wished-again')?.kind).toBe('freight-missing');
    const misses = (count: number) => ({ ...quiet, misses: [{ text: 'kopi luwak', count }] });
    expect(chooseAdvice(misses(2), undefined)).toBeUndefined();
    expect(chooseAdvice(misses(3), undefined)).toEqual({ kind: 'looked-for', text: 'kopi luwak', count: 3 });
  });

  test('a search fits that names what the shop makes; a word that everybody uses names nothing', () => {
    const misses = (text: string) => ({
      ...quiet,
      words: new Set(['kopi', 'khas', 'jambi']),
      misses: [{ text, count: 9 }],
    });
    expect(chooseAdvice(misses('kerupuk khas jambi'), undefined)).toBeUndefined();
    expect(chooseAdvice(misses('permen kopi'), undefined)?.kind).toBe('looked-for');
  });

  test.each([
    ['photo', {}, true],
    ['freight', { photos: 3 }, false],
    ['price', { photos: 3 }, true],
    ['words', { photos: 3, isDear: false, told: 50 }, true],
  ])('looked at and not bought: %s', (look, about, sendsEverywhere) => {
    const facts = { ...quiet, sendsEverywhere, looked: [{ ...looked, ...about }] };
    expect(chooseAdvice(facts, undefined)).toMatchObject({ kind: 'looked-not-bought', visits: 40, look });
  });

  test('the stall is proposed once a shop has settled, until something was sold there', () => {
    expect(chooseAdvice({ ...quiet, hasSoldAtStall: false, daysOpen: 13 }, undefined)).toBeUndefined();
    expect(chooseAdvice({ ...quiet, hasSoldAtStall: false, daysOpen: 14 }, undefined)).toEqual({ kind: 'try-stall' });
  });

  test('a permit is spoken of two months before its end', () => {
    expect(chooseAdvice({ ...quiet, permit: { ...permit, daysLeft: 61 } }, undefined)).toBeUndefined();
  });
});

describe('on Monday morning', () => {
  const monday = new Date('2026-11-23T00:00:00Z'); // 07.00 WIB
  const weeks = (count: number) => new Date(monday.getTime() + count * 7 * 86_400_000);
  let sari: Awaited<ReturnType<typeof aShop>>;
  let coffee: Awaited<ReturnType<typeof aProduct>>;

  beforeEach(async () => {
    await executeSql('truncate "ShopAdvice", "Message", "SearchMiss"');
    await executeSql(`update "Shop" set "status" = 'CLOSED'`);
    sari = await aShop();
    await db.shop.update({ where: { id: sari.shopId }, data: { openedAt: monday } });
    coffee = await aProduct(sari, { name: 'Kopi arabika Kerinci' });
  });

  test('a search is near to what the goods are, not to what they are called after', async () => {
    await aProduct(sari, { name: 'Kain cap durian pecah' });
    const { words } = await readFacts(sari.shopId, [], monday);
    const known = ['kain', 'kopi', 'durian', 'kerinci'].filter((word) => words.has(word));
    expect(known).toEqual(['kain', 'kopi']);
  });

  const letters = () =>
    db.message.findMany({ where: { kind: 'advice' }, select: { personId: true, path: true, values: true } });

  test('each shop gets one suggestion a week, in a letter and on its page; a second run adds nothing', async () => {
    expect(await adviseShops(monday)).toBe(1);
    expect(await adviseShops(monday)).toBe(0);
    expect(await letters()).toEqual([
      { personId: sari.owner.personId, path: '/studio', values: { shop: sari.name, kind: 'share-shop', visits: 0 } },
    ]);
    expect(await adviceOf(sari.owner, sari.shopId, monday)).toEqual({
      advice: { kind: 'share-shop', visits: 0 },
      to: '/studio',
    });
    expect(await adviceOf(sari.owner, sari.shopId, weeks(1))).toBeUndefined();
  });

  test('the week after says something else, from what has happened meanwhile', async () => {
    await adviseShops(monday);
    await db.searchMiss.create({ data: { text: 'kopi luwak', day: new Date('2026-11-25'), count: 3 } });
    expect(await adviseShops(weeks(1))).toBe(1);
    expect((await letters())[1]).toMatchObject({
      path: '/studio/produk/baru',
      values: { kind: 'looked-for', text: 'kopi luwak' },
    });
    expect(await adviseShops(weeks(2))).toBe(1);
    expect((await letters())[2]).not.toMatchObject({ values: { kind: 'looked-for' } });
  });

  test('T0 it comes from the shop’s own figures alone', async () => {
    const budi = await aShop({ name: 'Anyaman Budi' });
    await db.shop.update({ where: { id: budi.shopId }, data: { openedAt: monday } });
    const mat = await aProduct(budi, { name: 'Tikar pandan', onHand: 0 });
    const people = [await aPerson(), await aPerson(), await aPerson()];
    for (const { personId } of people)
      await db.wish.create({ data: { personId, productId: mat.productId, addedAt: monday, priceSeen: 1 } });
    await db.question.create({
      data: {
        productId: mat.productId,
        personId: people[0]!.personId,
        name: 'Dewi',
        text: 'Berapa?',
        language: 'id',
        askedAt: monday,
      },
    });
    await db.productVisits.create({ data: { productId: mat.productId, day: new Date('2026-11-22'), count: 99 } });
    await adviseShops(monday);
    expect((await adviceOf(budi.owner, budi.shopId, monday))?.advice).toMatchObject({
      kind: 'answer-question',
      count: 1,
    });
    expect((await adviceOf(sari.owner, sari.shopId, monday))?.advice).toEqual({ kind: 'share-shop', visits: 0 });
    expect(await adviceOf(sari.owner, budi.shopId, monday)).toBeUndefined();
    await adviseShops(weeks(1));
    expect((await adviceOf(budi.owner, budi.shopId, weeks(1)))?.advice).toMatchObject({
      kind: 'wished-again',
      count: 3,
    });
  });

  test('people in whose cart goods lie and to whom the shop does not send; goods looked at and not bought', async () => {
    await db.shippingRate.updateMany({ where: { shopId: sari.shopId }, data: { regencyCode: '15.01' } });
    for (let i = 0; i < 3; i++) {
      const { personId } = await aPerson();
      const place = { regencyCode: '15.72', districtCode: '15.72.01', villageName: 'Pasar Sungai Penuh' };
      const told = { label: 'Rumah', recipient: 'Dewi', phone: '+628000000201', addressLine: 'Jalan 1' };
      await db.address.create({ data: { personId, ...told, ...place, isFirst: true, usedAt: monday } });
      const lines = { create: { variantId: coffee.variantId, quantity: 1, priceSeen: 1 } };
      await db.cart.create({ data: { personId, lines } });
    }
    await db.productVisits.create({ data: { productId: coffee.productId, day: new Date('2026-11-22'), count: 40 } });
    await adviseShops(monday);
    const { advice, to } = (await adviceOf(sari.owner, sari.shopId, monday))!;
    expect([advice, to]).toEqual([
      { kind: 'freight-missing', place: 'Kota Sungai Penuh', count: 3 },
      '/studio/toko#tarif',
    ]);
    await adviseShops(weeks(1));
    expect(await adviceOf(sari.owner, sari.shopId, weeks(1))).toMatchObject({
      advice: { kind: 'looked-not-bought', visits: 40, look: 'photo' },
      to: `/studio/produk/${coffee.productId}#foto`,
    });
  });

  test('whoever has switched it off still finds it on the page; a packer is not told', async () => {
    await db.noticeOff.create({ data: { personId: sari.owner.personId, topic: 'ADVICE' } });
    const { personId } = await aPerson();
    await db.shopMembership.create({ data: { personId, shopId: sari.shopId, role: 'PACKER' } });
    expect(await adviseShops(monday)).toBe(1);
    expect(await letters()).toEqual([]);
    expect(await adviceOf(sari.owner, sari.shopId, monday)).toBeDefined();
    const packer = { personId, grants: [{ role: 'PACKER' as const, shopId: sari.shopId }] };
    expect(await adviceOf(packer, sari.shopId, monday)).toBeUndefined();
  });

  test('a closed shop is left in peace', async () => {
    await db.shop.update({ where: { id: sari.shopId }, data: { status: 'CLOSED' } });
    expect(await adviseShops(monday)).toBe(0);
  });
});
