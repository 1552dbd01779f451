import { fork } from 'node:child_process';
import { once } from 'node:events';
import { decideMode, Refusal } from './commands/mode.mjs';
import { command, step } from './commands/steps.mjs';
import { stop, stoppingIsFine, whenStopped } from './commands/stop.mjs';
import { openGatewayBeside } from './e2e/stripe-gateway/beside';
import { openDatabase } from './prisma/open';
import { accounts, PASSWORD } from './prisma/seed/accounts';

// On one's own machine and on a small server: database, migration, demonstration, and then the built shop.
await command(async () => {
  const mode = decideMode(process.env);
  if (mode === 'demo') await step('gateway', () => openGatewayBeside(mode));
  const DATABASE_URL = await openDatabase(mode);
  await step('open', () => openShop({ ...process.env, DATABASE_URL, SEPUCUK_MODE: mode, NODE_ENV: 'production' }));
  stoppingIsFine();

  console.log(`\nSepucuk is open: ${process.env.APP_ORIGIN || `http://localhost:${process.env.PORT || 3000}`}`);
  if (mode === 'demo') introduce();
  console.log('Ctrl-C stops it.\n');
});

/** The server in a session of its own, so that Ctrl-C reaches it once: through here, before the database stops. */
async function openShop(env: NodeJS.ProcessEnv) {
  const server = fork('commands/serve.mjs', { env, detached: true, execArgv: [] });
  const ended = once(server, 'exit');
  whenStopped(() => {
    server.kill('SIGTERM');
    return ended;
  });
  const isOpen = await Promise.race([once(server, 'message').then(() => true), ended.then(() => false)]);
  if (!isOpen) throw new Refusal('The shop did not open; what it said stands above.');
  ended.then(() => stop(1));
}

function introduce() {
  console.log(`\nDemo accounts, each with the password ${PASSWORD}`);
  for (const { who, email } of accounts) console.log(`  ${who.padEnd(30)}${email}`);
  console.log();
}
