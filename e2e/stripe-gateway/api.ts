import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './http';
import { expireDue } from './objects/expiry';
import { answerCall } from './pipeline';
import { receive } from './receive';
import type { World } from './world';

/** A request of the API, from its first byte to its answer. */
export async function serveApi(world: World, request: IncomingMessage, response: ServerResponse) {
  expireDue(world);
  const incoming = receive(request, await readBody(request));
  const answer = await answerCall(world, incoming);
  world.log.add({
    at: world.clock.iso(),
    method: incoming.method,
    path: incoming.path,
    params: incoming.fields,
    account: incoming.account,
    idempotencyKey: incoming.key,
    requestId: incoming.requestId,
    status: answer.isDropped ? 0 : answer.status,
    replayed: answer.isReplayed,
    fault: answer.fault,
  });
  if (answer.isDropped) {
    request.socket.destroy();
    return;
  }
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'request-id': incoming.requestId,
    'stripe-version': incoming.version,
    ...(incoming.key && { 'idempotency-key': incoming.key }),
    ...answer.headers,
  });
  response.end(JSON.stringify(answer.body));
}
