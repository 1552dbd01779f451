import { randomBytes, randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { makeOffers } from '../offers';
import { copyProduct } from './copyProduct';
import { editProduct } from './editProduct';
import { listProduct } from './listProduct';
import type { ProductDetails, VariantDetails } from './productDetails';
import { productForEditing } from './productForEditing';
import { detailsOf } from './storedDetails';

const now = new Date('2026-11-24T03:00:00Z');
let sari: Awaited<ReturnType<typeof aShop>>;
let rina: Actor;
let goods: { shopId: string; productId: string };

const permit = { kind: 'PIRT', number: '210150101900128', expiresOn: '2028-05-31' } as const;

beforeEach(async () => {
  sari = await aShop();
  const { personId } = await aPerson({ name: 'Rina' });
  rina = { personId, grants: [{ role: 'MANAGER', shopId: sari.shopId }] };
  const { productId } = await aProduct(sari, { variants: ['250 g', '500 g'], onHand: 10 });
  goods = { shopId: sari.shopId, productId };
  await db.productPhoto.create({ data: { productId, pictureHash: await aPicture(), position: 0 } });
});

async function aPicture(): Promise<string> {
  const hash = randomBytes(32).toString('hex');
  await db.picture.create({ data: { hash, width: 800, height: 600, widths: [320, 640], tint: 2 } });
  return hash;
}

/** The form as somebody opens it now. */
async function opened() {
  const product = await productForEditing(sari.owner, goods);
  return { ...detailsOf(product!), halal: 'NOT_HALAL' as const, permit, version: product!.version };
}

type Form = ProductDetails & { version: number };

const send = (actor: Actor, form: Form, changes: Partial<ProductDetails> = {}) =>
  editProduct(actor, { ...goods, isShown: false, ...form, ...changes }, now);

const changed = (form: Form, place: number, changes: Partial<VariantDetails>) =>
  form.variants.map((one, at) => (at === place ? { ...one, ...changes } : one));

const stored = () =>
  db.product.findUniqueOrThrow({
    where: { id: goods.productId },
    include: { variants: { where: { retiredAt: null }, orderBy: { position: 'asc' }, include: { tiers: true } } },
  });

test('two people change different things at once: nothing is lost, and the second is told', async () => {
  const [hers, mine] = [await opened(), await opened()];
  expect(
    await send(rina, hers, { name: 'Kopi Kayu Aro', variants: changed(hers, 0, { price: 50_000 }) }),
  ).toMatchObject({ ok: true });

  expect(
    await send(sari.owner, mine, { description: 'Baru', variants: changed(mine, 0, { grams: 320 }) }),
  ).toMatchObject({
    ok: true,
    by: ['Rina'],
    kept: [{ field: 'name' }, { field: 'price', variant: '250 g' }],
  });

  expect(await stored()).toMatchObject({
    ...{ name: 'Kopi Kayu Aro', description: 'Baru', version: 2 },
    variants: [{ price: 50_000, grams: 320 }, {}],
  });
});

test('both change the same: nothing is saved, mine comes back beside hers, and the second time it is saved', async () => {
  const [hers, mine] = [await opened(), await opened()];
  await send(rina, hers, {
    name: 'Kopi Rina',
    materials: 'Biji Kayu Aro',
    variants: changed(hers, 1, { price: 90_000 }),
  });
  const before = await stored();

  const answer = await send(sari.owner, mine, { name: 'Kopi Sari', variants: changed(mine, 1, { price: 85_000 }) });

  expect(answer).toMatchObject({
    ...{ ok: false, why: 'changed-meanwhile', version: 1, by: ['Rina'] },
    clashes: [{ field: 'name' }, { field: 'price', place: 1, theirs: { price: 90_000 } }],
    kept: [{ field: 'materials' }],
    theirs: { name: 'Kopi Rina' },
    details: { name: 'Kopi Sari', materials: 'Biji Kayu Aro', variants: [{}, { price: 85_000 }] },
  });
  expect(await stored()).toEqual(before);
  if (!('details' in answer)) throw new Error('no clash');
  expect(await send(sari.owner, { ...mine, ...answer.details, version: answer.version })).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({
    ...{ name: 'Kopi Sari', materials: 'Biji Kayu Aro' },
    variants: [{}, { price: 85_000 }],
  });
});

test('a permit that was mended in the form of other goods is not put back by a form of before', async () => {
  const { productId } = await aProduct(sari, { variants: ['1 kg'] });
  await db.product.update({ where: { id: productId }, data: { status: 'DRAFT', listedAt: null } });
  const others = { shopId: sari.shopId, productId };
  const mended = { ...permit, expiresOn: '2028-06-30' };
  const theirs = async (one: typeof permit | typeof mended) => {
    const form = { ...(await opened()), version: undefined, photos: [], variants: [] };
    return editProduct(rina, { ...others, isShown: false, ...form, permit: one }, now);
  };
  await theirs(permit);
  await send(sari.owner, await opened());

  const [mine, again] = [await opened(), await opened()];
  expect(await theirs(mended)).toMatchObject({ ok: true });
  expect(await send(sari.owner, mine, { description: 'Baru' })).toMatchObject({
    ok: true,
    kept: [{ field: 'permit' }],
  });
  expect((await productForEditing(sari.owner, goods))?.permits).toMatchObject([{ expiresOn: '2028-06-30' }]);

  const other = { ...permit, expiresOn: '2028-01-01' };
  const clash = await send(sari.owner, again, { permit: other });
  expect(clash).toMatchObject({ ok: false, why: 'changed-meanwhile', clashes: [{ field: 'permit' }] });
  const { version } = clash as { version: number };
  expect(await send(sari.owner, { ...again, version }, { permit: other })).toMatchObject({ ok: true });
});

test('five people press at the same moment: each field has one of what was typed, and every save is a version', async () => {
  const form = await opened();
  const fields = ['ingredients', 'allergens', 'netContent', 'shelfLife', 'storage'] as const;
  const answers = await Promise.all(fields.map((field) => send(sari.owner, form, { [field]: `isi ${field}` })));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await stored()).toMatchObject({
    ...Object.fromEntries(fields.map((field) => [field, `isi ${field}`])),
    version: 5,
  });
  const versions = await db.productVersion.findMany({ where: goods.productId ? { productId: goods.productId } : {} });
  expect(versions.map(({ version }) => version).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('stock that was sold meanwhile is no clash, unless it was counted', async () => {
  const mine = await opened();
  await send(rina, await opened(), { name: 'Kopi Rina' });
  await db.variant.update({ where: { id: mine.variants[0]!.id }, data: { onHand: 7 } });

  expect(await send(sari.owner, mine, { description: 'Baru' })).toMatchObject({ ok: true });
  expect(await stored()).toMatchObject({ variants: [{ onHand: 7 }, { onHand: 10 }] });
  const counted = await opened();
  await db.variant.update({ where: { id: mine.variants[0]!.id }, data: { onHand: 6 } });
  expect(await send(sari.owner, counted, { variants: changed(counted, 0, { onHand: 20 }) })).toMatchObject({
    problems: [{ code: 'stock-moved', place: 0, pieces: 6 }],
  });
});

test('new goods begin with their first version; the next form rests on it', async () => {
  const { version: _, variants, ...form } = await opened();
  const fresh = variants.map(({ id: _, ...variant }) => variant);
  const wish = { ...goods, ...form, permit: undefined, variants: fresh, isShown: false };
  const answer = await listProduct(sari.owner, wish, now);
  if (!answer.ok) throw new Error(answer.why);
  const kept = await db.productVersion.findMany({ where: { productId: answer.id } });
  expect(kept).toMatchObject([{ version: 1, personId: sari.owner.personId, at: now, fields: { name: form.name } }]);
  expect(JSON.stringify(kept[0]!.fields)).not.toContain('onHand');
});

test('a version that never was is refused', async () => {
  expect(await send(sari.owner, { ...(await opened()), version: 7 })).toEqual({ ok: false, why: 'moved-on' });
});

test('sizes, colours and flavours make the name; photo, crossed-out price and prices for many are kept', async () => {
  const form = await opened();
  const [photo] = form.photos;
  const first = { size: 'M', colour: 'Merah', pictureHash: photo, priceBefore: 60_000 };
  const tiers = [
    { from: 10, price: 38_000 },
    { from: 3, price: 42_000 },
  ];
  expect(await send(sari.owner, form, { variants: changed(form, 0, { ...first, tiers }) })).toMatchObject({ ok: true });
  const expected = {
    name: 'M, Merah',
    size: 'M',
    colour: 'Merah',
    flavour: '',
    pictureHash: photo,
    priceBefore: 60_000,
  };
  expect((await stored()).variants[0]).toMatchObject(expected);
  const again = await opened();
  expect(again.variants[0]).toMatchObject({ tiers: tiers.toReversed() });
  expect(again.variants[1]).toMatchObject({ size: '500 g', colour: '' });

  expect(await send(sari.owner, again, { photos: [await aPicture()] })).toMatchObject({ ok: true });
  expect((await stored()).variants[0]).toMatchObject({ name: 'M, Merah', pictureHash: null });
});

test('what is not said of a variant stays, as far as it still fits the price', async () => {
  const form = await opened();
  const tiers = [
    { from: 5, price: 40_000 },
    { from: 10, price: 30_000 },
  ] as const;
  await send(sari.owner, form, {
    variants: changed(form, 0, { colour: 'Hitam', priceBefore: 60_000, tiers: [...tiers] }),
  });
  const silent = (price: number) => {
    const [{ id, onHand, grams, lengthCm, widthCm, heightCm }, other] = form.variants as [
      VariantDetails,
      VariantDetails,
    ];
    return [{ id, name: '250 g', price, onHand, grams, lengthCm, widthCm, heightCm }, other];
  };
  await send(sari.owner, { ...form, version: 1 }, { variants: silent(35_000) });
  expect((await stored()).variants[0]).toMatchObject({
    ...{ colour: 'Hitam', priceBefore: 60_000, tiers: [{ from: 10, price: 30_000 }] },
  });
});

test.each([
  ['a crossed-out price that is not higher', { priceBefore: 45_000 }, { code: 'before-not-higher', place: 0 }],
  ['the name of another', { size: '500 G' }, { code: 'variant-twice', place: 1 }],
  ['no name among several', { size: '' }, { code: 'variant-unnamed', place: 0 }],
  ['a name too long', { size: 'x'.repeat(40), colour: 'y'.repeat(40) }, { code: 'variant-name-long', place: 0 }],
  [
    'a price for many that is not cheaper',
    { tiers: [{ from: 2, price: 45_000 }] },
    { code: 'tier-not-cheaper', place: 0, tier: 0 },
  ],
  [
    'more pieces for more money',
    { tiers: [2, 5].map((from) => ({ from, price: 30_000 + from })) },
    { code: 'tier-not-cheaper', place: 0, tier: 1 },
  ],
  [
    'one number of pieces twice',
    { tiers: [40_000, 30_000].map((price) => ({ from: 5, price })) },
    { code: 'tier-from-twice', place: 0, tier: 1 },
  ],
])('%s is refused', async (_, changes, problem) => {
  const form = await opened();
  const answer = await send(sari.owner, form, { variants: changed(form, 0, changes) });
  expect(answer).toEqual({ ok: false, why: 'wrong', problems: [problem] });
});

test('two people who add variants at once do not add more than there may be', async () => {
  const forms = [await opened(), await opened()];
  const fresh = { ...forms[0]!.variants[0]!, id: undefined, seenOnHand: undefined };
  const more = (letter: string) => Array.from({ length: 10 }, (_, place) => ({ ...fresh, size: `${letter} ${place}` }));
  const answers = await Promise.all(
    forms.map((form, place) => send(rina, form, { variants: [...form.variants, ...more('ab'[place]!)] })),
  );
  expect(answers).toContainEqual(expect.objectContaining({ ok: true }));
  expect(answers).toContainEqual({ ok: false, why: 'wrong', problems: [{ code: 'too-many-variants' }] });
  expect((await stored()).variants).toHaveLength(12);
});

test('a picture that is none of the photos is none', async () => {
  const form = await opened();
  for (const pictureHash of [await aPicture(), 'f'.repeat(64)])
    expect(await send(sari.owner, { ...(await opened()), variants: changed(form, 0, { pictureHash }) })).toMatchObject({
      ok: true,
    });
  expect((await stored()).variants[0]).toMatchObject({ pictureHash: null });
});

test('a copy is a draft with everything but stock, crossed-out price and what was checked', async () => {
  const form = await opened();
  const tiers = [{ from: 5, price: 40_000 }];
  const [pictureHash] = form.photos;
  await send(sari.owner, form, {
    ...{ ingredients: 'Kopi', netContent: '250 g' },
    variants: changed(form, 0, { colour: 'Merah', priceBefore: 60_000, tiers, pictureHash }),
  });
  const answer = await copyProduct(sari.owner, { ...goods, name: 'Salinan' }, now);
  if (!answer.ok) throw new Error(answer.why);
  const copy = await db.product.findUniqueOrThrow({
    where: { id: answer.id },
    include: { photos: true, permits: true, variants: { orderBy: { position: 'asc' }, include: { tiers: true } } },
  });
  expect(copy).toMatchObject({ name: 'Salinan', status: 'DRAFT', origin: 'DECLARED', listedAt: null, version: 1 });
  expect(copy).toMatchObject({ ingredients: 'Kopi', netContent: '250 g', halal: 'NOT_HALAL', sold: 0 });
  expect([copy.photos.length, copy.permits.length, copy.variants.length]).toEqual([1, 1, 2]);
  expect(copy.variants[0]).toMatchObject({
    name: '250 g, Merah',
    price: 45_000,
    priceBefore: null,
    onHand: 0,
    pictureHash,
  });
  expect(copy.variants[0]!.tiers).toMatchObject(tiers);
  expect((await stored()).variants).toHaveLength(2);
});

test('a copy that is made while an offer runs has the price that holds without it', async () => {
  const { variantId } = await makeOffer({ percent: 20 });
  expect((await stored()).variants[0]).toMatchObject({ id: variantId, price: 36_000, priceBefore: 45_000 });
  const answer = await copyProduct(sari.owner, { ...goods, name: 'Salinan' }, now);
  if (!answer.ok) throw new Error(answer.why);
  expect(await db.variant.findMany({ where: { productId: answer.id }, orderBy: { position: 'asc' } })).toMatchObject([
    { price: 45_000, priceBefore: null },
    { price: 45_000, priceBefore: null },
  ]);
});

test('a version that is kept while an offer runs says the price that holds without it', async () => {
  await makeOffer({ percent: 20 });
  const form = await opened();
  expect(form.variants[0]).toMatchObject({ price: 45_000 });
  expect(await send(sari.owner, form, { name: 'Kopi Kayu Aro' })).toMatchObject({ ok: true });
  const last = await db.productVersion.findFirstOrThrow({
    where: { productId: goods.productId },
    orderBy: { version: 'desc' },
  });
  expect(last.fields).toMatchObject({ variants: [{ price: 45_000 }, { price: 45_000 }] });
  expect((await stored()).variants[0]).toMatchObject({ price: 36_000, priceBefore: 45_000 });
});

/** Lowers the price of the first size, from now on. */
async function makeOffer(cut: { percent: number }) {
  const [first] = (await stored()).variants;
  const endsAt = new Date(now.getTime() + 60 * 60 * 1000);
  const answer = await makeOffers(
    { ...sari.owner, shopId: sari.shopId },
    { goods: [{ variantId: first!.id, cut }], endsAt },
    now,
  );
  expect(answer).toMatchObject({ ok: true });
  return { variantId: first!.id };
}

test('T1 another shop copies none of it', async () => {
  const budi = await aShop({ name: 'Anyaman Budi' });
  const theirs = { ...goods, shopId: budi.shopId, name: 'Salinan' };
  expect(await copyProduct(budi.owner, theirs, now)).toEqual({ ok: false, why: 'not-found' });
  expect(await copyProduct(budi.owner, { ...theirs, shopId: sari.shopId }, now)).toEqual({
    ok: false,
    why: 'not-allowed',
  });
  expect(await copyProduct(sari.owner, { ...goods, productId: randomUUID(), name: 'x' }, now)).toEqual({
    ok: false,
    why: 'not-found',
  });
});
