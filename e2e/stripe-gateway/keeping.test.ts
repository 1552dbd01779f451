import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stripe } from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from './gateway';
import { Bench, order } from './testing/bench';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sepucuk-gateway-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function clientOf({ port }: Gateway): Stripe {
  return new Stripe('sk_test_keeping', { host: '127.0.0.1', port, protocol: 'http', telemetry: false });
}

const control = (gateway: Gateway, path: string, body?: object) =>
  fetch(`${gateway.controlOrigin}/_ctl/${path}`, { method: 'POST', body: body && JSON.stringify(body) });

describe('what is kept', () => {
  it('G110: outlives the gateway: money, events, keys and the clock', async () => {
    const statePath = join(folder, 'deep', 'state.json');
    const asked = order();
    const idempotencyKey = 'kept';
    const first = await startGateway({ statePath });
    const session = await clientOf(first).checkout.sessions.create(asked, { idempotencyKey });
    await control(first, `sessions/${session.id}/pay`, {});
    const before = await clientOf(first).balance.retrieve();
    await control(first, 'clock', { advance: 3600 });
    await first.stop();

    const second = await startGateway({ statePath });
    const stripe = clientOf(second);
    expect((await stripe.checkout.sessions.create(asked, { idempotencyKey })).id).toBe(session.id);
    expect((await stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid');
    expect(await stripe.balance.retrieve()).toEqual(before);
    expect((await stripe.events.list()).data).toHaveLength(5);
    const clock = await (await fetch(`${second.controlOrigin}/_ctl/clock`)).json();
    expect(clock.offset).toBe(3_600_000);
    await control(second, 'clock', { advance: 31 * 24 * 60 * 60 });
    await second.stop();

    const muchLater = await startGateway({ statePath });
    expect((await clientOf(muchLater).events.list()).data).toEqual([]);
    expect(await clientOf(muchLater).balance.retrieve()).toEqual(before);
    await muchLater.stop();
  });
});

describe('the process', () => {
  it('G113: tells its parent where it listens, and ends with it', async () => {
    const main = join(import.meta.dirname, 'main.ts');
    const child = fork(main, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [{ port, controlPort }] = await once(child, 'message');
    expect((await fetch(`http://127.0.0.1:${port}/style.css`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${controlPort}/_ctl/clock`)).status).toBe(200);
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('snapshots', () => {
  const bench = new Bench();

  it('G111: bring a moment back, or the beginning', async () => {
    const { session } = await bench.paid();
    const { snapshot } = await bench.control<{ snapshot: string }>('snapshot');
    await bench.paid();
    await bench.control('reset', { snapshot });
    expect((await bench.stripe.checkout.sessions.list()).data.map(({ id }) => id)).toEqual([session.id]);
    await bench.control('reset');
    expect((await bench.stripe.events.list()).data).toEqual([]);
  });

  it('G112: are not for a page in a browser to take', async () => {
    const address = `${bench.gateway.controlOrigin}/_ctl/reset`;
    const response = await fetch(address, { method: 'POST', headers: { origin: 'http://localhost:3000' } });
    expect(response.status).toBe(403);
  });
});
