import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, approveWaiting, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { editProduct, listProduct, moveProduct, type ProductDetails } from '../catalog';
import {
  approveListing,
  countListingsToReview,
  goodsForStaff,
  listingOfShop,
  listingsToReview,
  returnListing,
  withdrawListing,
} from '.';

const now = new Date('2026-11-24T03:00:00Z');
const later = new Date('2026-11-24T05:00:00Z');
let sari: Awaited<ReturnType<typeof aShop>>;
let officer: Actor;

beforeEach(async () => {
  await db.listingReview.deleteMany();
  sari = await aShop({ name: 'Kulit Manis Lempur' });
  officer = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.01' }] });
});

const cinnamon: Partial<ProductDetails> = {
  name: 'Kulit manis bubuk',
  halal: 'NOT_HALAL',
  permit: { kind: 'PIRT', number: '212150101900128', expiresOn: '2028-05-31' },
};

async function details(slug: string, changes: Partial<ProductDetails>): Promise<ProductDetails> {
  const hash = randomBytes(32).toString('hex');
  await db.picture.create({ data: { hash, width: 800, height: 600, widths: [320, 640], tint: 2 } });
  return {
    name: 'Keranjang',
    description: 'Dianyam sore hari.',
    categoryId: (await db.category.findUniqueOrThrow({ where: { slug } })).id,
    salesModel: 'READY_STOCK',
    materials: 'Pandan rawa',
    photos: [hash],
    variants: [{ name: '', price: 25_000, onHand: 12, grams: 280, lengthCm: 18, widthCm: 12, heightCm: 6 }],
    ...changes,
  };
}

/** New goods that shall be shown: cinnamon, or what else is told. */
async function list(slug = 'rempah-bubuk', changes = cinnamon, shop = sari) {
  const wish = await details(slug, changes);
  const answer = await listProduct(shop.owner, { shopId: shop.shopId, isShown: true, ...wish }, now);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return { ...answer, wish };
}

const edit = async (productId: string, wish: ProductDetails, changes: Partial<ProductDetails>, isShown = false) => {
  const [variant] = await db.variant.findMany({ where: { productId } });
  const variants = [{ ...wish.variants[0]!, id: variant!.id, name: '', seenOnHand: variant!.onHand }];
  const all = { ...wish, variants, ...changes };
  const answer = await editProduct(sari.owner, { shopId: sari.shopId, productId, isShown, ...all }, later);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.status;
};

const waitingOf = (productId: string) =>
  db.listingReview.findFirstOrThrow({ where: { productId, status: 'WAITING' }, orderBy: { id: 'desc' } });
const decisionOn = async (productId: string) => {
  const { id, askedAt } = await waitingOf(productId);
  return { reviewId: id, askedAt };
};
const goodsOf = (id: string) => db.product.findUniqueOrThrow({ where: { id } });
const own = (productId: string) => ({ shopId: sari.shopId, productId });
const stepsOf = async (productId: string) =>
  (await listingOfShop(sari.owner, own(productId)))!.history.map(({ step }) => step);
const told = () => db.message.findMany({ where: { personId: sari.owner.personId }, orderBy: { id: 'asc' } });
/** From here on the shop is known, and only food waits. */
const knowTheShop = () => aProduct(sari);

test('the first goods of a shop wait, whatever they are, each of them; once one is approved the shop is known', async () => {
  const first = await list('anyaman-pandan', { name: 'Keranjang' });
  const second = await list('anyaman-pandan', { name: 'Tikar' });
  expect([first.status, second.status]).toEqual(['DRAFT', 'DRAFT']);
  expect(await waitingOf(first.id)).toMatchObject({ why: 'FIRST_OF_SHOP', before: null, regencyCode: '15.01' });
  const standing = await listingOfShop(sari.owner, own(first.id));
  expect(standing?.goods).toEqual({ state: 'waiting', why: 'FIRST_OF_SHOP', askedAt: now });

  expect(await approveListing(officer, await decisionOn(first.id), later)).toEqual({ ok: true, goods: 'Keranjang' });
  expect(await goodsOf(first.id)).toMatchObject({ status: 'LISTED', listedAt: later });
  expect(await goodsOf(second.id)).toMatchObject({ status: 'DRAFT', listedAt: null });
  expect(await told()).toMatchObject([{ kind: 'listing-approved', path: `/studio/produk/${first.id}` }]);
  expect(await stepsOf(first.id)).toEqual(['ask', 'approve']);
  expect((await list('anyaman-pandan', { name: 'Topi' })).status).toBe('LISTED');
});

test('food waits in a known shop too, comes back with a reason, is mended, handed in again and shown', async () => {
  await knowTheShop();
  const { id, status, wish } = await list();
  expect([status, (await waitingOf(id)).why]).toEqual(['DRAFT', 'FOOD']);

  const decision = await decisionOn(id);
  expect(await returnListing(officer, { ...decision, reason: ' ' }, later)).toMatchObject({ why: 'no-reason' });
  await returnListing(officer, { ...decision, reason: 'Tulis komposisinya.' }, later);
  expect((await listingOfShop(sari.owner, own(id)))?.goods).toEqual({
    state: 'returned',
    reason: 'Tulis komposisinya.',
  });
  expect(await told()).toMatchObject([{ kind: 'listing-returned', values: { reason: 'Tulis komposisinya.' } }]);

  expect(await edit(id, wish, { ingredients: 'Kulit kayu manis' }, true)).toBe('DRAFT');
  const shown = await goodsForStaff(officer, id);
  expect(shown?.reviews).toMatchObject([
    { isBeforeReturned: true, before: { ingredients: '' }, after: { ingredients: 'Kulit kayu manis' } },
  ]);
  await approveListing(officer, await decisionOn(id), later);
  expect(await goodsOf(id)).toMatchObject({ status: 'LISTED', listedAt: later });
  expect(await stepsOf(id)).toEqual(['ask', 'return', 'ask', 'approve']);
});

test('approved food is hidden and shown as its shop likes, and keeps its place while a change is looked at', async () => {
  await knowTheShop();
  const { id, wish } = await list();
  await approveWaiting(id, now);
  await moveProduct(sari.owner, { ...own(id), step: 'hide' }, now);
  expect(await moveProduct(sari.owner, { ...own(id), step: 'show' }, now)).toMatchObject({ status: 'LISTED' });

  expect(await edit(id, wish, { name: 'Kayu manis' })).toBe('LISTED');
  expect(await db.listingReview.count({ where: { productId: id, status: 'WAITING' } })).toBe(0);
  expect(await edit(id, wish, { allergens: 'Kacang' })).toBe('LISTED');
  expect(await waitingOf(id)).toMatchObject({ before: { allergens: '' }, after: { allergens: 'Kacang' } });
  // What shoppers read cannot be withdrawn, only undone.
  expect(await withdrawListing(sari.owner, { ...own(id), about: 'goods' }, later)).toMatchObject({ why: 'moved-on' });
  expect(await edit(id, wish, { allergens: '' })).toBe('LISTED');
  expect(await db.listingReview.count({ where: { productId: id, status: 'WAITING' } })).toBe(0);
});

test('a change of food that is returned goes out of sight until it is mended and approved', async () => {
  await knowTheShop();
  const { id, wish } = await list();
  await approveWaiting(id, now);
  await edit(id, wish, { allergens: 'Kacang' });
  await returnListing(officer, { ...(await decisionOn(id)), reason: 'Kacang apa?' }, later);
  expect(await goodsOf(id)).toMatchObject({ status: 'HIDDEN', listedAt: null });
  expect(await moveProduct(sari.owner, { ...own(id), step: 'show' }, later)).toMatchObject({ status: 'HIDDEN' });
  await approveListing(officer, await decisionOn(id), later);
  expect(await goodsOf(id)).toMatchObject({ status: 'LISTED', listedAt: later });
});

test('a basket that becomes food is not approved as food', async () => {
  await knowTheShop();
  const { id, wish, status } = await list('anyaman-pandan', { name: 'Keranjang' });
  expect(status).toBe('LISTED');
  const { categoryId } = await details('rempah-bubuk', {});
  expect(await edit(id, wish, { ...cinnamon, categoryId })).toBe('HIDDEN');
  expect(await waitingOf(id)).toMatchObject({ why: 'FOOD', before: { halal: 'NOT_FOOD' } });
  expect(await moveProduct(sari.owner, { ...own(id), step: 'show' }, later)).toMatchObject({ status: 'HIDDEN' });
  expect(await db.listingReview.count({ where: { productId: id } })).toBe(1);
});

test('goods that were on show before the office began to look are approved', async () => {
  const old = await aProduct(sari);
  await db.product.update({ where: { id: old.productId }, data: { status: 'HIDDEN' } });
  const hash = randomBytes(32).toString('hex');
  await db.picture.create({ data: { hash, width: 800, height: 600, widths: [320], tint: 2 } });
  await db.productPhoto.create({ data: { productId: old.productId, pictureHash: hash, position: 0 } });
  const permit = {
    businessId: sari.businessId,
    kind: 'PIRT',
    number: '210150101900128',
    expiresOn: new Date('2028-05-31'),
  };
  const permits = { create: { permit: { create: permit as never } } };
  await db.product.update({ where: { id: old.productId }, data: { permits } });
  expect(await moveProduct(sari.owner, { ...own(old.productId), step: 'show' }, now)).toMatchObject({
    status: 'LISTED',
  });
});

test('an officer decides on what they saw, of two at once one hears so, and nothing is decided twice', async () => {
  const { id, wish } = await list();
  const seen = await decisionOn(id);
  expect(await edit(id, wish, { ingredients: 'Kulit kayu manis' })).toBe('DRAFT');
  expect(await approveListing(officer, seen, later)).toEqual({ ok: false, why: 'changed' });
  expect(await returnListing(officer, { ...seen, reason: 'Komposisi?' }, later)).toEqual({ ok: false, why: 'changed' });

  const now = await decisionOn(id);
  const answers = await Promise.all([
    approveListing(officer, now, later),
    returnListing(officer, { ...now, reason: 'Foto buram.' }, later),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, why: 'moved-on' });
  expect((await stepsOf(id)).length).toBe(2);
});

test('T7 staff of another regency see and decide nothing, and neither does anybody else', async () => {
  const { id } = await list();
  const decision = await decisionOn(id);
  const city = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.71' }] });
  expect(await countListingsToReview(city)).toBe(0);
  expect(await listingsToReview(city)).toEqual({ listings: [], next: undefined });
  expect(await goodsForStaff(city, id)).toBeUndefined();
  expect(await approveListing(city, decision, later)).toEqual({ ok: false, why: 'not-found' });
  for (const nobody of [sari.owner, await aPerson(), await aPerson({ staff: [{ role: 'FINANCE' }] })]) {
    expect(await approveListing(nobody, decision, later)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await returnListing(nobody, { ...decision, reason: 'x' }, later)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await goodsForStaff(nobody, id)).toBeUndefined();
  }
  expect((await listingsToReview(officer)).listings).toMatchObject([{ productId: id, place: 'Kabupaten Kerinci' }]);
  expect(await countListingsToReview(await aPerson({ staff: [{ role: 'VERIFIER' }] }))).toBe(1);
});

test('goods of a suspended business are not approved, nor what lacks something by now', async () => {
  const { id } = await list();
  const decision = await decisionOn(id);
  const inTwoYears = new Date('2028-06-01T03:00:00Z');
  expect(await approveListing(officer, decision, inTwoYears)).toMatchObject({
    why: 'incomplete',
    problems: [{ code: 'permit-expired' }],
  });
  await db.business.update({ where: { id: sari.businessId }, data: { status: 'SUSPENDED' } });
  expect(await approveListing(officer, decision, later)).toEqual({ ok: false, why: 'suspended' });
  expect(await goodsOf(id)).toMatchObject({ status: 'DRAFT' });
});

test('T1 the shop withdraws what waits, another shop does not; what is put away no longer waits', async () => {
  const budi = await aShop({ name: 'Anyaman Budi' });
  const { id } = await list();
  const decision = await decisionOn(id);
  const wish = { ...own(id), about: 'goods' as const };
  for (const theirs of [wish, { ...wish, shopId: budi.shopId }])
    expect(await withdrawListing(budi.owner, theirs, later)).toEqual({ ok: false, why: 'not-found' });
  expect(await withdrawListing(sari.owner, wish, later)).toEqual({ ok: true });
  expect(await approveListing(officer, decision, later)).toEqual({ ok: false, why: 'moved-on' });
  expect(await listingOfShop(budi.owner, { ...own(id), shopId: budi.shopId })).toBeUndefined();

  expect(await moveProduct(sari.owner, { ...own(id), step: 'list' }, later)).toMatchObject({ status: 'DRAFT' });
  await moveProduct(sari.owner, { ...own(id), step: 'archive' }, later);
  expect(await countListingsToReview(officer)).toBe(0);
  expect(await stepsOf(id)).toEqual(['ask', 'withdraw', 'ask', 'withdraw', 'archive']);
});
