import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Prisma, PrismaClient } from '../../prisma/generated/client';
import { config } from './config';

export type Transaction = Prisma.TransactionClient;

/** SQL with its values apart, for the few places where Prisma's own language does not reach. */
export const sql = Prisma.sql;

/** Two cores serve best with about ten connections; more only wait for each other. */
export const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: config.DATABASE_CONNECTIONS });

// A connection that breaks while nobody uses it is replaced at the next query; without a listener it would end the process.
pool.on('error', () => {});

export const db = new PrismaClient({
  adapter: new PrismaPg(pool),
  // Many buyers of one thing stand in a queue for its row: better to wait than to be sent away.
  transactionOptions: { maxWait: 15_000, timeout: 20_000 },
});

const inside = new AsyncLocalStorage<true>();
const begin = db.$transaction.bind(db) as (work: unknown, options?: unknown) => Promise<never>;
db.$transaction = (work: unknown, options?: unknown) => inside.run(true, () => begin(work, options));

/** Whether whoever asks runs inside a transaction, whose locks must not wait for a network (P15). */
export function isInTransaction(): boolean {
  return inside.getStore() === true;
}

/** SQL by hand, outside Prisma. Without `values` the text may hold several statements. */
export function executeSql(text: string, values?: unknown[]) {
  return pool.query(text, values);
}

export async function closeDatabase() {
  await db.$disconnect();
  await pool.end();
}
