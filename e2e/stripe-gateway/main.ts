import { startGateway } from './gateway';
import type { WebhookEndpoint } from './options';

const { env } = process;

const gateway = await startGateway({
  port: Number(env.GATEWAY_PORT ?? 0),
  controlPort: Number(env.GATEWAY_CONTROL_PORT ?? 0),
  publicOrigin: env.GATEWAY_PUBLIC_ORIGIN,
  statePath: env.GATEWAY_STATE,
  webhooks: [
    ...endpoint('snapshot', env.GATEWAY_WEBHOOK_URL, env.GATEWAY_WEBHOOK_SECRET),
    ...endpoint('thin', env.GATEWAY_THIN_WEBHOOK_URL, env.GATEWAY_THIN_WEBHOOK_SECRET),
  ],
});

const { port, controlPort } = gateway;
console.log(`Payment simulation on port ${port}, its control plane on port ${controlPort}.`);
process.send?.({ port, controlPort });

// It lives as long as whoever started it.
process.once('SIGTERM', end);
process.once('SIGINT', end);
process.once('disconnect', end);

async function end() {
  await gateway.stop();
  process.exit(0);
}

function endpoint(kind: 'snapshot' | 'thin', url?: string, secret?: string): WebhookEndpoint[] {
  return url && secret ? [{ kind, url, secret }] : [];
}
