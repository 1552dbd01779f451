import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from './embedded';
import { findRunning } from './embedded/server';

let parent: string;
let folder: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'sepucuk embedded '));
  folder = join(parent, 'data'); // within one that only its owner may enter, and with spaces in its name
});

afterAll(async () => {
  const { data, stop } = await start();
  await stop();
  for (const path of [data, parent]) await rm(path, { recursive: true, force: true });
});

async function start() {
  const postgres = await startPostgres(folder);
  const { rows } = await ask(postgres.url, 'show data_directory');
  return { ...postgres, data: rows[0].data_directory as string };
}

async function ask(url: string, statement: string) {
  const client = new pg.Client(url);
  await client.connect();
  return client.query(statement).finally(() => client.end());
}

test('keeps what was written, from one start to the next, and leaves no process behind', async () => {
  const first = await start();
  await ask(first.url, 'create table kept as select 1');
  await first.stop();
  expect(await findRunning(first.data)).toBeUndefined();

  const second = await start();
  expect((await ask(second.url, 'select * from kept')).rowCount).toBe(1);
  await second.stop();
});

test('takes over the server that a killed process has left', async () => {
  const script = `import('./prisma/embedded.ts').then(({ startPostgres }) => startPostgres(process.argv[1])).then(() => console.log('up'))`;
  const victim = spawn(process.execPath, ['--import', 'tsx', '--eval', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(victim.stdout, 'data');
  victim.kill('SIGKILL');
  await once(victim, 'exit');

  const { data, stop } = await start();
  await stop();
  expect(await findRunning(data)).toBeUndefined();
});

test('whoever leaves last stops the server', async () => {
  const [first, second] = [await start(), await start()];
  expect(second.url).toBe(first.url);
  await first.stop();
  expect((await ask(second.url, 'select 1')).rowCount).toBe(1);
  await second.stop();
  expect(await findRunning(first.data)).toBeUndefined();
});

test('recovers from a crash, though its process number belongs to another process now', async () => {
  const { data, stop } = await start();
  const note = await readFile(join(data, 'postmaster.pid'), 'utf8');
  await stop();
  await writeFile(join(data, 'postmaster.pid'), note.replace(/^\d+/, String(process.pid)));
  await (await start()).stop();
});
