import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { daysLater, monday, nextMonth, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { confirmReceipt } from '../orders';
import {
  answerVoice,
  hideVoice,
  ordersToReview,
  purchaseToReview,
  reviewGoods,
  reviewShop,
  reviewsOfGoods,
  reviewsOfShop,
  showVoice,
  starsOfGoods,
  starsOfShop,
} from '.';

const good = { stars: 5, text: 'Wangi sekali.', name: 'Dewi S.', language: 'id' as const, photos: [] as string[] };
const { photos: _, ...words } = good;

let shops: TwoShops;
let verifier: Actor;

beforeAll(async () => {
  shops = await twoShops();
  verifier = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.01' }] });
});
beforeEach(async () => {
  // In one sweep, past the triggers that count.
  await executeSql('truncate "Purchase", "LedgerTransaction" cascade');
  await executeSql('update "Product" set "ratingSum" = 0, "ratingCount" = 0');
  await executeSql('update "Shop" set "ratingSum" = 0, "ratingCount" = 0');
});

/** Coffee of Sari's shop that has arrived on Monday. */
async function arrived() {
  const purchase = await shops.paid(monday, [shops.coffee]);
  const order = purchase.orders[0]!;
  await shops.sent(order.id);
  await confirmReceipt({ code: purchase.code, orderId: order.id, personId: null }, monday);
  const { variantId, id: orderLineId } = order.lines[0]!;
  const { productId } = await db.variant.findUniqueOrThrow({ where: { id: variantId } });
  return { code: purchase.code, orderId: order.id, number: order.number, orderLineId, productId };
}

const ratingOf = (id: string) =>
  db.product.findUniqueOrThrow({ where: { id }, select: { ratingSum: true, ratingCount: true } });
const onlyReview = () => db.review.findFirstOrThrow();
const messages = (kind: string) => db.message.findMany({ where: { kind } });

async function aPicture() {
  const hash = randomUUID().replaceAll('-', '').repeat(2);
  await db.picture.create({ data: { hash, width: 640, height: 480, widths: [320, 640], tint: 3 } });
  return hash;
}

describe('who may say something of goods', () => {
  test('whoever holds the code of a purchase that has arrived, once for each line', async () => {
    const { code, orderLineId, productId } = await arrived();

    expect(await reviewGoods({ code }, { ...good, orderLineId }, monday)).toEqual({ ok: true, isNew: true });
    expect((await reviewsOfGoods(productId)).reviews).toMatchObject([
      { stars: 5, text: 'Wangi sekali.', name: 'Dewi S.', variant: '', answer: null, changedAt: null, photos: [] },
    ]);
    expect(await ratingOf(productId)).toEqual({ ratingSum: 5, ratingCount: 1 });
  });

  test('the person who was signed in, for their own purchases and nobody else’s', async () => {
    const { code, orderId, orderLineId } = await arrived();
    const [dewi, budi] = [await aPerson(), await aPerson({ name: 'Budi' })];
    await db.purchase.update({ where: { code }, data: { personId: dewi.personId } });

    const ofBudi = { personId: budi.personId };
    expect(await reviewGoods(ofBudi, { ...good, orderLineId }, monday)).toEqual({ ok: false, why: 'not-found' });
    expect(await reviewShop(ofBudi, { ...words, orderId }, monday)).toEqual({ ok: false, why: 'not-found' });
    expect(await reviewGoods({ personId: dewi.personId }, { ...good, orderLineId }, monday)).toMatchObject({
      ok: true,
    });
    expect(await onlyReview()).toMatchObject({ personId: dewi.personId });
  });

  test('C7 the code of one purchase opens no line and no order of another', async () => {
    const [mine, theirs] = [await arrived(), await arrived()];
    const { code } = mine;

    expect(await reviewGoods({ code }, { ...good, orderLineId: theirs.orderLineId })).toEqual({
      ok: false,
      why: 'not-found',
    });
    expect(await reviewShop({ code }, { ...words, orderId: theirs.orderId })).toEqual({ ok: false, why: 'not-found' });
    expect(await db.review.count()).toBe(0);
    expect((await purchaseToReview({ code }))?.orders.map(({ number }) => number)).toEqual([mine.number]);
  });

  test('not before it has arrived, and not of a parcel that was refused at the door', async () => {
    const { code, orders } = await shops.paid(monday, [shops.coffee]);
    const { id: orderId, lines } = orders[0]!;
    const orderLineId = lines[0]!.id;
    const sent = { shippedAt: monday, trackingNumber: 'JX1', deliverBy: nextMonth, completeBy: nextMonth };
    for (const status of ['NEW', 'ACCEPTED', 'PACKED', 'SHIPPED', 'CANCELLED', 'DISPUTED', 'RETURNED'] as const) {
      await db.order.update({ where: { id: orderId }, data: { ...sent, status } });
      expect(await reviewGoods({ code }, { ...good, orderLineId }), status).toEqual({ ok: false, why: 'not-yet' });
      expect(await reviewShop({ code }, { ...words, orderId }), status).toEqual({ ok: false, why: 'not-yet' });
    }
    expect(await purchaseToReview({ code })).toMatchObject({ orders: [] });
    expect(await ordersToReview({ code })).toEqual([]);
    for (const status of ['DELIVERED', 'COMPLETED', 'RETURN_REQUESTED', 'RETURNED'] as const) {
      await db.order.update({ where: { id: orderId }, data: { status, deliveredAt: monday } });
      expect(await reviewGoods({ code }, { ...good, orderLineId }, monday), status).toMatchObject({ ok: true });
    }
  });

  test.each([
    [{ stars: 0 }],
    [{ stars: 6 }],
    [{ stars: 4.5 }],
    [{ name: ' \u202e ' }],
    [{ name: 'D'.repeat(41) }],
    [{ text: 'a'.repeat(1001) }],
    [{ photos: ['a', 'b', 'c', 'd', 'e'] }],
  ])('%j is not taken', async (wrong) => {
    const { code, orderLineId } = await arrived();
    expect(await reviewGoods({ code }, { ...good, ...wrong, orderLineId })).toEqual({ ok: false, why: 'unreadable' });
  });
});

describe('what is said again', () => {
  test('two tabs at once leave one review, and the stars of one', async () => {
    const { code, orderId, orderLineId, productId } = await arrived();
    const both = [4, 2].map((stars) => reviewGoods({ code }, { ...good, stars, orderLineId }, monday));
    const answers = await Promise.all(both);
    await Promise.all([4, 2].map((stars) => reviewShop({ code }, { ...words, stars, orderId }, monday)));

    expect(answers.map((answer) => answer.ok && answer.isNew).sort()).toEqual([false, true]);
    expect([await db.review.count(), await db.shopReview.count()]).toEqual([1, 1]);
    expect(await ratingOf(productId)).toEqual({ ratingSum: (await onlyReview()).stars, ratingCount: 1 });
  });

  test('it may be changed for thirty days, and is marked as changed; pressing twice marks nothing', async () => {
    const { code, orderLineId, productId } = await arrived();
    const photos = [await aPicture(), await aPicture()];
    await reviewGoods({ code }, { ...good, photos, orderLineId }, monday);
    await reviewGoods({ code }, { ...good, photos, orderLineId }, daysLater(1));
    expect(await onlyReview()).toMatchObject({ changedAt: null });

    await reviewGoods({ code }, { ...good, stars: 2, photos: photos.slice(1), orderLineId }, daysLater(30));
    const [changed] = (await reviewsOfGoods(productId)).reviews;
    expect(changed).toMatchObject({ stars: 2, changedAt: daysLater(30), photos: [{ hash: photos[1] }] });
    expect(await ratingOf(productId)).toEqual({ ratingSum: 2, ratingCount: 1 });

    const late = daysLater(30.1);
    const tooLate = { ok: false, why: 'too-late' };
    expect(await reviewGoods({ code }, { ...good, orderLineId }, late)).toEqual(tooLate);
    expect((await purchaseToReview({ code }, late))?.orders[0]?.lines[0]?.review).toMatchObject({
      isChangeable: false,
    });
  });

  test('after the shop’s answer a change is marked, and the answer stays', async () => {
    const { code, orderLineId, productId } = await arrived();
    await reviewGoods({ code }, { ...good, orderLineId }, monday);
    const { id } = await onlyReview();
    await answerVoice(sellerOf(shops.sari), { id, text: 'Terima kasih!' }, daysLater(1));
    await reviewGoods({ code }, { ...good, text: 'Ternyata basi.', orderLineId }, daysLater(2));

    expect((await reviewsOfGoods(productId)).reviews).toMatchObject([
      { text: 'Ternyata basi.', answer: 'Terima kasih!', answeredAt: daysLater(1), changedAt: daysLater(2) },
    ]);
  });

  test('a photo that was never kept is left out', async () => {
    const { code, orderLineId, productId } = await arrived();
    const kept = await aPicture();
    await reviewGoods({ code }, { ...good, photos: ['f'.repeat(64), kept, kept], orderLineId }, monday);
    expect((await reviewsOfGoods(productId)).reviews[0]?.photos).toMatchObject([{ hash: kept }]);
  });

  test('marks that turn the reading direction, and endless empty lines, are left out', async () => {
    const { code, orderLineId } = await arrived();
    const text = ' \u202eterbalik\u2066 <script>alert(1)</script>\r\n\r\n\n\n\nbaris\t👩‍🌾\u0000 ';
    await reviewGoods({ code }, { ...good, text, name: 'De\u202ewi\nS.', orderLineId }, monday);
    expect(await onlyReview()).toMatchObject({
      text: 'terbalik <script>alert(1)</script>\n\nbaris 👩‍🌾',
      name: 'Dewi S.',
    });
  });
});

describe('answers of the shop', () => {
  test('the shop answers once and may correct; the buyer is told once', async () => {
    const { code, orderId, orderLineId } = await arrived();
    await reviewGoods({ code }, { ...good, orderLineId }, monday);
    await reviewShop({ code }, { ...words, orderId }, monday);
    const { id } = await onlyReview();
    const ofShop = await db.shopReview.findFirstOrThrow();

    const seller = sellerOf(shops.sari);
    await Promise.all(['Makasih', 'Terima kasih'].map((text) => answerVoice(seller, { id, text }, monday)));
    await answerVoice(seller, { id, text: 'Terima kasih, Dewi.' }, daysLater(3));
    await answerVoice(seller, { id: ofShop.id, text: 'Sama-sama.' }, monday);

    expect(await onlyReview()).toMatchObject({ answer: 'Terima kasih, Dewi.', answeredAt: monday });
    expect((await reviewsOfShop(shops.sari.shopId)).reviews).toMatchObject([{ answer: 'Sama-sama.' }]);
    expect(await messages('review-answered')).toHaveLength(2);
  });

  test('T1 T2 another shop answers nothing, and who only packs neither', async () => {
    const { code, orderId, orderLineId } = await arrived();
    await reviewGoods({ code }, { ...good, orderLineId }, monday);
    await reviewShop({ code }, { ...words, orderId }, monday);
    const ids = [(await onlyReview()).id, (await db.shopReview.findFirstOrThrow()).id];
    const packer: Actor & { shopId: string } = {
      ...(await aPerson()),
      shopId: shops.sari.shopId,
      grants: [{ role: 'PACKER', shopId: shops.sari.shopId }],
    };
    for (const id of ids) {
      expect(await answerVoice(sellerOf(shops.budi), { id, text: 'Bohong' })).toEqual({ ok: false, why: 'not-found' });
      expect(await answerVoice(packer, { id, text: 'Bohong' })).toEqual({ ok: false, why: 'not-allowed' });
    }
    const lent = { ...sellerOf(shops.budi), shopId: shops.sari.shopId };
    expect(await answerVoice(lent, { id: ids[0]!, text: 'Bohong' })).toEqual({ ok: false, why: 'not-allowed' });
    expect(await onlyReview()).toMatchObject({ answer: null });
  });

  test('an answer has words, and not too many; a missing review has none', async () => {
    const seller = sellerOf(shops.sari);
    for (const text of ['', ' \u200b ', 'a'.repeat(1001)])
      expect(await answerVoice(seller, { id: randomUUID(), text })).toEqual({ ok: false, why: 'unreadable' });
    expect(await answerVoice(seller, { id: randomUUID(), text: 'Halo' })).toEqual({ ok: false, why: 'not-found' });
  });
});

describe('what staff hide', () => {
  test('counts in no stars and stands in no list; the author reads why, and it can come back', async () => {
    const { code, orderId, orderLineId, productId } = await arrived();
    await reviewGoods({ code }, { ...good, text: 'Kata kasar', orderLineId }, monday);
    await reviewShop({ code }, { ...words, orderId }, monday);
    const ids = [(await onlyReview()).id, (await db.shopReview.findFirstOrThrow()).id];
    for (const id of ids)
      expect(await hideVoice(verifier, { id, why: 'Menghina penjual.' }, monday)).toEqual({ ok: true });

    const seen = [await reviewsOfGoods(productId), await reviewsOfShop(shops.sari.shopId)];
    expect(seen.map(({ reviews }) => reviews)).toEqual([[], []]);
    expect((await starsOfGoods(productId)).stars).toEqual([0, 0, 0, 0, 0]);
    expect((await starsOfShop(shops.sari.shopId)).stars).toEqual([0, 0, 0, 0, 0]);
    expect(await ratingOf(productId)).toEqual({ ratingSum: 0, ratingCount: 0 });
    expect((await purchaseToReview({ code }))?.orders[0]).toMatchObject({
      review: { hiddenWhy: 'Menghina penjual.' },
      lines: [{ review: { hiddenWhy: 'Menghina penjual.' } }],
    });
    expect(await messages('voice-hidden')).toMatchObject([
      { values: { reason: 'Menghina penjual.' } },
      { values: { reason: 'Menghina penjual.' } },
    ]);
    expect(await answerVoice(sellerOf(shops.sari), { id: ids[0]!, text: 'Halo' })).toMatchObject({ ok: false });

    expect(await showVoice(verifier, ids[0]!)).toEqual({ ok: true });
    expect(await showVoice(verifier, ids[0]!)).toEqual({ ok: false, why: 'moved-on' });
    expect(await ratingOf(productId)).toEqual({ ratingSum: 5, ratingCount: 1 });
  });

  test('T7 staff of another regency, shops and buyers hide and show nothing; without a reason nobody does', async () => {
    const { code, orderLineId } = await arrived();
    await reviewGoods({ code }, { ...good, orderLineId }, monday);
    const { id } = await onlyReview();
    const ofCity = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.71' }] });
    const finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
    const wish = { id, why: 'Menghina.' };

    expect(await hideVoice(ofCity, wish)).toEqual({ ok: false, why: 'not-found' });
    for (const actor of [shops.sari.owner, finance, await aPerson()])
      expect(await hideVoice(actor, wish)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await hideVoice(verifier, { id, why: ' ' })).toEqual({ ok: false, why: 'unreadable' });
    expect(await hideVoice(verifier, { id: randomUUID(), why: 'x' })).toEqual({ ok: false, why: 'not-found' });

    const twice = await Promise.all([hideVoice(verifier, wish), hideVoice(verifier, wish)]);
    expect(twice).toContainEqual({ ok: false, why: 'moved-on' });
    expect(await messages('voice-hidden')).toHaveLength(1);
    expect(await showVoice(ofCity, id)).toEqual({ ok: false, why: 'not-found' });
    expect(await showVoice(finance, id)).toEqual({ ok: false, why: 'not-allowed' });
    const admin = await aPerson({ staff: [{ role: 'ADMIN' }] });
    expect(await showVoice(admin, id)).toEqual({ ok: true });
  });
});

test('whatever is written, changed, hidden and shown: the stars beside goods and shops are the sum of what can be seen', async () => {
  const bought = [await arrived(), await arrived(), await arrived()];
  const step = fc.record({
    who: fc.constantFrom(...bought),
    what: fc.constantFrom('goods', 'shop', 'hide', 'show'),
    stars: fc.integer({ min: 1, max: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      for (const { who, what, stars } of steps) await take(what, who, stars);
      const goods = await db.review.findMany({ where: { hiddenAt: null } });
      const ofShop = await db.shopReview.findMany({ where: { hiddenAt: null } });
      expect(await ratingOf(bought[0]!.productId)).toEqual(sumOf(goods));
      const shop = { where: { id: shops.sari.shopId }, select: { ratingSum: true, ratingCount: true } };
      expect(await db.shop.findUniqueOrThrow(shop)).toEqual(sumOf(ofShop));
      const { stars: counts } = await starsOfGoods(bought[0]!.productId);
      expect(counts.reduce((sum, count, place) => sum + count * (place + 1), 0)).toBe(sumOf(goods).ratingSum);
    }),
    { numRuns: 12 },
  );
});

const sumOf = (rows: { stars: number }[]) => ({
  ratingSum: rows.reduce((sum, { stars }) => sum + stars, 0),
  ratingCount: rows.length,
});

async function take(what: string, { code, orderLineId, orderId }: Awaited<ReturnType<typeof arrived>>, stars: number) {
  if (what === 'goods') return reviewGoods({ code }, { ...good, stars, orderLineId }, monday);
  if (what === 'shop') return reviewShop({ code }, { ...words, stars, orderId }, monday);
  const where = stars % 2 ? { orderLineId } : undefined;
  const one = where ? await db.review.findFirst({ where }) : await db.shopReview.findFirst({ where: { orderId } });
  if (!one) return undefined;
  return what === 'hide' ? hideVoice(verifier, { id: one.id, why: 'Contoh' }, monday) : showVoice(verifier, one.id);
}

describe('lists', () => {
  test('pages follow by key, narrowed by stars and by photos', async () => {
    const all = [];
    for (let i = 0; i < 8; i++) {
      const { code, orderLineId } = await arrived();
      const photos = i === 0 ? [await aPicture()] : [];
      await reviewGoods({ code }, { ...good, stars: 1 + (i % 5), photos, orderLineId }, monday);
      all.unshift((await db.review.findUniqueOrThrow({ where: { orderLineId } })).id);
    }
    const { productId } = await db.review.findFirstOrThrow();
    const first = await reviewsOfGoods(productId);
    const second = await reviewsOfGoods(productId, { before: first.next! });
    expect([...first.reviews, ...second.reviews].map(({ id }) => id)).toEqual(all);
    expect(second.next).toBeNull();
    expect((await reviewsOfGoods(productId, { stars: 1 })).reviews.map(({ stars }) => stars)).toEqual([1, 1]);
    expect((await reviewsOfGoods(productId, { withPhotos: true })).reviews).toHaveLength(1);
    expect(await starsOfGoods(productId)).toEqual({ stars: [2, 2, 2, 1, 1], withPhotos: 1 });
  });

  test('a buyer sees which orders wait for a word', async () => {
    const { code, number, orderId, orderLineId } = await arrived();
    expect(await ordersToReview({ code })).toEqual([{ code, number, isWaiting: true }]);
    await reviewGoods({ code }, { ...good, orderLineId }, monday);
    expect(await ordersToReview({ code })).toEqual([{ code, number, isWaiting: true }]);
    await reviewShop({ code }, { ...words, orderId }, monday);
    expect(await ordersToReview({ code })).toEqual([{ code, number, isWaiting: false }]);
    expect(await purchaseToReview({ code: 'tidak-ada' })).toBeUndefined();
  });
});

describe('the invitation', () => {
  test('comes once, when the order is complete, with the way to the page', async () => {
    const { code, number, orderId } = (await arrived()) as Awaited<ReturnType<typeof arrived>>;
    expect(await messages('review-invited')).toHaveLength(0);
    await shops.completed(orderId, code);
    await shops.completed(orderId, code, daysLater(40));
    expect(await messages('review-invited')).toMatchObject([
      { path: `/belanja/${code}/ulasan?pesanan=${number}`, values: { number, shop: shops.sari.name } },
    ]);
  });

  test('does not come to who has said it all, nor to who wants none', async () => {
    const [told, silent] = [await arrived(), await arrived()];
    await reviewGoods({ code: told.code }, { ...good, orderLineId: told.orderLineId }, monday);
    await reviewShop({ code: told.code }, { ...words, orderId: told.orderId }, monday);
    const { personId } = await aPerson();
    await db.noticeOff.create({ data: { personId, topic: 'REVIEW' } });
    await db.purchase.update({ where: { code: silent.code }, data: { personId } });

    await shops.completed(told.orderId, told.code, nextMonth);
    expect(await messages('review-invited')).toEqual([]);
    // The answer of the shop is told by the same switch.
    await reviewGoods({ code: silent.code }, { ...good, orderLineId: silent.orderLineId }, monday);
    const { id } = await db.review.findUniqueOrThrow({ where: { orderLineId: silent.orderLineId } });
    await answerVoice(sellerOf(shops.sari), { id, text: 'Terima kasih' }, monday);
    expect(await messages('review-answered')).toEqual([]);
  });
});
