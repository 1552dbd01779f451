import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { aProduct, approveWaiting, aShop } from '../../../../prisma/seed/story';
import type { Actor } from '../../../domain/accounts';
import { db } from '../../../platform/db';
import { m } from '../../../words/generated/messages';
import { action as create, loader as openNew } from '../new-product';
import { action as change, loader as open } from '../product';
import { loader as list } from '../products';
import { action as addQuickly } from '../quick-product';
import type { Answer } from './readProduct';

let sari: Awaited<ReturnType<typeof aShop>>;
let cookies: Map<string, string>;

beforeEach(async () => {
  sari = await aShop({ name: 'Kulit Manis Lempur' });
  cookies = new Map();
});

function contextOf(actor: Actor = sari.owner, shopId = sari.shopId, address = '/studio/produk'): AppLoadContext {
  const workplace = { membershipId: randomUUID(), shopId, name: 'Toko', slug: 'toko', role: 'OWNER' as const };
  const visitor = {
    url: new URL(address, 'http://localhost'),
    language: 'id' as const,
    cookies,
    setCookie: (name: string, value: string) => cookies.set(name, value),
    signedIn: async () => ({ ...actor, workplace, workplaces: [workplace], staffRoles: [] }),
  };
  return { visitor, nonce: '', requestId: '', isDown: false } as unknown as AppLoadContext;
}

type Sent = Record<string, string | File[] | undefined>;

async function whole(changes: Sent = {}): Promise<Sent> {
  const category = await db.category.findUniqueOrThrow({ where: { slug: 'rempah-bubuk' } });
  return {
    ...{
      name: 'Kulit manis bubuk',
      description: 'Digiling halus.',
      categoryId: category.id,
      salesModel: 'READY_STOCK',
    },
    ...{ makerId: sari.businessId, madeInCode: '15.01', materials: 'Kulit kayu manis Lempur' },
    ...{ halal: 'NOT_HALAL', permitKind: 'PIRT', permitNumber: '212150101900128', permitExpiresOn: '2028-05-31' },
    ...{
      'variants[0].name': '',
      'variants[0].price': '25.000',
      'variants[0].onHand': '12',
      'variants[0].grams': '280',
    },
    ...{ 'variants[0].lengthCm': '18', 'variants[0].widthCm': '12', 'variants[0].heightCm': '6' },
    uploads: [await aPhoto()],
    deed: 'list',
    ...changes,
  };
}

async function aPhoto(name = 'foto.jpg') {
  const background = { r: Math.floor(Math.random() * 255), g: Math.floor(Math.random() * 255), b: 60 };
  const bytes = await sharp({ create: { width: 700, height: 525, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' });
}

function request(fields: Sent): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.append(name, value);
    else for (const file of value ?? []) form.append(name, file);
  }
  return new Request('http://localhost/studio/produk/baru', { method: 'POST', body: form });
}

async function post(fields: Sent, context = contextOf()) {
  const response = await create({ request: request(fields), params: {}, context });
  return { status: response.status, location: response.headers.get('Location'), answer: await answerOf(response) };
}

async function postTo(id: string, fields: Sent, context = contextOf()) {
  const response = await change({ request: request(fields), params: { id }, context });
  return { status: response.status, answer: await answerOf(response) };
}

async function answerOf(response: Response): Promise<Answer | undefined> {
  return response.headers.get('Content-Type')?.includes('json') ? response.json() : undefined;
}

const statusOf = async (answer: Promise<unknown>) =>
  answer.then(
    () => 'none',
    (thrown) => thrown.status,
  );

/** What the quick page sends. */
async function quick(slug: string): Promise<Sent> {
  const category = await db.category.findUniqueOrThrow({ where: { slug } });
  const variant = { 'variants[0].price': '45.000', 'variants[0].onHand': '12', 'variants[0].grams': '500' };
  const about = { name: 'Tikar pandan', categoryId: category.id, materials: 'Pandan, dianyam di rumah.' };
  return { ...about, ...variant, uploads: [await aPhoto()], deed: 'list' };
}

test('goods that were added in a moment tell what they are now: waiting, on show, or a draft that lacks something', async () => {
  const add = async (slug: string) => {
    const response = await addQuickly({ request: request(await quick(slug)), params: {}, context: contextOf() });
    const id = response.headers.get('Location')?.split('/').at(-1) ?? '';
    const page = await (await open({ request: request({}), params: { id }, context: contextOf() })).json();
    return { id, status: page.status, note: page.note?.code, lacks: page.missing.length };
  };
  const first = await add('anyaman-pandan');
  expect(first).toMatchObject({ status: 'DRAFT', note: 'product-waits', lacks: 0 });
  await approveWaiting(first.id);
  expect(await add('anyaman-pandan')).toMatchObject({ status: 'LISTED', note: 'product-listed' });
  const food = await add('rempah-bubuk');
  expect(food).toMatchObject({ status: 'DRAFT', note: 'product-draft' });
  expect(food.lacks).toBeGreaterThan(0);
});

test('what the quick page asks for itself is asked there again, beside what was typed, and nothing is saved', async () => {
  const sent = { ...(await quick('rempah-bubuk')), categoryId: undefined, materials: undefined };
  const response = await addQuickly({ request: request(sent), params: {}, context: contextOf() });
  expect(response.status).toBe(422);
  const { result } = (await response.json()) as Answer;
  const asked = Object.keys(result.error ?? {});
  expect(asked).toEqual(expect.arrayContaining(['categoryId', 'materials']));
  expect(asked.filter((name) => /permit|halal/.test(name))).toEqual([]); // the full form asks for those
  expect(result.initialValue).toMatchObject({ name: 'Tikar pandan', photos: [expect.any(String)] });
  expect(await db.product.count({ where: { shopId: sari.shopId } })).toBe(0);
});

test('goods are listed from one form, photos and all, once an officer has looked at them', async () => {
  const { status, location } = await post(await whole());

  expect(status).toBe(302);
  const id = location?.split('/').at(-1) ?? '';
  const waiting = await (await open({ request: request({}), params: { id }, context: contextOf() })).json();
  expect(waiting).toMatchObject({
    status: 'DRAFT',
    note: { code: 'product-waits' },
    look: { goods: { state: 'waiting' } },
  });
  await approveWaiting(id);
  const row = await db.product.findUniqueOrThrow({ where: { id }, include: { variants: true, photos: true } });
  expect(row).toMatchObject({ status: 'LISTED', shopId: sari.shopId, variants: [{ price: 25_000, onHand: 12 }] });
  expect(row.photos).toHaveLength(1);
  const page = await (await open({ request: request({}), params: { id }, context: contextOf() })).json();
  expect(page).toMatchObject({
    missing: [],
    look: { history: [{ step: 'ask' }, { step: 'approve' }] },
    start: { permitNumber: '212150101900128' },
  });
});

test('1.200 is twelve hundred, in pieces and grams as in rupiah', async () => {
  const numbers = { 'variants[0].onHand': '1.200', 'variants[0].grams': '1.000' };
  const { location } = await post(await whole({ ...numbers, deed: 'save' }));
  const productId = location?.split('/').at(-1) ?? '';
  expect(await db.variant.findFirst({ where: { productId } })).toMatchObject({ onHand: 1200, grams: 1000 });
  for (const wrong of ['1.2', '1e3', '0x10', '-1', '１２']) {
    const { answer } = await post(await whole({ 'variants[0].onHand': wrong, deed: 'save' }));
    expect(Object.keys(answer?.result.error ?? {}), wrong).toEqual(['variants[0].onHand']);
  }
});

test('a wrong price costs no second upload: the photo comes back by its hash, with all that was typed', async () => {
  const { status, answer } = await post(await whole({ 'variants[0].price': '2,5' }));

  expect(status).toBe(422);
  expect(Object.keys(answer?.result.error ?? {})).toEqual(['variants[0].price']);
  const { photos, ...typed } = answer?.result.initialValue ?? {};
  expect(photos).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(typed).toMatchObject({ name: 'Kulit manis bubuk', variants: [{ price: '2,5', onHand: '12' }] });
  expect(await db.picture.count({ where: { hash: (photos as string[])[0] } })).toBe(1);

  const again = await whole({ uploads: undefined, 'photos[0]': (photos as string[])[0] });
  expect((await post(again)).status).toBe(302);
});

test('what cannot be read and what is left empty are said at once', async () => {
  const { answer } = await post(
    await whole({ 'variants[0].price': 'x', description: ' ', categoryId: '', uploads: [] }),
  );
  const said = ['categoryId', 'description', 'uploads', 'variants[0].price'];
  expect(Object.keys(answer?.result.error ?? {}).sort()).toEqual(said);

  const nothing = Object.fromEntries(
    ['size', 'price', 'onHand', 'grams', 'lengthCm', 'widthCm', 'heightCm'].map((name) => [`variants[0].${name}`, '']),
  );
  const { answer: bare } = await post(await whole({ name: '', ...nothing }));
  expect(bare?.result.error).toMatchObject({ 'variants[0].price': [m.catalog_problem_no_variant()] });
});

test('a file that is no photo is named, the others are kept', async () => {
  const php = new File(['<?php system("x");'], 'kayu.png', { type: 'image/png' });
  const { status, answer } = await post(await whole({ uploads: [php, await aPhoto()] }));
  expect([status, answer?.result.error?.uploads]).toEqual([422, [expect.stringContaining('kayu.png')]]);
  expect(answer?.result.initialValue?.photos).toHaveLength(1);
});

test('a seventh photo is left out, and that is said', async () => {
  const uploads = await Promise.all(Array.from({ length: 7 }, () => aPhoto()));
  const { status, answer } = await post(await whole({ uploads }));
  expect([status, answer?.result.initialValue?.photos]).toEqual([422, expect.objectContaining({ length: 6 })]);
});

test('buttons rearrange the form without a script, and complain of nothing', async () => {
  const { answer } = await post({ ...(await whole({ uploads: [await aPhoto(), await aPhoto()] })), deed: 'upload' });
  const [first, second] = (answer?.result.initialValue?.photos ?? []) as string[];
  const kept = await whole({ uploads: undefined, 'photos[0]': first, 'photos[1]': second, name: '' });

  const press = async (deed: string) => {
    const { status, answer } = await post({ ...kept, deed });
    expect([status, answer?.result.error]).toEqual([200, {}]);
    return answer?.result.initialValue;
  };
  expect((await press('move-photo:1'))?.photos).toEqual([second, first]);
  expect((await press('remove-photo:0'))?.photos).toEqual([second]);
  expect((await press('add-variant'))?.variants).toHaveLength(2);
  expect((await press('remove-variant:0'))?.variants).toHaveLength(1);
  for (const garbage of [
    'remove-photo:9',
    'remove-photo:',
    'move-photo:x',
    'move-photo:-1',
    'remove-variant:__proto__',
  ])
    expect((await press(garbage))?.photos).toEqual([first, second]);
});

test('makers are found by name and stay chosen when something else is wrong', async () => {
  const name = `Dapur ${randomUUID()}`;
  const maker = await aShop({ name });
  const { answer } = await post(await whole({ deed: 'find-maker', makerQuery: name.slice(0, 14), uploads: [] }));
  expect(answer).toMatchObject({
    hasSearched: true,
    makers: [{ id: sari.businessId }, { id: maker.businessId, name }],
  });

  const wrong = await post(await whole({ makerId: maker.businessId, 'variants[0].grams': '0', uploads: [] }));
  expect(wrong.answer?.makers).toMatchObject([{ id: maker.businessId, name }]);
});

test.each(['-1', '1000000000', '1e9', '1.5', 'NaN', 'Infinity', '0x10', ' ', 'seribu', '0'])(
  'F4 %s is no price, weight or size',
  async (garbage) => {
    for (const field of ['price', 'grams', 'lengthCm', 'widthCm', 'heightCm']) {
      if (garbage === '0x10' && field !== 'price') continue; // sixteen, to whoever writes so
      const { status, answer } = await post(
        await whole({ [`variants[0].${field}`]: garbage, uploads: [], deed: 'save' }),
      );
      expect([field, status, Object.keys(answer?.result.error ?? {})]).toEqual([field, 422, [`variants[0].${field}`]]);
    }
  },
);

test.each(['-1', '1000001', '1.5', 'NaN', 'x'])('F4 %s is no stock, and no number of days', async (garbage) => {
  const { answer } = await post(
    await whole({
      'variants[0].onHand': garbage,
      salesModel: 'MADE_TO_ORDER',
      madeToOrderDays: garbage,
      uploads: [],
      deed: 'save',
    }),
  );
  expect(Object.keys(answer?.result.error ?? {}).sort()).toEqual(['madeToOrderDays', 'variants[0].onHand']);
});

test.each([
  ['name', ''],
  ['name', 'x'.repeat(121)],
  ['categoryId', 'x'],
  ['salesModel', 'GRATIS'],
  ['makerId', "' or 1=1--"],
  ['madeInCode', '15'],
  ['halal', 'MUNGKIN'],
  ['permitKind', 'SNI'],
  ['permitExpiresOn', '2028-02-31'],
  ['variants[0].id', 'x'],
])('F4 %s cannot be %s', async (field, value) => {
  const { status, answer } = await post(await whole({ [field]: value, uploads: [], deed: 'save' }));
  expect([status, Object.keys(answer?.result.error ?? {})]).toEqual([422, [field]]);
});

test('F4 names that nobody gave break nothing', async () => {
  const strange = {
    ...{ __intent__: '{', __state__: '[', 'variants[4294967294].price': '1', 'variants[99999].price': '1' },
    ...{ 'photos[0]': '../../etc/passwd', 'photos[x]': 'y', 'variants[].price': '1', 'constructor[prototype]': 'z' },
    ...{ '__proto__.isAdmin': 'on', 'name[0]': 'x', 'variants[0][price]': '1', uploads: 'not a file' },
  };
  expect((await post({ ...(await whole()), ...strange, deed: 'save' })).status).toBe(302);
});

test('8.2.3 nothing but the goods themselves is set from the form', async () => {
  const budi = await aShop({ name: 'Anyaman Budi' });
  const wished = {
    ...{
      shopId: budi.shopId,
      status: 'ARCHIVED',
      slug: 'milik-saya',
      origin: 'CHECKED',
      originCheckedBy: randomUUID(),
    },
    ...{ takenDownReason: 'x', priceFrom: '1', listedAt: '2020-01-01', 'variants[0].reserved': '5', id: randomUUID() },
  };
  const { location } = await post({ ...(await whole()), ...wished });
  const row = await db.product.findUniqueOrThrow({
    where: { id: location?.split('/').at(-1) },
    include: { variants: true },
  });
  expect(row).toMatchObject({ shopId: sari.shopId, status: 'DRAFT', origin: 'DECLARED', originCheckedBy: null });
  expect(row).toMatchObject({ takenDownReason: null, priceFrom: 25_000, variants: [{ reserved: 0 }] });
  expect([row.slug === 'milik-saya', row.id === wished.id]).toEqual([false, false]);
});

test('T1 goods of another shop are not found, whatever is done to them', async () => {
  const budi = await aShop({ name: 'Anyaman Budi' });
  const theirs = await aProduct(budi);
  const before = await db.product.findUniqueOrThrow({ where: { id: theirs.productId } });
  for (const id of [theirs.productId, randomUUID(), 'x', '1; drop table "Product"']) {
    expect(await statusOf(open({ request: request({}), params: { id }, context: contextOf() }))).toBe(404);
    for (const deed of ['save', 'list', 'hide', 'show', 'archive', 'upload', 'find-maker'])
      expect(await statusOf(postTo(id, { ...(await whole({ uploads: [] })), deed }))).toBe(404);
  }
  const foreign = await post({ ...(await whole()), 'variants[0].id': theirs.variantId });
  expect(foreign.status).toBe(422);
  expect(await db.variant.findUnique({ where: { id: theirs.variantId } })).toMatchObject({
    productId: theirs.productId,
  });
  expect(await db.product.findUniqueOrThrow({ where: { id: theirs.productId } })).toEqual(before);
});

test('whoever packs is shown no goods to change', async () => {
  const packer: Actor = { personId: sari.owner.personId, grants: [{ role: 'PACKER', shopId: sari.shopId }] };
  const context = contextOf(packer);
  expect(await statusOf(openNew({ request: request({}), params: {}, context }))).toBe(403);
  expect(await statusOf(list({ request: request({}), params: {}, context }))).toBe(403);
  expect(await statusOf(post(await whole(), context))).toBe(403);
});

test('what lacks a permit is not shown again, and the page says why', async () => {
  const hidden = await aProduct(sari);
  await db.product.update({ where: { id: hidden.productId }, data: { status: 'HIDDEN' } });
  const { status, answer } = await postTo(hidden.productId, { deed: 'show' });
  expect([status, answer?.result.error?.['']?.length]).toEqual([422, 2]); // no photo, no permit
  expect((await postTo(hidden.productId, { deed: 'archive' })).status).toBe(302);
  expect((await postTo(hidden.productId, { deed: 'archive' })).status).toBe(409);
});

test.each(['?sesudah=x', '?sesudah=', '?tampil=lain', '?sesudah=1&sesudah=2'])(
  'a broken link %s shows the first page',
  async (query) => {
    await aProduct(sari);
    const context = contextOf(sari.owner, sari.shopId, `/studio/produk${query}`);
    const page = await (await list({ request: request({}), params: {}, context })).json();
    expect(page.products).toHaveLength(1);
  },
);
