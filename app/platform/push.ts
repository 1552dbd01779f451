import { lookup } from 'node:dns';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';
import { join } from 'node:path';
import webPush, { type RequestDetails } from 'web-push';
import { config } from './config';

/** A browser at its push service: the address there, and the keys that only the browser can read with (RFC 8291). */
export type PushAddress = { endpoint: string; p256dh: string; auth: string };

/** Taken; gone for good, the browser wants no more; or it did not work this time. */
export type Pushed = 'taken' | 'gone' | 'failed';

/** How far notices may go. Tests hand in their own service. */
export type Reach = { protocols: readonly string[]; isAllowed: (ip: string) => boolean };

type Keys = { publicKey: string; privateKey: string; contact: string };

const TIMEOUT = 10_000; // ms
const KEEP = 24 * 60 * 60; // seconds that a service keeps it for a phone that is off
const LONGEST_ADDRESS = 1000;

/** Networks that are nobody's in the open: a browser names the address, so it may not lead into our own house. */
const inside = new BlockList();
for (const [net, bits] of [
  ...[['0.0.0.0', 8] as const, ['10.0.0.0', 8] as const, ['100.64.0.0', 10] as const, ['127.0.0.0', 8] as const],
  ...[['169.254.0.0', 16] as const, ['172.16.0.0', 12] as const, ['192.0.0.0', 24] as const],
  ...[['192.0.2.0', 24] as const, ['192.168.0.0', 16] as const, ['198.18.0.0', 15] as const],
  ...[['198.51.100.0', 24] as const, ['203.0.113.0', 24] as const, ['224.0.0.0', 3] as const],
])
  inside.addSubnet(net, bits, 'ipv4');
/** Only what is given out for the open net; of that, what leads back into IPv4 or is for examples, is left out. */
const outside6 = new BlockList();
outside6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [['2001::', 23] as const, ['2001:db8::', 32] as const, ['2002::', 16] as const])
  inside.addSubnet(net, bits, 'ipv6');

/** Whether an address of the network lies in the open. */
export function isPublicAddress(ip: string): boolean {
  if (isIPv6(ip)) return outside6.check(ip, 'ipv6') && !inside.check(ip, 'ipv6');
  return isIP(ip) === 4 && !inside.check(ip, 'ipv4');
}

const open: Reach = { protocols: ['https:'], isAllowed: isPublicAddress };

/** Whether an address may be a push service's: https, in the open, and nothing hidden in it. Its name is looked up when sending. */
export function isPushEndpoint(endpoint: string, reach = open): boolean {
  if (endpoint.length > LONGEST_ADDRESS || !URL.canParse(endpoint)) return false;
  const { protocol, hostname, username, password } = new URL(endpoint);
  if (!reach.protocols.includes(protocol) || username || password) return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? reach.isAllowed(host) : host.includes('.') && !host.endsWith('.localhost');
}

let kept: Promise<Keys | undefined> | undefined;

/** The keys that say who we are to push services; none where nothing is pushed. A demonstration makes its own, once. */
function pushKeys(): Promise<Keys | undefined> {
  kept ??= config.push || config.SEPUCUK_MODE !== 'demo' ? Promise.resolve(config.push) : ownKeys();
  return kept;
}

/** What browsers need to know to let us push; nothing where nothing is pushed. */
export async function pushPublicKey(): Promise<string | undefined> {
  return (await pushKeys())?.publicKey;
}

/** Of two processes that start at once one makes them, and both read the same. */
async function ownKeys(): Promise<Keys> {
  const path = join(config.DATA_DIR, 'push-keys.json');
  await mkdir(config.DATA_DIR, { recursive: true });
  const fresh = JSON.stringify(webPush.generateVAPIDKeys());
  await writeFile(path, fresh, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return { ...JSON.parse(await readFile(path, 'utf8')), contact: config.pushContact };
}

/**
 * Hands a text, encrypted for one browser, to its push service.
 *
 * @returns nothing where nothing is pushed
 */
export async function sendPush(to: PushAddress, text: string, reach = open): Promise<Pushed | undefined> {
  const keys = await pushKeys();
  if (!keys) return undefined;
  if (!isPushEndpoint(to.endpoint, reach)) return 'gone';
  const details = encrypted(to, text, keys);
  if (!details) return 'gone';
  const status = await post(details, reach).catch(() => 0);
  if (status >= 200 && status < 300) return 'taken';
  return status === 404 || status === 410 ? 'gone' : 'failed';
}

/** Nothing where the browser's keys are none: they will not be any better the next time. */
function encrypted({ endpoint, p256dh, auth }: PushAddress, text: string, keys: Keys): RequestDetails | undefined {
  const { publicKey, privateKey, contact: subject } = keys;
  try {
    return webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, text, {
      vapidDetails: { subject, publicKey, privateKey },
      contentEncoding: 'aes128gcm',
      TTL: KEEP,
    });
  } catch {
    return undefined;
  }
}

/** Not by `fetch`, which looks the name up by itself: between a look of ours and its own, the name could move into our house. */
function post({ endpoint, method, headers, body }: RequestDetails, reach: Reach): Promise<number> {
  const request = endpoint.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((done, fail) => {
    const sent = request(endpoint, {
      method,
      headers,
      lookup: lookupWithin(reach),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    sent.on('response', (answer) => {
      done(answer.statusCode ?? 0); // redirects are not followed
      answer.destroy();
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** A name may stand for several addresses: those in our house are left out, and what is left is what is connected to. */
function lookupWithin({ isAllowed }: Reach): LookupFunction {
  return (hostname, options, done) =>
    lookup(hostname, { ...options, all: true }, (error, found = []) => {
      const allowed = found.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (!first) return done(error ?? new Error('a push service lies in the open'), '', 4);
      return options.all ? done(null, allowed) : done(null, first.address, first.family);
    });
}
