import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

// Runs before each test file, so that its own configuration reads the address of its own database.
const name = `test-${randomUUID()}`;
const client = new pg.Client(inject('server'));
await client.connect();
await client.query(`create database "${name}" template template strategy file_copy`);
await client.end();
process.env.DATABASE_URL = inject('server').replace(/postgres$/, name);
process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'sepucuk-test-data-'));
process.env.SEPUCUK_MODE = 'test';
process.env.LOG_LEVEL = 'silent';
