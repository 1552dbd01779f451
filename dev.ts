import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { decideMode } from './commands/mode.mjs';
import { command, runScript, step } from './commands/steps.mjs';
import { stoppingIsFine, whenStopped } from './commands/stop.mjs';
import { openGatewayBeside } from './e2e/stripe-gateway/beside';
import { openDatabase } from './prisma/open';

const PORT = Number(process.env.PORT || 3000);

/** The libraries that reach a browser. */
const IN_BROWSERS = [
  ...['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client'],
  ...['@remix-run/react', '@conform-to/react'],
];

// The shop from its sources: Vite compiles what a request needs, and tells the browser what has changed.
await command(async () => {
  const mode = decideMode(process.env);
  if (mode === 'demo') await step('gateway', () => openGatewayBeside(mode));
  const DATABASE_URL = await openDatabase(mode);
  Object.assign(process.env, { DATABASE_URL, SEPUCUK_MODE: mode, NODE_ENV: 'development' });

  await step('open', async () => {
    const server = createServer();
    const vite = await startVite(server);
    await openShop(server, vite);
    followWords(vite);
  });
  stoppingIsFine();
  console.log(`\nSepucuk is open for work: http://localhost:${PORT}\nCtrl-C stops it.\n`);
});

async function startVite(server: Server): Promise<ViteDevServer> {
  const ours = process.listeners('SIGTERM');
  const vite = await createVite({
    appType: 'custom',
    logLevel: 'warn',
    // News for the browser on the shop's own port, where the content security policy lets it listen.
    server: { middlewareMode: true, hmr: { server } },
    // Left to itself Vite would look for what browsers need in the server's libraries too, and trip over argon2.
    optimizeDeps: { noDiscovery: true, include: IN_BROWSERS },
  });
  // Vite would end the process when it has closed; the database has to stop after it.
  for (const listener of process.listeners('SIGTERM')) if (!ours.includes(listener)) process.off('SIGTERM', listener);
  whenStopped(() => vite.close());
  return vite;
}

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
