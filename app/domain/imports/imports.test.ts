import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { tableOf, tableWords } from '../../../prisma/testing/tables';
import { db } from '../../platform/db';
import { lockVariants, moveStock } from '../stock';
import {
  confirmImport,
  dropImport,
  exportRows,
  importPage,
  latestImports,
  MOST_ROWS,
  resumeImports,
  takeInTable,
  writeRows,
} from '.';
import { judgeRows } from './judgeRows';

const now = new Date('2026-11-24T03:00:00Z');
let sari: Awaited<ReturnType<typeof aShop>>;
let budi: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  [sari, budi] = [await aShop(), await aShop({ name: 'Anyaman Budi' })];
  coffee = await aProduct(sari, { onHand: 10, price: 45_000, variants: ['250 g', '500 g'] });
});

const HEAD =
  'Nama produk;Ukuran;Harga;Stok;Berat (gram);Panjang (cm);Lebar (cm);Tinggi (cm);Kategori;productId;variantId;Stok saat diunduh;salesModel;madeToOrderDays';
const parcel = '300;20;12;6';

async function takeIn(...lines: string[]) {
  const answer = await takeInTable(
    sari.owner,
    { shopId: sari.shopId, fileName: 'barang.csv', bytes: tableOf(HEAD, ...lines), words: tableWords },
    now,
  );
  if (!answer.ok) throw new Error(answer.why);
  return answer.id;
}

const pageOf = async (importId: string, after?: number) =>
  (await importPage(sari.owner, { shopId: sari.shopId, importId, after }))!;
const confirm = (importId: string) => confirmImport(sari.owner, { shopId: sari.shopId, importId }, now);
const products = () =>
  db.product.findMany({
    where: { shopId: sari.shopId },
    orderBy: { id: 'asc' },
    include: { variants: { where: { retiredAt: null }, orderBy: { position: 'asc' }, include: { movements: true } } },
  });

/** The other connections that wait for a lock. */
const whoWaits = () => db.$queryRaw<{ pid: number }[]>`
  select "pid" from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`;
const isThere = async (pid: number) =>
  (await db.$queryRaw<unknown[]>`select 1 from pg_stat_activity where "pid" = ${pid}`).length > 0;

/** While something is done, the database refuses to write the stock of whatever comes in one kilogram. */
async function refusing(why: 'check_violation' | 'serialization_failure', deed: () => Promise<void>) {
  await db.$executeRawUnsafe(`create function refuse_kilogram() returns trigger language plpgsql as
    $$ begin raise exception 'refused' using errcode = '${why}'; end $$`);
  await db.$executeRaw`create trigger refuse_kilogram after insert on "Variant" for each row
    when (new."name" = '1 kg') execute function refuse_kilogram()`;
  try {
    await deed();
  } finally {
    await db.$executeRaw`drop function refuse_kilogram cascade`;
  }
}

/** A row for each of the variants of the coffee, as it would be exported. */
const rowOf = (place: number, changes: { price?: string; stock?: string; seen?: string; name?: string } = {}) =>
  `${changes.name ?? ''};;${changes.price ?? ''};${changes.stock ?? ''};;;;;;${coffee.productId};${coffee.variants[place]!.id};${changes.seen ?? ''};;`;
const newRow = (name: string, size = '', price = '25.000') => `${name};${size};${price};5;${parcel};;;;;;`;

describe('judging', () => {
  test('a table is counted and every bad row is named with its column; nothing changes until somebody says so', async () => {
    const mat = await aProduct(budi);
    const before = await products();
    const id = await takeIn(
      newRow('Kopi baru', '', 'Rp25.000'),
      rowOf(0, { price: '50.000', stock: '10', seen: '10' }),
      rowOf(1, { price: '45000' }),
      'Teh;;dua puluh;-1;0;20;12;1001;Sayur Mayur;;;;;',
      `Milik Budi;;1;1;${parcel};;;${mat.variantId};;;`,
      ';;1;1;1;1;1;1;;;;;;',
      `Pesanan;;1000;1;${parcel};;;;;Pra-pesan;`,
      rowOf(0, { price: '1' }),
      `${'x'.repeat(121)};;;;;;;;;;;;;`,
    );
    const page = await pageOf(id);
    expect(page.counts).toMatchObject({ rows: 9, bad: 6, makes: 1, changes: 1, same: 1, written: 0 });
    expect(
      page.bad.map(({ number, problems }) => [number, problems.map(({ column, code }) => `${column} ${code}`)]),
    ).toEqual([
      [
        5,
        [
          'onHand stock-wrong',
          'grams grams-wrong',
          'heightCm height-wrong',
          'price price-wrong',
          'category category-unknown',
        ],
      ],
      [6, ['variantId id-unknown']],
      [7, ['name name-missing']],
      [8, ['madeToOrderDays days-wrong']],
      [9, ['variantId repeated']],
      [10, ['name too-long']],
    ]);
    expect(page.bad[0]?.typed).toMatchObject({ name: 'Teh', price: 'dua puluh' });
    expect(await products()).toEqual(before);
  });

  test('variants of one draft have names of their own, and not too many', async () => {
    const id = await takeIn(
      newRow('Kopi baru', '250 g'),
      newRow('kopi baru', '250 G'),
      newRow('Kopi baru'),
      ...Array.from({ length: 20 }, (_, i) => newRow('Teh', `${i} g`)),
      newRow('Teh', '20 g'),
    );
    const { bad } = await pageOf(id);
    expect(bad.map(({ number, problems }) => [number, problems[0]?.code])).toEqual([
      [3, 'variant-twice'],
      [4, 'variant-unnamed'],
      [25, 'too-many-variants'],
    ]);
  });

  test('S5 stock that was not counted stays, however old the file; a count holds for the figure that was seen', async () => {
    await db.$transaction((tx) =>
      moveStock(tx, [{ variantId: coffee.variants[0]!.id, onHand: -3 }], { why: 'SHIPPED' }, now),
    );
    const id = await takeIn(
      rowOf(0, { stock: '10', seen: '10', price: '50.000' }),
      rowOf(1, { stock: '8', seen: '9' }),
    );
    expect((await pageOf(id)).bad).toMatchObject([
      { number: 3, problems: [{ column: 'onHand', code: 'stock-moved', pieces: 10 }] },
    ]);
    await confirm(id);
    await writeRows(id);
    const [product] = await products();
    expect(product?.variants).toMatchObject([{ onHand: 7, price: 50_000 }, { onHand: 10 }]);
  });

  test.each([
    ['no-columns', tableOf('a;b', '1;2')],
    ['no-rows', tableOf(HEAD, '')],
    ['no-columns', new Uint8Array()],
    ['no-columns', tableOf('\0\0"')],
    ['too-many-rows', tableOf('Nama produk', ...Array.from({ length: MOST_ROWS + 1 }, (_, i) => `Kopi ${i}`))],
    ['too-many-rows', tableOf(HEAD, newRow('Kopi'), '\n'.repeat(20 * MOST_ROWS))],
    ['too-large', new Uint8Array(8 * 1024 * 1024 + 1)],
  ])('a file is refused: %s', async (why, bytes) => {
    const wish = { shopId: sari.shopId, fileName: 'x.csv', bytes, words: tableWords };
    expect(await takeInTable(sari.owner, wish, now)).toEqual({ ok: false, why });
  });

  test('a cell that is far too long is told, even where it would be cut through an emoji', async () => {
    const { bad } = await pageOf(await takeIn(newRow(`${'x'.repeat(5999)}🍃 dan seterusnya`)));
    expect(bad).toMatchObject([{ problems: [{ column: 'name', code: 'too-long' }] }]);
  });

  test('a table of one name takes no longer than one of many', () => {
    const timeOf = (name: (number: number) => string) => {
      const rows = Array.from({ length: MOST_ROWS }, (_, number) => ({
        number,
        typed: { name: name(number), size: `${number}` },
      }));
      const from = performance.now();
      judgeRows(rows, { products: new Map(), productOf: new Map() }, { categories: new Map(), models: new Map() });
      return performance.now() - from;
    };
    const many = timeOf((number) => `Kopi ${number}`) + timeOf((number) => `Teh ${number}`);
    expect(timeOf(() => 'Kopi') / many).toBeLessThan(5);
  });
});

describe('writing', () => {
  test('drafts and variants are made, prices and counts changed, all with their history; bad rows are left out', async () => {
    await db.product.update({ where: { id: coffee.productId }, data: { status: 'HIDDEN' } });
    const id = await takeIn(
      newRow('Kopi baru', '250 g'),
      newRow('Kopi baru', '500 g', '40.000'),
      'Hanya nama;;;;;;;;;;;;;',
      'Salah;;nol;;;;;;;;;;;',
      rowOf(0, { price: '50.000', stock: '7' }),
      rowOf(1, { name: 'Kopi Kerinci' }),
      `;1 kg;90.000;2;${parcel};;${coffee.productId};;;;`,
    );
    expect(await confirm(id)).toEqual({ ok: true });
    await writeRows(id, 500, () => now);
    expect(await pageOf(id)).toMatchObject({ status: 'DONE', counts: { written: 6, refused: 0, bad: 1 } });
    const [old, fresh, bare] = await products();
    expect(old).toMatchObject({
      name: 'Kopi Kerinci',
      status: 'HIDDEN',
      slug: coffee.slug,
      variants: [
        {
          name: '250 g',
          price: 50_000,
          onHand: 7,
          movements: [{ why: 'COUNTED', onHand: -3, personId: sari.owner.personId }],
        },
        { name: '500 g', price: 45_000 },
        { name: '1 kg', onHand: 2 },
      ],
    });
    expect(fresh).toMatchObject({
      name: 'Kopi baru',
      status: 'DRAFT',
      salesModel: 'READY_STOCK',
      variants: [
        { name: '250 g', price: 25_000, onHand: 5 },
        { name: '500 g', price: 40_000 },
      ],
    });
    expect([bare?.name, bare?.variants]).toEqual(['Hanya nama', []]);
    expect(await products()).toHaveLength(3);
  });

  test('what is exported can be imported again, and then changes nothing', async () => {
    const rows = (await exportRows(sari.owner, sari.shopId))!;
    const head =
      'name;size;price;onHand;seenOnHand;grams;lengthCm;widthCm;heightCm;category;salesModel;materials;description;productId;variantId';
    const lines = rows.map((row) =>
      [
        row.name,
        row.size,
        row.price,
        row.onHand,
        row.onHand,
        row.grams,
        row.lengthCm,
        row.widthCm,
        row.heightCm,
        row.category?.nameEn,
        row.salesModel,
        row.materials,
        row.description,
        row.productId,
        row.variantId,
      ].join(';'),
    );
    const answer = await takeInTable(sari.owner, {
      shopId: sari.shopId,
      fileName: 'x',
      bytes: tableOf(head, ...lines),
      words: tableWords,
    });
    const id = answer.ok ? answer.id : '';
    expect(await pageOf(id)).toMatchObject({ counts: { rows: 2, bad: 0, same: 2 } });
    expect(await confirm(id)).toEqual({ ok: false, why: 'nothing' });
    expect(await pageOf(id)).toMatchObject({ status: 'JUDGED' });
  });

  test('a row that cannot be written after all says why and stops no other', async () => {
    const id = await takeIn(rowOf(0, { stock: '7' }), rowOf(1, { price: '1.000' }), newRow('Kopi baru'));
    await db.$transaction((tx) =>
      moveStock(tx, [{ variantId: coffee.variants[0]!.id, onHand: -1 }], { why: 'SOLD_AT_STALL' }, now),
    );
    await db.productPhoto.deleteMany({ where: { productId: coffee.productId } });
    await confirm(id);
    await writeRows(id);
    expect(await pageOf(id)).toMatchObject({
      status: 'DONE',
      counts: { written: 2, refused: 1 },
      bad: [{ number: 2, refusal: { why: 'stock-moved', pieces: 9 } }],
    });

    // What shoppers see stays complete, by the rules of the form.
    const renamed = await takeIn(rowOf(0, { name: 'Lain', price: '2.000' }));
    await confirm(renamed);
    await writeRows(renamed);
    const { bad } = await pageOf(renamed);
    expect(bad).toMatchObject([
      { refusal: { why: 'wrong', problems: expect.arrayContaining([{ code: 'no-photo' }]) } },
    ]);
    expect((await products())[0]).toMatchObject({
      name: 'Kopi arabika Kerinci',
      variants: [{ price: 45_000 }, { price: 1_000 }],
    });
  });

  test('it goes on where it stopped: turn by turn, from two processes at once, and again after it is done', async () => {
    const id = await takeIn(...Array.from({ length: 12 }, (_, i) => newRow(`Kopi ${i % 6}`, `${i} g`)));
    await confirm(id);
    await writeRows(id, 3);
    expect(await pageOf(id)).toMatchObject({ status: 'RUNNING', counts: { written: 3 } });
    await Promise.all([writeRows(id), writeRows(id)]);
    await writeRows(id);
    await writeRows(id);
    expect(await pageOf(id)).toMatchObject({ status: 'DONE', counts: { written: 12, refused: 0 } });
    const made = (await products()).slice(1);
    expect(made.map(({ variants }) => variants.map(({ movements }) => movements.length))).toEqual(
      Array(6).fill([1, 1]),
    );
  });

  // A process of its own takes seconds to start where the machine is busy.
  test('F1 killed in the middle of a row, it has written no row half and none twice, and the clock has it go on', async () => {
    await db.product.update({ where: { id: coffee.productId }, data: { status: 'HIDDEN' } });
    const names = Array.from({ length: 20 }, (_, i) => `Kopi ${i}`);
    const change = rowOf(0, { price: '50.000', stock: '7', name: 'Kopi Kerinci' });
    const id = await takeIn(
      ...names.slice(0, 10).map((name) => newRow(name)),
      change,
      ...names.slice(10).map((name) => newRow(name)),
    );
    await confirm(id);
    const code = `import('./app/domain/imports/index.ts').then(({ writeRows }) => writeRows('${id}'))`;
    // Whoever holds the goods of the eleventh row keeps the writer waiting in it for as long as is needed.
    const backend = await db.$transaction(
      async (tx) => {
        await tx.$queryRaw`select 1 from "Product" where "id" = ${coffee.productId}::uuid for update`;
        const child = spawn(process.execPath, ['--import', 'tsx', '-e', code], { stdio: 'inherit' });
        const ended = once(child, 'exit');
        await expect.poll(whoWaits, { interval: 50, timeout: 60_000 }).toHaveLength(1);
        const [waiting] = await whoWaits();
        child.kill('SIGKILL');
        await ended;
        return waiting!.pid;
      },
      { timeout: 70_000 },
    );
    await expect.poll(() => isThere(backend), { interval: 20, timeout: 10_000 }).toBe(false);

    const [old, ...made] = await products();
    expect(made.map(({ name }) => name)).toEqual(names.slice(0, 10));
    expect(old).toMatchObject({ name: 'Kopi arabika Kerinci', variants: [{ price: 45_000, onHand: 10 }, {}] });
    expect(await pageOf(id)).toMatchObject({ status: 'RUNNING', counts: { written: 10, refused: 0 } });

    expect(await resumeImports(new Date(Date.now() + 60_000))).toBe(1);
    await writeRows(id);
    const [changed, ...all] = await products();
    expect(changed).toMatchObject({ name: 'Kopi Kerinci', variants: [{ price: 50_000, onHand: 7 }, {}] });
    expect(changed?.variants[0]?.movements).toHaveLength(1);
    expect(all.map(({ name }) => name)).toEqual(names);
    for (const { variants } of all) expect(variants).toMatchObject([{ onHand: 5, movements: [{ onHand: 5 }] }]);
    expect(await pageOf(id)).toMatchObject({ status: 'DONE', counts: { written: 21, refused: 0 } });
    expect(await resumeImports(new Date(Date.now() + 60_000))).toBe(0);
  }, 90_000);

  test('F1 what the database refuses is said of its row and leaves nothing half; the others are written', async () => {
    const id = await takeIn(newRow('Kopi 1'), newRow('Rusak', '1 kg'), rowOf(0, { price: '50.000' }));
    await confirm(id);
    await refusing('check_violation', () => writeRows(id));
    expect(await pageOf(id)).toMatchObject({
      status: 'DONE',
      counts: { written: 2, refused: 1 },
      bad: [{ number: 3, typed: { name: 'Rusak' }, refusal: { why: 'not-possible' } }],
    });
    expect((await products()).map(({ name }) => name)).toEqual(['Kopi arabika Kerinci', 'Kopi 1']);
  });

  test('F1 where the database fails for a moment, the turn ends there and is taken up again', async () => {
    const id = await takeIn(newRow('Kopi 1'), newRow('Rusak', '1 kg'), newRow('Kopi 3'));
    await confirm(id);
    await refusing('serialization_failure', () => expect(writeRows(id)).rejects.toThrow());
    expect(await pageOf(id)).toMatchObject({ status: 'RUNNING', counts: { written: 1, refused: 0 }, bad: [] });
    expect((await products()).slice(1).map(({ name }) => name)).toEqual(['Kopi 1']);
    await writeRows(id);
    expect(await pageOf(id)).toMatchObject({ status: 'DONE', counts: { written: 3, refused: 0 } });
    expect((await products()).slice(1).map(({ name }) => name)).toEqual(['Kopi 1', 'Rusak', 'Kopi 3']);
  });

  test('S2 a row that changes both a price and what is said waits for a buyer of all variants, and never the buyer for it', async () => {
    await db.product.update({ where: { id: coffee.productId }, data: { status: 'HIDDEN' } });
    const [first, second] = coffee.variants.map((variant) => variant.id).sort();
    const id = await takeIn(rowOf(1, { price: '50.000', name: 'Kopi Kerinci' }));
    await confirm(id);
    let writing: Promise<void> | undefined;
    await db.$transaction(async (buying) => {
      await lockVariants(buying, [first!]);
      writing = writeRows(id);
      writing.catch(() => {});
      await expect.poll(whoWaits, { interval: 20, timeout: 10_000 }).toHaveLength(1);
      await lockVariants(buying, [second!]);
    });
    await writing;
    expect(await pageOf(id)).toMatchObject({ status: 'DONE', counts: { written: 1, refused: 0 } });
    expect((await products())[0]).toMatchObject({ name: 'Kopi Kerinci', variants: [{}, { price: 50_000 }] });
  });

  test('two tables, each of which keeps to it, do not give goods more variants than there may be', async () => {
    await db.product.update({ where: { id: coffee.productId }, data: { status: 'HIDDEN' } });
    const added = (size: number) => `;${size} kg;90.000;2;${parcel};;${coffee.productId};;;;`;
    const tableFrom = (from: number) => takeIn(...Array.from({ length: 10 }, (_, place) => added(from + place)));
    const [one, other] = [await tableFrom(1), await tableFrom(11)];
    for (const id of [one, other]) {
      expect((await pageOf(id)).bad).toEqual([]);
      await confirm(id);
      await writeRows(id);
    }
    expect((await products())[0]?.variants).toHaveLength(20);
    const refusal = { why: 'wrong', problems: [{ code: 'too-many-variants' }] };
    expect((await pageOf(other)).bad).toMatchObject([
      { number: 10, refusal },
      { number: 11, refusal },
    ]);
  });

  test('of a shop one table is written at a time; what was dropped is never written', async () => {
    const [first, second, third] = [await takeIn(newRow('A')), await takeIn(newRow('B')), await takeIn(newRow('C'))];
    expect(await confirm(first)).toEqual({ ok: true });
    expect(await confirm(first)).toEqual({ ok: false, why: 'moved-on' });
    expect(await confirm(second)).toEqual({ ok: false, why: 'busy' });
    expect(await dropImport(sari.owner, { shopId: sari.shopId, importId: third })).toEqual({ ok: true });
    await writeRows(first);
    expect(await confirm(second)).toEqual({ ok: true });
    expect(await confirm(third)).toEqual({ ok: false, why: 'moved-on' });
    await writeRows(third);
    expect((await products()).slice(1).map(({ name }) => name)).toEqual(['A']);
  });

  test('whoever has left the shop meanwhile changes nothing of it any more', async () => {
    const id = await takeIn(newRow('A'));
    await confirm(id);
    await db.shopMembership.deleteMany({ where: { shopId: sari.shopId } });
    await writeRows(id);
    expect(await pageOf(id)).toMatchObject({ counts: { refused: 1 }, bad: [{ refusal: { why: 'not-allowed' } }] });
    expect(await products()).toHaveLength(1);
  });

  test('whoever is taken out while their table is written writes no further row', async () => {
    const id = await takeIn(rowOf(0, { price: '50.000' }), newRow('A'));
    await confirm(id);
    let writing: Promise<void> | undefined;
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`select 1 from "Product" where "id" = ${coffee.productId}::uuid for update`;
      writing = writeRows(id);
      await expect.poll(whoWaits, { interval: 20, timeout: 10_000 }).toHaveLength(1);
      await db.shopMembership.deleteMany({ where: { shopId: sari.shopId } });
    });
    await writing;
    expect(await pageOf(id)).toMatchObject({ bad: [{ number: 3, refusal: { why: 'not-allowed' } }] });
    expect(await products()).toHaveLength(1);
  });
});

test('T0 no other shop sees, says yes to or drops a table, exports goods, or changes them by their ids; no packer either', async () => {
  const id = await takeIn(newRow('A'));
  const theirs = { shopId: budi.shopId, importId: id };
  expect(await importPage(budi.owner, theirs)).toBeUndefined();
  expect(await confirmImport(budi.owner, theirs)).toEqual({ ok: false, why: 'not-found' });
  expect(await dropImport(budi.owner, theirs)).toEqual({ ok: false, why: 'not-found' });
  expect(await exportRows(budi.owner, budi.shopId)).toEqual([]);
  expect(await latestImports(budi.owner, budi.shopId)).toEqual([]);
  const packer = { ...sari.owner, grants: [{ role: 'PACKER' as const, shopId: sari.shopId }] };
  for (const actor of [budi.owner, packer]) {
    const ours = { shopId: sari.shopId, importId: id };
    expect(await importPage(actor, ours)).toBeUndefined();
    expect(await confirmImport(actor, ours)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await dropImport(actor, ours)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await exportRows(actor, sari.shopId)).toBeUndefined();
    const wish = { shopId: sari.shopId, fileName: 'x', bytes: tableOf(HEAD, newRow('A')), words: tableWords };
    expect(await takeInTable(actor, wish)).toEqual({ ok: false, why: 'not-allowed' });
  }
  expect((await latestImports(sari.owner, sari.shopId)).map((one) => one.id)).toEqual([id]);
});
