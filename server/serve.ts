import type { Server } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import { writeCounts } from '../app/domain/learning';
import { jobHandlers } from '../app/jobs';
import { config } from '../app/platform/config';
import { closeDatabase } from '../app/platform/db';
import { startJobs } from '../app/platform/jobs';
import { log } from '../app/platform/log';
import { createApp } from './app';
import { whyNotToServe } from './ready';

/** Opens the shop: checks that the database is the one it was built for, works through the jobs, listens until told to stop. */
export async function serve(build: ServerBuild) {
  const wrong = await whyNotToServe();
  if (wrong.length) {
    console.error(`Sepucuk cannot start:\n${wrong.map((line) => `  - ${line}`).join('\n')}`);
    process.exit(1);
  }
  const stopJobs = await startJobs(jobHandlers);
  const server = createApp({ build }).listen(config.PORT, () => {
    const { port } = server.address() as { port: number };
    if (process.send) process.send({ listening: port });
    else console.log(`Sepucuk listens on port ${port}`);
  });
  server.on('error', (error) => {
    console.error(`Port ${config.PORT} cannot be used (${error.message}). Set PORT to another one.`);
    process.exit(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await close(server);
      await stopJobs();
      await writeCounts().catch((error) => log.warn(error, 'counts were not written'));
      await closeDatabase();
      process.exit();
    });
}

/** Lets the requests that are under way finish; connections that only wait are closed. */
function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });
}
