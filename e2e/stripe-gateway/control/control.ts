import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from '../errors';
import { readBody, sendJson } from '../http';
import { expireDue } from '../objects/expiry';
import type { World } from '../world';
import { LEVERS } from './levers';

/** The other side of the simulation: where tests and the demonstration move what a shop cannot. */
export async function serveControl(world: World, request: IncomingMessage, response: ServerResponse) {
  try {
    // A page in a browser always says where it comes from; none has anything to do here.
    if (request.headers.origin) throw new Refusal(403, 'The control plane is not for browsers.');
    expireDue(world);
    const result = await pull(world, request);
    world.keeper.touch();
    sendJson(response, 200, result ?? { ok: true });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    sendJson(response, error.status, error.body);
  }
}

async function pull(world: World, request: IncomingMessage): Promise<unknown> {
  const { pathname } = new URL(request.url ?? '/', 'http://gateway');
  const text = await readBody(request);
  for (const { method, pattern, pull } of LEVERS) {
    const found = method === request.method && pattern.exec(pathname);
    if (found) return pull(world, found.groups ?? {}, bodyOf(text));
  }
  throw new Refusal(404, `There is no ${request.method} ${pathname} here.`);
}

function bodyOf(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
}
