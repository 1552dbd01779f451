import pg from 'pg';
import { Refusal } from '../commands/mode.mjs';
import { run, step } from '../commands/steps.mjs';
import { whenStopped } from '../commands/stop.mjs';
import { fingerprint } from '../commands/unchanged.mjs';
import { startPostgres } from './embedded';

/** All that `migrate.ts` brings into a database. */
const MIGRATION = [
  ...['prisma/migrations', 'prisma/reference', 'prisma/migrate.ts', 'prisma/engine.ts'],
  ...['app/platform/jobs.ts', 'package-lock.json'],
];

/**
 * The database, up to date: the one of DATABASE_URL, else the one that npm brought along, which stops with this process.
 *
 * @returns its URL
 * @throws {Refusal} when it cannot be reached
 */
export async function openDatabase(mode: 'demo' | 'test' | 'production'): Promise<string> {
  const url = process.env.DATABASE_URL || (await step('database', startOwn));
  const environment = { ...process.env, DATABASE_URL: url, SEPUCUK_MODE: mode };
  // A process of its own for each, because a process can load the schema engine only once and then lingers.
  const bring = (file: string) => run(process.execPath, ['--import', 'tsx', file], { environment });

  const mark = await readMark(url);
  const migration = fingerprint(MIGRATION);
  if (mark.migration !== migration) {
    await step('migrate', () => bring('prisma/migrate.ts'));
    await writeMark(url, { ...mark, migration });
  }
  if (mode !== 'demo' || mark.isSeeded) return url;

  await step('demo goods', () => bring('prisma/seed/demo.ts'));
  await writeMark(url, { migration, isSeeded: true });
  return url;
}

async function startOwn(): Promise<string> {
  const postgres = await startPostgres(process.env.DATA_DIR || '.data').catch((error) => {
    throw new Refusal(error.message);
  });
  whenStopped(postgres.stop);
  return postgres.url;
}

type Mark = { migration?: string; isSeeded?: boolean };

/**
 * What was done to this database before: kept as the comment on its schema, so that it goes wherever the tables go, into
 * a backup as well. It only saves work; the server looks for itself whether a migration is missing.
 */
async function readMark(url: string): Promise<Mark> {
  const { rows } = await ask(url, `select obj_description('public'::regnamespace) as mark`);
  const mark: string | null = rows[0].mark;
  return mark?.startsWith('{') ? JSON.parse(mark) : {};
}

/** Without the right to comment on the schema, the work is done again at the next start, which changes nothing. */
async function writeMark(url: string, mark: Mark) {
  await ask(url, `comment on schema public is ${pg.escapeLiteral(JSON.stringify(mark))}`).catch(() => {});
}

async function ask(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await client.query(statement);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`The database cannot be used (${why}): correct DATABASE_URL.`);
  } finally {
    await client.end().catch(() => {});
  }
}
