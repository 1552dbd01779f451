import { nextMigration } from './engine';

// What a developer puts into the next prisma/migrations/NNNN_name/migration.sql, before what is written by hand.
const url = process.env.DATABASE_URL;
if (!url)
  throw new Error('npm run migration:next needs DATABASE_URL, a PostgreSQL where it may make a database of its own');
process.stdout.write(`${await nextMigration(url)}\n`);
process.exit(); // the schema engine would linger for ten seconds
