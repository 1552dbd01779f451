// npm run admin -- <e-mail or phone> ["Full name"]
import { spawnSync } from 'node:child_process';

const [contact] = process.argv.slice(2);
if (!contact) stop('Say who: npm run admin -- budi@jambiprov.go.id "Budi Santoso"');
if (!process.env.DATABASE_URL)
  stop(
    'Set DATABASE_URL to the database of the server that needs an administrator; the demonstration has one already.',
  );

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'prisma/admin.ts', ...process.argv.slice(2)], {
  cwd: new URL('..', import.meta.url),
  stdio: 'inherit',
});
process.exit(status ?? 1);

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
