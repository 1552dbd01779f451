import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { decideMode } from './commands/mode.mjs';
import { command, runScript, step } from './commands/steps.mjs';
import { stoppingIsFine, whenStopped } from './commands/stop.mjs';
import { openDatabase } from './prisma/open';

const PORT = Number(process.env.PORT || 3000);

// The shop from its sources: Vite compiles what a request needs, and tells the browser what has changed.
await command(async () => {
  const mode = decideMode(process.env);
  const DATABASE_URL = await openDatabase(mode);
  Object.assign(process.env, { DATABASE_URL, SEPUCUK_MODE: mode, NODE_ENV: 'development' });

  await step('open', async () => {
    const server = createServer();
    // News for the browser on the shop's own port, where the content security policy lets it listen.
    const vite = await createVite({ server: { middlewareMode: true, hmr: { server } }, appType: 'custom' });
    whenStopped(() => vite.close());
    await openShop(server, vite);
    followWords(vite);
  });
  stoppingIsFine();
  console.log(`\nSepucuk is open for work: http://localhost:${PORT}\nCtrl-C stops it.\n`);
});

async function openShop(server: Server, vite: ViteDevServer) {
  const load = <Module>(file: string) => vite.ssrLoadModule(file) as Promise<Module>;
  const { createApp } = await load<typeof import('./server/app')>('/server/app.ts');
  const { startJobs } = await load<typeof import('./app/platform/jobs')>('/app/platform/jobs.ts');
  const { jobHandlers } = await load<typeof import('./app/jobs')>('/app/jobs/index.ts');

  server.on('request', createApp({ build: () => load('virtual:remix/server-build'), vite }));
  whenStopped(await startJobs(jobHandlers));
  await once(server.listen(PORT), 'listening');
  whenStopped(() => server.closeAllConnections());
}

/** A sentence that changes in a catalogue is compiled at once; a mistake in it is told and can be corrected. */
function followWords(vite: ViteDevServer) {
  vite.watcher.on('change', (file) => {
    if (/\/app\/words\/(id|en)\//.test(file))
      runScript('generate:words').catch((error) => console.error(error.message));
  });
}
