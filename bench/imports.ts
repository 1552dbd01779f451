import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../prisma/embedded';

// A large table of goods: how long it takes to be read and judged, and to be written row by row. First as drafts that are all
// new, then with another price and count for each of them. A PostgreSQL of its own, as a shop runs it, gone afterwards.
const ROWS = Number(process.env.BENCH_ROWS ?? 5_000);

const folder = join(tmpdir(), `sepucuk-bench-${process.pid}`);
const server = await startPostgres(folder);
try {
  const env = { ...process.env, DATABASE_URL: server.url, SEPUCUK_MODE: 'test', LOG_LEVEL: 'silent' };
  Object.assign(process.env, env);
  execFileSync(process.execPath, ['--import', 'tsx', 'prisma/migrate.ts'], { env, stdio: 'ignore' });
  await measure();
  const { closeDatabase } = await import('../app/platform/db');
  await closeDatabase();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measure() {
  const { aShop } = await import('../prisma/seed/story');
  const { exportRows } = await import('../app/domain/imports');
  const shop = await aShop();
  const parcel = '300;20;12;6';
  const fresh = Array.from({ length: ROWS }, (_, n) => `Barang ${n};25.000;5;${parcel};;`);
  await bring(shop, 'new drafts', fresh);
  const rows = (await exportRows(shop.owner, shop.shopId)) ?? [];
  const changed = rows.map(({ name, variantId }) => `${name};26.000;7;${parcel};${variantId};5`);
  await bring(shop, 'another price and count', changed);
}

async function bring(
  shop: Awaited<ReturnType<typeof import('../prisma/seed/story')['aShop']>>,
  what: string,
  lines: string[],
) {
  const { confirmImport, importPage, takeInTable, writeRows } = await import('../app/domain/imports');
  const { tableOf, tableWords } = await import('../prisma/testing/tables');
  const head = 'name;price;onHand;grams;lengthCm;widthCm;heightCm;variantId;seenOnHand';
  const { shopId, owner } = shop;
  const start = performance.now();
  const bytes = tableOf(head, ...lines);
  const taken = await takeInTable(owner, { shopId, fileName: 'barang.csv', bytes, words: tableWords });
  if (!taken.ok) throw new Error(taken.why);
  const read = performance.now();
  await confirmImport(owner, { shopId, importId: taken.id });
  for (let turn = 0; turn * 500 <= lines.length; turn++) await writeRows(taken.id);
  const written = performance.now();
  const page = await importPage(owner, { shopId, importId: taken.id });
  const [judging, writing] = [(read - start) / 1000, (written - read) / 1000].map((seconds) => seconds.toFixed(1));
  const { status, counts } = page ?? {};
  console.log(
    `${what}: judged in ${judging} s, written in ${writing} s; ${status}, ${counts?.written} of ${counts?.rows}`,
  );
}
