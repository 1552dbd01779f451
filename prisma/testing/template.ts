import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../embedded';

const folder = join(tmpdir(), `sepucuk-test-${process.pid}`);
let server: Awaited<ReturnType<typeof startPostgres>>;

/** Once a run: a server of its own with one migrated database, from which each test file gets a copy. */
export async function setup(project: TestProject) {
  server = await startPostgres(folder, { isThrowaway: true });
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query('create database template');
  await client.end();

  // In a process of its own: the schema engine lives on for ten seconds, and a template with a guest in it cannot be copied.
  const DATABASE_URL = server.url.replace(/postgres$/, 'template');
  const env = { ...process.env, DATABASE_URL, SEPUCUK_MODE: 'test', LOG_LEVEL: 'silent' };
  execFileSync(process.execPath, ['--import', 'tsx', 'prisma/migrate.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  project.provide('server', server.url);
}

export async function teardown() {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    server: string;
  }
}
