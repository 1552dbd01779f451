import pg from 'pg';
import { migrationsList, openEngine } from './engine';
import { loadAreas } from './reference/areas';
import { loadHolidays } from './reference/holidays';
import { loadCategories } from './reference/loadCategories';
import { loadSynonyms } from './reference/loadSynonyms';

/** Brings the database up to date: tables, what the law and the ministry define, the first synonyms, and the queues of jobs. */
async function migrate(databaseUrl: string) {
  const schemaEngine = await openEngine(databaseUrl);
  const filters = { externalTables: [], externalEnums: [] };
  const { appliedMigrationNames } = await schemaEngine.applyMigrations({ migrationsList, filters });
  for (const name of appliedMigrationNames) console.log(`  migrated ${name}`);

  const client = new pg.Client(databaseUrl);
  await client.connect();
  for (const load of [loadAreas, loadHolidays, loadCategories, loadSynonyms]) await load(client);
  await client.end();

  const { prepareJobs } = await import('../app/platform/jobs');
  await prepareJobs();
}

const url = process.env.DATABASE_URL;
if (!url) throw new Error('DATABASE_URL says which PostgreSQL to migrate');
await migrate(url);
process.exit(); // the schema engine would linger for ten seconds
