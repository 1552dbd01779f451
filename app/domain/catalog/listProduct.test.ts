import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aPerson, approveWaiting, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { listProduct } from './listProduct';
import type { ProductDetails } from './productDetails';

const now = new Date('2026-11-24T03:00:00Z');
let sari: Awaited<ReturnType<typeof aShop>>;

beforeEach(async () => {
  sari = await aShop({ name: 'Kulit Manis Lempur' });
});

const parcel = { grams: 280, lengthCm: 18, widthCm: 12, heightCm: 6 };

async function leaf(slug: string) {
  return (await db.category.findUniqueOrThrow({ where: { slug } })).id;
}

async function aPicture() {
  const hash = randomBytes(32).toString('hex');
  await db.picture.create({ data: { hash, width: 800, height: 600, widths: [320, 640], tint: 2 } });
  return hash;
}

/** Ground cinnamon of a farmer's kitchen, with everything that the law asks. */
async function cinnamon(changes: Partial<ProductDetails> = {}): Promise<ProductDetails> {
  return {
    name: 'Kulit manis bubuk',
    description: 'Digiling dari kulit tua.',
    categoryId: await leaf('rempah-bubuk'),
    salesModel: 'READY_STOCK',
    materials: 'Kulit kayu manis dari Lempur',
    halal: 'CERTIFIED',
    halalPermit: { kind: 'HALAL', number: 'ID15110000123450321' },
    permit: { kind: 'PIRT', number: '2 12 1501 01 9001 28', expiresOn: '2028-05-31' },
    photos: [await aPicture(), await aPicture()],
    variants: [{ name: '', price: 25_000, onHand: 12, ...parcel }],
    ...changes,
  };
}

async function list(changes: Partial<ProductDetails> = {}, isShown = true) {
  return listProduct(sari.owner, { shopId: sari.shopId, isShown, ...(await cinnamon(changes)) }, now);
}

test('food is listed with all that belongs to it once an officer has looked, the count of its stock written down', async () => {
  const answer = await list();

  expect(answer).toMatchObject({ ok: true, status: 'DRAFT' });
  const { id, slug } = saved(answer);
  await approveWaiting(id, now);
  expect(slug).toMatch(/^kulit-manis-bubuk/);
  const row = await db.product.findUniqueOrThrow({
    where: { id },
    include: {
      variants: { include: { movements: true } },
      permits: { include: { permit: true }, orderBy: { permit: { kind: 'asc' } } },
      photos: { orderBy: { position: 'asc' } },
    },
  });
  expect(row).toMatchObject({ makerId: sari.businessId, madeInCode: '15.01', origin: 'DECLARED', halal: 'CERTIFIED' });
  expect(row).toMatchObject({ status: 'LISTED', priceFrom: 25_000, listedAt: now, shopId: sari.shopId });
  expect(row.variants).toMatchObject([{ price: 25_000, onHand: 12, reserved: 0, position: 0, ...parcel }]);
  const counted = { why: 'COUNTED', onHand: 12, reserved: 0, personId: sari.owner.personId, at: now };
  expect(row.variants[0]?.movements).toMatchObject([counted]);
  expect(row.permits.map(({ permit }) => permit)).toMatchObject([
    { businessId: sari.businessId, kind: 'PIRT', number: '212150101900128', expiresOn: new Date('2028-05-31') },
    { kind: 'HALAL', number: 'ID15110000123450321', expiresOn: null },
  ]);
  expect(row.photos.map(({ position }) => position)).toEqual([0, 1]);
});

test('a draft needs no more than a name, and hangs where nothing is shown', async () => {
  const draft = {
    name: 'Kue',
    description: '',
    salesModel: 'READY_STOCK',
    materials: '',
    photos: [],
    variants: [],
  } as const;
  const answer = await listProduct(sari.owner, {
    shopId: sari.shopId,
    isShown: false,
    ...draft,
    photos: [],
    variants: [],
  });

  expect(answer).toMatchObject({ ok: true, status: 'DRAFT' });
  const row = await db.product.findUniqueOrThrow({ where: { id: saved(answer).id }, include: { category: true } });
  expect(row).toMatchObject({ category: { parentId: null }, madeInCode: '15.01', halal: 'NOT_FOOD', listedAt: null });
});

test('what is shown needs everything, and hears of all that is missing at once', async () => {
  const nothing = { description: '', categoryId: undefined, materials: '', photos: [], variants: [] };
  expect(await list(nothing)).toEqual({
    ok: false,
    why: 'wrong',
    problems: ['no-photo', 'no-description', 'no-category', 'no-variant', 'no-materials'].map((code) => ({ code })),
  });
  expect(await db.product.count({ where: { shopId: sari.shopId } })).toBe(0);
});

test.each([
  ['no word on halal', { halal: undefined }, 'no-halal'],
  ['a certificate without its number', { halalPermit: undefined }, 'no-halal-number'],
  ['no P-IRT', { permit: undefined }, 'no-permit'],
  [
    'a P-IRT that has expired',
    { permit: { kind: 'PIRT', number: '212150101900125', expiresOn: '2025-05-31' } },
    'permit-expired',
  ],
  [
    'a halal certificate that has expired',
    { halalPermit: { kind: 'HALAL', number: 'ID15110000123450321', expiresOn: '2026-11-23' } },
    'halal-expired',
  ],
  [
    'a P-IRT of another year',
    { permit: { kind: 'PIRT', number: '212150101900128', expiresOn: '2027-05-31' } },
    'pirt-year',
  ],
  ['a picture that does not exist', { photos: ['0'.repeat(64)] }, 'unknown-photo'],
  ['a category that does not exist', { categoryId: '019a0000-0000-7000-8000-000000000000' }, 'unknown-category'],
  ['a maker that does not exist', { makerId: '019a0000-0000-7000-8000-000000000000' }, 'unknown-maker'],
  ['a regency that does not exist', { madeInCode: '15.99' }, 'unknown-regency'],
  ['a regency of another province', { madeInCode: '13.01' }, 'unknown-regency'],
] as [string, Partial<ProductDetails>, string][])('refused: %s', async (_, changes, code) => {
  expect(await list(changes)).toMatchObject({ ok: false, why: 'wrong', problems: [{ code }] });
  expect(await db.product.count({ where: { shopId: sari.shopId } })).toBe(0);
});

test('an expired permit does not keep a draft from being saved', async () => {
  const permit = { kind: 'PIRT', number: '212150101900125', expiresOn: '2025-05-31' } as const;
  expect(await list({ permit }, false)).toMatchObject({ ok: true, status: 'DRAFT' });
});

test('goods hang on leaves, never on a root', async () => {
  const categoryId = await leaf('kebun-rempah');
  expect(await list({ categoryId })).toMatchObject({ problems: [{ code: 'unknown-category' }] });
});

test('cloth is asked for no permit, and what was typed there is left out', async () => {
  const { id } = saved(await list({ categoryId: await leaf('batik-cap') }));
  expect(await db.productPermit.count({ where: { productId: id } })).toBe(0);
  expect(await db.product.findUnique({ where: { id } })).toMatchObject({ halal: 'NOT_FOOD' });
});

test('a co-op names another verified business as maker, whose permits they are; one that is not verified it cannot', async () => {
  const maker = await aShop({ name: 'Dapur Mak Itam', regencyCode: '15.71' });
  const { id } = saved(await list({ makerId: maker.businessId, madeInCode: '15.71' }));
  expect(await db.product.findUnique({ where: { id } })).toMatchObject({ makerId: maker.businessId });
  expect(await db.permit.count({ where: { businessId: maker.businessId } })).toBe(2);
  expect(await db.permit.count({ where: { businessId: sari.businessId } })).toBe(0);

  await db.business.update({ where: { id: maker.businessId }, data: { status: 'SUSPENDED' } });
  expect(await list({ makerId: maker.businessId })).toMatchObject({ problems: [{ code: 'unknown-maker' }] });
});

test('a shop whose own business is suspended lists nothing', async () => {
  await db.business.update({ where: { id: sari.businessId }, data: { status: 'SUSPENDED' } });
  expect(await list()).toMatchObject({ problems: [{ code: 'maker-not-verified' }] });
});

test('one permit serves many goods; its day is corrected by its holder, not by another shop', async () => {
  saved(await list());
  saved(await list({ permit: { kind: 'PIRT', number: '212150101900128', expiresOn: '2028-06-30' } }));
  const key = { businessId: sari.businessId, kind: 'PIRT', number: '212150101900128' } as const;
  const where = { businessId_kind_number: key };
  expect(await db.permit.findUnique({ where })).toMatchObject({ expiresOn: new Date('2028-06-30') });

  const koperasi = await aShop({ name: 'Koperasi' });
  const wish = { shopId: koperasi.shopId, isShown: true, ...(await cinnamon({ makerId: sari.businessId })) };
  expect(await listProduct(koperasi.owner, wish, now)).toMatchObject({ problems: [{ code: 'permit-differs' }] });
  expect(await db.permit.findUnique({ where })).toMatchObject({ expiresOn: new Date('2028-06-30') });
});

test('the same name at the same time gives different addresses', async () => {
  const name = `Kopi ${randomBytes(4).toString('hex')}`;
  const answers = await Promise.all([1, 2, 3, 4].map(() => list({ name })));
  expect(new Set(answers.map((answer) => saved(answer).slug)).size).toBe(4);
});

test.each([
  ['Kérupuk “Ikan” & Udang!', 'kerupuk-ikan-udang'],
  ['☕☕☕', 'produk'],
  ['../../etc/passwd', 'etc-passwd'],
])('the address of %s', async (name, slug) => {
  expect(saved(await list({ name })).slug).toContain(slug);
});

test('T1 whoever does not edit goods of this shop adds none', async () => {
  const budi = await aShop({ name: 'Anyaman Budi' });
  const packer: Actor = { ...(await aPerson()), grants: [{ role: 'PACKER', shopId: sari.shopId }] };
  const wish = { shopId: sari.shopId, isShown: true, ...(await cinnamon()) };
  for (const actor of [budi.owner, packer, await aPerson({ staff: [{ role: 'ADMIN' }] })])
    expect(await listProduct(actor, wish, now)).toEqual({ ok: false, why: 'not-allowed' });
});

function saved(answer: Awaited<ReturnType<typeof listProduct>>) {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer;
}
