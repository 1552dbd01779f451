import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, vi } from 'vitest';

// Runs before each test file. Most find the shop loaded by the files before them (vitest.config.ts), with the settings of then:
// so the address of the database stays the same in one process, but the database there is new, as is the folder.
const name = `test-${process.pid}`;
const client = new pg.Client(inject('server'));
await client.connect();
await client.query(`drop database if exists "${name}" with (force)`);
await client.query(`create database "${name}" template template strategy file_copy`);
await client.end();
process.env.DATABASE_URL = inject('server').replace(/postgres$/, name);
process.env.DATA_DIR = join(tmpdir(), `sepucuk-test-data-${process.pid}`);
rmSync(process.env.DATA_DIR, { recursive: true, force: true });
process.env.SEPUCUK_MODE = 'test';
process.env.LOG_LEVEL = 'silent';
vi.useRealTimers();
