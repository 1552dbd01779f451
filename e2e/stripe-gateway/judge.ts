import { Refusal } from './errors';
import type { Incoming } from './receive';
import { API_VERSION } from './version';
import type { World } from './world';

/** Refuses a request for what it is, before looking at what it asks. */
export function judge(world: World, incoming: Incoming) {
  judgeKey(incoming.authorization);
  judgeVersion(incoming.version);
  judgeContent(incoming);
  if (incoming.account && !world.store.tables.accounts.get(incoming.account)) {
    const message = `The provided key does not have access to account '${incoming.account}' (or that account does not exist).`;
    throw new Refusal(403, message, { code: 'account_invalid' });
  }
}

function judgeKey(authorization: string) {
  const key = /^Bearer (.+)$/.exec(authorization)?.[1];
  if (!key) {
    const headers = { 'www-authenticate': 'Bearer realm="Stripe"' };
    throw new Refusal(401, 'You did not provide an API key.', { headers });
  }
  if (!/^sk_test_\w+$/.test(key)) {
    throw new Refusal(401, `Invalid API Key provided: ${key.slice(0, 8)}${'*'.repeat(12)}${key.slice(-4)}`);
  }
}

function judgeVersion(version: string) {
  if (!version) throw new Refusal(400, 'Missing header: Stripe-Version.');
  if (version !== API_VERSION) {
    throw new Refusal(400, `Invalid Stripe API version: ${version}. This gateway knows only ${API_VERSION}.`);
  }
}

function judgeContent({ method, path, contentType, body, fields }: Incoming) {
  if (!fields) throw new Refusal(400, 'Invalid request body: not JSON.');
  if (method !== 'POST' || body === '') return;
  const expected = path.startsWith('/v2/') ? 'application/json' : 'application/x-www-form-urlencoded';
  if (!contentType.startsWith(expected)) {
    throw new Refusal(400, `Invalid Content-Type '${contentType}': this address expects ${expected}.`);
  }
}
