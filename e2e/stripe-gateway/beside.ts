import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { whenStopped } from '../../commands/stop.mjs';

/** Secrets that everybody knows: the simulation holds no money. */
const SECRET_KEY = 'sk_test_simulation';
const WEBHOOK_SECRET = 'whsec_simulation';

/**
 * The simulated gateway beside a demonstration, as a process of its own that ends with this one, and the settings that
 * lead the shop there. A demonstration that was given a gateway, and production, do without.
 */
export async function openGatewayBeside(mode: 'demo' | 'test' | 'production') {
  const { env } = process;
  if (mode !== 'demo' || env.STRIPE_SECRET_KEY || env.STRIPE_API_ORIGIN) return;
  const shop = Number(env.PORT || 3000);
  const gateway = fork('e2e/stripe-gateway/main.ts', {
    execArgv: ['--import', 'tsx'],
    detached: true, // Ctrl-C reaches it through here, once the shop has stopped
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...env,
      // Beside the shop, so that a page that was opened before a restart is found again.
      GATEWAY_PORT: String(shop ? await free(shop + 1) : 0),
      GATEWAY_STATE: join(env.DATA_DIR || '.data', 'gateway.json'),
      GATEWAY_WEBHOOK_URL: `http://localhost:${shop}/webhooks/stripe`,
      GATEWAY_WEBHOOK_SECRET: WEBHOOK_SECRET,
      GATEWAY_THIN_WEBHOOK_URL: `http://localhost:${shop}/webhooks/stripe-thin`,
      GATEWAY_THIN_WEBHOOK_SECRET: WEBHOOK_SECRET,
    },
  });
  whenStopped(() => {
    const ended = once(gateway, 'exit');
    gateway.kill('SIGTERM');
    return ended;
  });
  const [{ port, controlPort }] = (await once(gateway, 'message')) as [{ port: number; controlPort: number }];
  Object.assign(env, {
    STRIPE_SECRET_KEY: SECRET_KEY,
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_THIN_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_API_ORIGIN: `http://127.0.0.1:${port}`,
    CHECKOUT_ORIGIN: `http://localhost:${port}`,
    CONNECT_ORIGIN: `http://localhost:${port}`,
    GATEWAY_CONTROL_ORIGIN: `http://127.0.0.1:${controlPort}`,
  });
}

/** This port if nobody has it, else any. */
function free(port: number): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(0));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(port)));
  });
}
