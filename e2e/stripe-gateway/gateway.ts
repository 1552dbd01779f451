import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveApi } from './api';
import { Clock } from './clock';
import { serveControl } from './control/control';
import { Faults } from './faults';
import { sendJson } from './http';
import { Keeper } from './keeper';
import { RequestLog } from './log';
import { expireDue } from './objects/expiry';
import { CARD_FEE } from './objects/fees';
import type { GatewayOptions } from './options';
import { servePage } from './page/pages';
import { forgetOld, Store } from './store';
import { Webhooks } from './webhooks';
import type { World } from './world';

export interface Gateway {
  /** Where the API answers; the payment page too, unless a browser knows it by another name. */
  origin: string;
  port: number;
  controlOrigin: string;
  controlPort: number;
  stop(): Promise<void>;
}

/** Starts the simulation of the payment service: API and payment page on one port, the control plane on another. */
export async function startGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const { host = '127.0.0.1' } = options;
  const world = makeWorld(options);
  const api = await listen(host, options.port, async (request, response) => {
    if (!(await servePage(world, request, response))) await serveApi(world, request, response);
  });
  const control = await listen(host, options.controlPort, (request, response) =>
    serveControl(world, request, response),
  );
  const port = portOf(api);
  world.publicOrigin = options.publicOrigin ?? `http://localhost:${port}`;
  world.webhooks.listen(options.webhooks ?? []);
  world.webhooks.resume();
  const watch = setInterval(() => expireDue(world), 1000).unref();
  return {
    origin: `http://${host}:${port}`,
    port,
    controlOrigin: `http://${host}:${portOf(control)}`,
    controlPort: portOf(control),
    async stop() {
      clearInterval(watch);
      world.webhooks.stop();
      await Promise.all([close(api), close(control)]);
      await world.keeper.write();
    },
  };
}

function makeWorld({ statePath, fee = CARD_FEE }: GatewayOptions): World {
  const store = new Store();
  const clock = new Clock();
  const keeper = new Keeper(statePath, () => store.dump(clock.offset));
  clock.offset = store.restore(keeper.read());
  forgetOld(store, clock.now());
  const webhooks = new Webhooks(store, () => keeper.touch());
  return {
    store,
    clock,
    keeper,
    webhooks,
    faults: new Faults(),
    log: new RequestLog(),
    snapshots: new Map(),
    cardFee: fee,
    publicOrigin: '',
  };
}

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function listen(host: string, port: number | undefined, serve: Serve): Promise<Server> {
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error);
      const message = 'The gateway itself failed; this is a mistake in the simulation.';
      if (!response.headersSent) sendJson(response, 500, { error: { type: 'api_error', message } });
    });
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port ?? 0, host, () => done(server));
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
