import { config } from '../app/platform/config';
import { executeSql } from '../app/platform/db';

const ours = Object.keys(import.meta.glob('../prisma/migrations/*/migration.sql')).map(
  (path) => path.split('/').at(-2)!,
);

/** What keeps this build from serving this database, each in a sentence; nothing when all is well. */
export async function whyNotToServe(): Promise<string[]> {
  try {
    const { rows } = await executeSql(`select migration_name from "_prisma_migrations" where finished_at is not null`);
    const applied = new Set(rows.map((row) => row.migration_name));
    const pending = ours.filter((name) => !applied.has(name));
    if (pending.length) return [`the database lacks ${pending.join(', ')}: run npm run migrate first`];
    return config.isReal ? await demoLeftovers() : [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [`the database cannot be used (${why}): check DATABASE_URL, and run npm run migrate once`];
  }
}

/** In production nobody from the demonstration may exist: their passwords are printed in the README. */
async function demoLeftovers(): Promise<string[]> {
  const { rows } = await executeSql(`select count(*)::int as people from "Person" where "isDemo"`);
  const { people } = rows[0] as { people: number };
  return people ? [`the database holds ${people} demo accounts: production needs a database without demo data`] : [];
}
