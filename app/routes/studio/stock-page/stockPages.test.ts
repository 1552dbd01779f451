import { randomUUID } from 'node:crypto';
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { beforeEach, describe, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../../prisma/seed/story';
import type { Actor } from '../../../domain/accounts';
import { writeRows } from '../../../domain/imports';
import { db } from '../../../platform/db';
import { m } from '../../../words/generated/messages';
import { paraglideMiddleware } from '../../../words/generated/server';
import { loader as goodsCsv } from '../goods-csv';
import { action as saveTable, loader as table } from '../goods-table';
import { loader as template } from '../goods-template-csv';
import { loader as importPage, action as settle } from '../import';
import { loader as imports, action as takeIn } from '../imports';
import { action as changeSet, loader as set } from '../set';
import { action as sell, loader as stall } from '../stall';
import { action as count, loader as stock } from '../stock';

type Handler = (args: LoaderFunctionArgs) => Promise<Response>;
type Fields = Record<string, string | File>;

let sari: Awaited<ReturnType<typeof aShop>>;
let budi: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let cookies: Map<string, string>;

beforeEach(async () => {
  [sari, budi] = [await aShop(), await aShop({ name: 'Anyaman Budi' })];
  coffee = await aProduct(sari, { onHand: 10, price: 45_000 });
  cookies = new Map();
});

type Ask = {
  as?: { owner: Actor; shopId: string };
  id?: string;
  query?: string;
  language?: 'id' | 'en';
  form?: Fields;
};

async function ask(
  handler: unknown,
  { as = sari, id, query = '', language = 'id', form }: Ask = {},
): Promise<Response> {
  const workplace = {
    membershipId: randomUUID(),
    shopId: as.shopId,
    name: 'Toko',
    slug: 'toko',
    role: 'OWNER' as const,
  };
  const visitor = {
    url: new URL(`http://localhost/studio${query}`),
    language,
    cookies,
    setCookie: (name: string, value: string) => cookies.set(name, value),
    signedIn: async () => ({ ...as.owner, workplace, workplaces: [workplace], staffRoles: [] }),
  };
  const body = new FormData();
  for (const [name, value] of Object.entries(form ?? {})) body.append(name, value);
  const request = new Request(visitor.url, form ? { method: 'POST', body } : undefined);
  const context = { visitor } as unknown as AppLoadContext;
  const reader = new Request(visitor.url, { headers: { cookie: `PARAGLIDE_LOCALE=${language}` } });
  return paraglideMiddleware(reader, () =>
    (handler as Handler)({ request, params: { id }, context }).catch((thrown) => {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    }),
  );
}

const packer = () => ({
  shopId: sari.shopId,
  owner: { ...sari.owner, grants: [{ role: 'PACKER' as const, shopId: sari.shopId }] },
});
const variant = () => db.variant.findUniqueOrThrow({ where: { id: coffee.variantId } });
const row = (changes: Partial<Record<'price' | 'onHand' | 'lowAt', string>>, id = coffee.variantId): Fields => ({
  id,
  ...{ [`seenPrice:${id}`]: '45.000', [`seenOnHand:${id}`]: '10', [`seenLowAt:${id}`]: '' },
  [`price:${id}`]: changes.price ?? '45.000',
  [`onHand:${id}`]: changes.onHand ?? '10',
  [`lowAt:${id}`]: changes.lowAt ?? '',
});

describe('the table', () => {
  test('good rows are saved, bad ones keep what was typed and say why', async () => {
    const mat = await aProduct(sari, { name: 'Tikar', onHand: 10, price: 45_000 });
    const form = { ...row({ price: 'Rp50.000', lowAt: '3' }), ...row({ onHand: 'dua' }, mat.variantId) };
    const both = Object.entries(form).filter(([name]) => name !== 'id');
    const answer = await ask(saveTable, { form: Object.fromEntries([['id', coffee.variantId], ...both]) });
    expect(answer.status).toBe(302);
    expect(await variant()).toMatchObject({ price: 50_000, lowAt: 3, onHand: 10 });
    expect((await (await ask(table)).json()).saved).toBe(1);

    const wrong = await ask(saveTable, { form: row({ onHand: 'dua', price: '1' }, mat.variantId) });
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({
      saved: 0,
      bad: [{ typed: { onHand: 'dua', price: '1' }, errors: { onHand: expect.any(String) } }],
    });
    expect(await db.variant.findUnique({ where: { id: mat.variantId } })).toMatchObject({ price: 45_000 });
  });

  test.each(['-1', '1e3', '1,5', '10000000', ' ', 'NaN', '9'.repeat(15)])('F4 %j is no figure of it', async (text) => {
    for (const field of ['price', 'onHand', 'lowAt'] as const) {
      if (field === 'lowAt' && text === ' ') continue; // nobody is to be told
      if (field === 'price' && text === '10000000') continue; // ten million is a price
      const answer = await ask(saveTable, { form: row({ [field]: text }) });
      expect([field, answer.status, Object.keys((await answer.json()).bad[0].errors)]).toEqual([field, 422, [field]]);
    }
  });

  test.each(['?sesudah=x', '?rak=lain', '?cari=%25&sesudah=', '?sesudah=1&sesudah=2'])(
    'a broken link %s breaks nothing',
    async (query) => {
      expect((await ask(table, { query })).status).toBe(200);
    },
  );
});

describe('a table of many goods', () => {
  const file = (text: string) => new File([text], 'barang.csv', { type: 'text/csv' });

  test('what is downloaded in one language is handed in again in the other, and says the same', async () => {
    for (const language of ['id', 'en'] as const) {
      const csv = await (await ask(goodsCsv, { language })).text();
      const taken = await ask(takeIn, { form: { file: file(csv) } });
      const id = taken.headers.get('Location')!.split('/').at(-1);
      expect((await (await ask(importPage, { id })).json()).counts).toMatchObject({ rows: 1, bad: 0, same: 1 });
    }
  });

  test('the template can be handed in', async () => {
    const csv = await (await ask(template)).text();
    const taken = await ask(takeIn, { form: { file: file(csv) } });
    const id = taken.headers.get('Location')!.split('/').at(-1);
    expect((await (await ask(importPage, { id })).json()).counts).toMatchObject({ rows: 1, bad: 0, makes: 1 });
  });

  test('bad rows are named in words, the good ones are written once somebody says so', async () => {
    const csv =
      'Nama produk;Harga (Rp);Stok;Berat (gram);Panjang (cm);Lebar (cm);Tinggi (cm)\nKopi;25.000;5;300;20;12;6\nTeh;mahal;5;300;20;12;6\nMadu;30.000;5;300;20;12;6';
    const taken = await ask(takeIn, { form: { file: file(csv) } });
    const id = taken.headers.get('Location')!.split('/').at(-1)!;
    const { bad, counts } = await (await ask(importPage, { id })).json();
    expect(counts).toMatchObject({ rows: 3, bad: 1, makes: 2 });
    expect(bad).toMatchObject([
      { number: 3, name: 'Teh', says: [{ say: expect.stringMatching(/^Harga \(Rp\): .*25\.000/), typed: 'mahal' }] },
    ]);
    expect((await ask(settle, { id, form: { intent: 'confirm' } })).status).toBe(302);
    expect((await ask(settle, { id, form: { intent: 'confirm' } })).status).toBe(409);
    await writeRows(id, 1);
    const running = await (await ask(importPage, { id })).json();
    expect(running).toMatchObject({ status: 'RUNNING', counts: { written: 1, makes: 2 } });
    expect((await (await ask(imports)).json()).imports).toMatchObject([{ id, status: 'RUNNING' }]); // the way back to it
    await writeRows(id);
    expect((await (await ask(importPage, { id })).json()).status).toBe('DONE');
    expect(await db.product.count({ where: { shopId: sari.shopId, name: 'Kopi', status: 'DRAFT' } })).toBe(1);
  });

  test('a row that the database refuses is named in words, with how many were written', async () => {
    await db.$executeRaw`alter table "Variant" add constraint refused check ("name" <> '1 kg') not valid`;
    try {
      const csv = 'Nama produk;Ukuran;Harga (Rp);Stok;Berat (gram);Panjang (cm);Lebar (cm);Tinggi (cm)';
      const rows = ['Kopi;250 g;25.000;5;300;20;12;6', 'Teh;1 kg;25.000;5;300;20;12;6'];
      const taken = await ask(takeIn, { form: { file: file([csv, ...rows].join('\n')) } });
      const id = taken.headers.get('Location')!.split('/').at(-1)!;
      await ask(settle, { id, form: { intent: 'confirm' } });
      await writeRows(id);
      expect(await (await ask(importPage, { id, language: 'en' })).json()).toMatchObject({
        status: 'DONE',
        counts: { written: 1, refused: 1 },
        bad: [{ number: 3, name: 'Teh', says: [{ say: m.stock_row_not_possible({}, { locale: 'en' }) }] }],
      });
    } finally {
      await db.$executeRaw`alter table "Variant" drop constraint refused`;
    }
  });

  test('how many rows there may be is written as its reader writes numbers', async () => {
    const hint = async (language: 'id' | 'en') => (await (await ask(imports, { language })).json()).most;
    expect([await hint('id'), await hint('en')]).toEqual(['10.000', '10,000']);
    const long = () => ({ file: file(`Nama produk\n${'Kopi\n'.repeat(10_001)}`) });
    const refusal = async (language: 'id' | 'en') =>
      (await (await ask(takeIn, { language, form: long() })).json()).error;
    expect(await refusal('id')).toContain('10.000');
    expect(await refusal('en')).toContain('10,000');
  });

  test('what is no table is refused in words', async () => {
    for (const form of [
      {},
      { file: file('') },
      { file: 'nothing' },
      { file: file('a,b\n1,2') },
      { file: file('Nama produk') },
    ])
      expect((await ask(takeIn, { form: form as Fields })).status).toBe(422);
    expect((await ask(importPage, { id: 'x' })).status).toBe(404);
  });
});

test('a count and the number to be told at are kept; what is wrong comes back as it was typed', async () => {
  const id = coffee.productId;
  expect(
    (await ask(count, { id, form: { intent: 'count', onHand: '7', seenOnHand: '10', note: 'Sobek' } })).status,
  ).toBe(302);
  expect((await ask(count, { id, form: { intent: 'low', lowAt: '5' } })).status).toBe(302);
  expect(await variant()).toMatchObject({ onHand: 7, lowAt: 5 });
  expect((await (await ask(stock, { id })).json()).changes).toMatchObject([
    { why: 'COUNTED', onHand: -3, note: 'Sobek' },
  ]);
  const wrong = await ask(count, {
    id,
    form: { intent: 'count', onHand: 'tujuh', seenOnHand: '7', note: 'x'.repeat(201) },
  });
  expect([wrong.status, await wrong.json()]).toMatchObject([
    422,
    { typed: { onHand: 'tujuh' }, errors: { onHand: expect.any(String), note: expect.any(String) } },
  ]);
  for (const form of [{ intent: 'low', lowAt: '-1' }, { intent: 'lain' }, { intent: 'count' }] as Fields[])
    expect((await ask(count, { id, form })).status).toBe(422);
});

describe('the stall', () => {
  const sale = (pieces: string, more: Fields = {}): Fields => ({
    deed: 'sell:CASH',
    saleId: randomUUID(),
    [`pieces:${coffee.variantId}`]: pieces,
    ...more,
  });

  test('a sale is written down, then taken back', async () => {
    expect((await ask(sell, { form: sale('2') })).status).toBe(302);
    expect((await variant()).onHand).toBe(8);
    const { day } = await (await ask(stall)).json();
    expect(day).toMatchObject({ sums: { CASH: 90_000 }, sales: [{ isUndone: false }] });
    const undo = { form: { deed: `undo:${day.sales[0].id}` } };
    expect([(await ask(sell, undo)).status, (await ask(sell, undo)).status]).toEqual([302, 422]);
    expect((await variant()).onHand).toBe(10);
  });

  test('a sale that was changed after it was known is not lost: it says so, and pressed again it is a second one', async () => {
    const saleId = randomUUID();
    expect((await ask(sell, { form: sale('2', { saleId }) })).status).toBe(302);
    expect((await ask(sell, { form: sale('2', { saleId }) })).status).toBe(302); // over a bad line, the same once more
    const answer = await ask(sell, { language: 'en', form: sale('3', { saleId }) });
    const told = await answer.json();
    expect([answer.status, told]).toMatchObject([
      422,
      { errors: { '': expect.stringContaining('Rp90.000') }, pieces: { [coffee.variantId]: '3' } },
    ]);
    expect((await variant()).onHand).toBe(8);
    expect((await ask(sell, { form: sale('3', { saleId: told.saleId }) })).status).toBe(302);
    expect((await variant()).onHand).toBe(5);
  });

  test('more than a sale holds is refused in words, and how many pieces there may be as its reader writes it', async () => {
    await db.variant.update({ where: { id: coffee.variantId }, data: { price: 100_000_000 } });
    const errors = async (language: 'id' | 'en', pieces: string) =>
      (await (await ask(sell, { language, form: sale(pieces) })).json()).errors;
    expect(await errors('id', '9999')).toEqual({ '': expect.stringContaining('Rp1.000.000.000') });
    expect(await errors('id', '10001')).toEqual({ [coffee.variantId]: expect.stringContaining('10.000') });
    expect(await errors('en', '10001')).toEqual({ [coffee.variantId]: expect.stringContaining('10,000') });
  });

  test('buttons count without a script, looking for goods keeps what is chosen, and nothing is sold by that', async () => {
    const more = await (await ask(sell, { form: sale('2', { deed: `more:${coffee.variantId}` }) })).json();
    expect(more).toMatchObject({ isFine: true, pieces: { [coffee.variantId]: '3' } });
    const mat = await aProduct(sari, { name: 'Tikar pandan' });
    const found = await (await ask(sell, { form: sale('2', { deed: 'find', cari: 'tikar' }) })).json();
    expect(found.goods.map((one: { id: string }) => one.id)).toEqual([coffee.variantId, mat.variantId]);
    expect((await variant()).onHand).toBe(10);
  });

  test.each([
    'too many',
    'no number',
    'none',
    'below zero',
    'no way of paying',
    'a key that is none',
    'nobody’s goods',
  ])('%s: nothing is sold, what was typed stays', async (name) => {
    const forms: Record<string, Fields> = {
      'too many': sale('11'),
      'no number': sale('dua'),
      none: sale('0'),
      'below zero': sale('-1'),
      'no way of paying': sale('1', { deed: 'sell:UTANG' }),
      'a key that is none': sale('1', { saleId: 'x' }),
      'nobody’s goods': { ...sale('0'), [`pieces:${randomUUID()}`]: '1' },
    };
    const form = forms[name]!;
    const answer = await ask(sell, { form });
    expect(answer.status).toBe(422);
    const told = await answer.json();
    expect(Object.keys(told.errors).length).toBeGreaterThan(0);
    expect(told.pieces[coffee.variantId]).toBe(form[`pieces:${coffee.variantId}`]);
    expect((await variant()).onHand).toBe(10);
  });
});

test('a set is filled and packed from its page', async () => {
  const hamper = await aProduct(sari, { name: 'Paket', onHand: 0 });
  expect((await ask(set, { id: hamper.productId })).status).toBe(404); // no set yet
  await db.product.update({ where: { id: hamper.productId }, data: { salesModel: 'GIFT_SET' } });
  const id = hamper.productId;
  const change = async (form: Fields) => (await ask(changeSet, { id, form })).status;
  expect(await change({ intent: 'parts', add: coffee.variantId, addPieces: '0,5' })).toBe(422);
  expect(await change({ intent: 'parts', add: coffee.variantId, addPieces: '3' })).toBe(302);
  expect(await change({ intent: 'pack', sets: '2' })).toBe(302);
  expect(await change({ intent: 'pack', sets: '2' })).toBe(422);
  expect(await change({ intent: 'unpack', sets: '1' })).toBe(302);
  expect(await change({ intent: 'unpack', sets: '1', seenSets: '2' })).toBe(422); // sent twice
  for (const sets of ['0', '-1', 'x', '99999', '']) expect(await change({ intent: 'pack', sets })).toBe(422);
  expect(await variant()).toMatchObject({ onHand: 7 });
  expect(await (await ask(set, { id })).json()).toMatchObject({
    set: { onHand: 1 },
    parts: [{ pieces: 3 }],
    canBePacked: 2,
  });
  expect(await change({ intent: 'parts', [`pieces:${coffee.variantId}`]: '0', add: '' })).toBe(302);
  expect(await db.setPart.count({ where: { setId: hamper.variantId } })).toBe(0);
});

test('two people say what a set holds: neither loses anything, and what both change is asked', async () => {
  const hamper = await aProduct(sari, { name: 'Paket', onHand: 0 });
  const tea = (await aProduct(sari, { name: 'Teh' })).variantId;
  await db.product.update({ where: { id: hamper.productId }, data: { salesModel: 'GIFT_SET' } });
  const change = (form: Fields) =>
    ask(changeSet, { id: hamper.productId, form: { intent: 'parts', add: '', ...form } });
  const held = async () => {
    const parts = await db.setPart.findMany({ where: { setId: hamper.variantId } });
    return Object.fromEntries(parts.map(({ partId, pieces }) => [partId === tea ? 'tea' : 'coffee', pieces]));
  };
  const coffees = (seen: string, pieces: string) => ({
    [`seen:${coffee.variantId}`]: seen,
    [`pieces:${coffee.variantId}`]: pieces,
  });
  await change({ add: coffee.variantId, addPieces: '3' });

  expect((await change({ ...coffees('3', '3'), add: tea, addPieces: '2' })).status).toBe(302);
  expect((await change(coffees('3', '4'))).status).toBe(302); // knows nothing of the tea
  expect(await held()).toEqual({ coffee: 4, tea: 2 });

  const clash = await change(coffees('3', '5'));
  expect([clash.status, await clash.json()]).toMatchObject([422, { field: `pieces:${coffee.variantId}` }]);
  expect(await held()).toEqual({ coffee: 4, tea: 2 });
  expect((await change(coffees('4', '5'))).status).toBe(302);
  expect((await change(coffees('5', '0'))).status).toBe(302);
  expect((await change(coffees('5', '6'))).status).toBe(422); // it was taken out meanwhile
  expect(await held()).toEqual({ tea: 2 });
});

test('T1 what is another shop’s is not found by any page; whoever packs is shown none of them', async () => {
  const hamper = await aProduct(sari, { name: 'Paket' });
  await db.product.update({ where: { id: hamper.productId }, data: { salesModel: 'GIFT_SET' } });
  const taken = await ask(takeIn, { form: { file: new File(['Nama produk\nKopi'], 'x.csv') } });
  const importId = taken.headers.get('Location')!.split('/').at(-1)!;
  await ask(sell, {
    form: { deed: 'sell:CASH', saleId: randomUUID(), [`pieces:${coffee.variantId}`]: '1' },
  });
  const { id: saleId } = await db.stallSale.findFirstOrThrow({ where: { shopId: sari.shopId } });

  const closed: [unknown, Ask][] = [
    [stock, { id: coffee.productId }],
    [count, { id: coffee.productId, form: { intent: 'low', lowAt: '1' } }],
    [set, { id: hamper.productId }],
    [changeSet, { id: hamper.productId, form: { intent: 'parts' } }],
    [importPage, { id: importId }],
    [settle, { id: importId, form: { intent: 'confirm' } }],
    [sell, { form: { deed: `undo:${saleId}` } }],
  ];
  for (const [handler, about] of closed) expect((await ask(handler, { ...about, as: budi })).status).toBe(404);
  const saved = await (await ask(saveTable, { as: budi, form: row({ price: '1' }) })).json();
  expect(saved).toMatchObject({ saved: 0, bad: [{ id: coffee.variantId }] });
  expect((await (await ask(table, { as: budi })).json()).rows).toEqual([]);
  expect((await (await ask(goodsCsv, { as: budi })).text()).trim().split('\n')).toHaveLength(1);

  const mine: [unknown, Ask][] = [
    [table, {}],
    [saveTable, { form: row({ price: '1' }) }],
    [imports, {}],
    [takeIn, { form: { file: new File(['Nama produk\nKopi'], 'x.csv') } }],
    [goodsCsv, {}],
    [stall, {}],
    [sell, { form: { deed: `undo:${saleId}` } }],
  ];
  for (const [handler, about] of mine) expect((await ask(handler, { ...about, as: packer() })).status).toBe(403);
  for (const [handler, about] of closed.slice(0, 6))
    expect((await ask(handler, { ...about, as: packer() })).status).toBe(404);
  expect(await variant()).toMatchObject({ price: 45_000, onHand: 9, lowAt: null });
});
