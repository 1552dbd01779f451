import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AppLoadContext, json, type ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

process.env.PORT = '3000';
process.env.LIMITS = 'true';
const { createApp } = await import('./app');

/** A page that tells how it was asked, and fails in the way that `?fail=` says. */
async function echo({ request, context }: { request: Request; context: AppLoadContext }) {
  const url = new URL(request.url);
  const fail = url.searchParams.get('fail');
  if (fail) context.isDown = fail === 'database';
  if (fail) throw new Error(fail);
  return json({ host: url.host, path: context.visitor.url.href, language: context.visitor.language });
}

const build = {
  routes: { echo: { id: 'echo', path: '*', module: { loader: echo, action: echo } } },
  entry: { module: { default: () => new Response(), handleError: () => {} } },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  future: {},
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  basename: '/',
  mode: 'production',
  isSpaMode: false,
} as unknown as ServerBuild;

const server = createApp({ build }).listen(0);
const { port } = server.address() as AddressInfo;

type Asked = { status: number; headers: IncomingHttpHeaders; body: string };

function ask(path: string, options: RequestOptions & { body?: string } = {}): Promise<Asked> {
  const { body, ...rest } = options;
  return new Promise((done, failed) => {
    const sent = request({ port, path, ...rest }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => done({ status: response.statusCode!, headers: response.headers, body: text }));
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

const ours = { 'sec-fetch-site': 'same-origin', 'content-length': '0' };
const post = (headers: Record<string, string>) =>
  ask('/x', { method: 'POST', headers: { 'content-length': '0', ...headers } });

beforeAll(() => expect(port).toBeGreaterThan(0));
afterAll(() => void server.close());

test('a write from our own page passes; from anywhere else, or from nowhere, it does not', async () => {
  expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await post({ origin: 'http://localhost:3000' })).status).toBe(200);
  expect((await post({ 'sec-fetch-site': 'same-origin', origin: 'null' })).status).toBe(200); // from a no-referrer page
  for (const site of ['cross-site', 'same-site', 'none'])
    expect((await post({ 'sec-fetch-site': site, origin: 'http://localhost:3000' })).status).toBe(403);
  for (const origin of ['https://evil.example', 'null', 'http://localhost:3001', 'https://localhost:3000'])
    expect((await post({ origin })).status).toBe(403);
  expect((await post({})).status).toBe(403);
});

test('whatever host a request names, pages hear the configured one', async () => {
  const { body } = await ask('/x', { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } });
  expect(JSON.parse(body)).toMatchObject({ host: 'localhost:3000', path: 'http://localhost:3000/x' });
  expect(JSON.parse((await ask('//evil.example/x')).body)).toMatchObject({
    path: 'http://localhost:3000//evil.example/x',
  });
});

test('what nobody can read is a calm 400, in the reader’s language', async () => {
  expect(await ask('/x?a=%00')).toMatchObject({ status: 400 });
  const { body, headers } = await ask('/x%00?bahasa=en');
  expect(body).toContain('<html lang="en">');
  expect(headers['content-security-policy']).toContain("object-src 'none'");
});

test('methods that no page has, and forms that are too large, are turned away', async () => {
  expect((await ask('/x', { method: 'PUT', headers: ours })).status).toBe(405);
  expect((await ask('/x', { method: 'TRACE', headers: ours })).status).toBe(405);
  const large = { ...ours, 'content-length': '300000', 'content-type': 'application/x-www-form-urlencoded' };
  expect((await ask('/x', { method: 'POST', headers: large, body: 'a'.repeat(300_000) })).status).toBe(413);
  const endless = { 'sec-fetch-site': 'same-origin', 'transfer-encoding': 'chunked' };
  expect((await ask('/x', { method: 'POST', headers: endless, body: 'a=1' })).status).toBe(411);
});

test('headers stand on every answer, errors too', async () => {
  for (const path of ['/x', '/x?fail=bug', '/x%00', '/healthz']) {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toMatch(
      /script-src 'self' 'nonce-[^']+' 'strict-dynamic';style-src 'self'/,
    );
    expect(headers['x-powered-by']).toBeUndefined();
  }
});

test('a page whose address is its key tells it to nobody, not even when it fails', async () => {
  for (const path of ['/belanja/x', '/belanja/x?fail=bug', '/belanja/x/kuitansi.pdf'])
    expect((await ask(path)).headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
});

test('a bug is a 500 without its message; a database out of reach is a 503 that says when to come back', async () => {
  const bug = await ask('/x?fail=secret-of-ours');
  expect(bug.status).toBe(500);
  expect(bug.body).not.toContain('secret-of-ours');
  expect(await ask('/x?fail=database')).toMatchObject({ status: 503, headers: { 'retry-after': '15' } });
});

test('the language is asked for, remembered, else Indonesian', async () => {
  const language = async (path: string, cookie = '') =>
    JSON.parse((await ask(path, { headers: { cookie } })).body).language;
  expect(await language('/x')).toBe('id');
  expect(await language('/x', 'PARAGLIDE_LOCALE=en')).toBe('en');
  expect(await language('/x?bahasa=id', 'PARAGLIDE_LOCALE=en')).toBe('id');
  expect(await language('/x?bahasa=xx&bahasa=en')).toBe('id');
  expect((await ask('/x?bahasa=en')).headers['set-cookie']?.[0]).toMatch(
    /^PARAGLIDE_LOCALE=en; Path=\/; Max-Age=\d+; SameSite=Lax$/,
  );
});

test('health and readiness', async () => {
  expect(await ask('/healthz')).toMatchObject({ status: 200, body: 'ok' });
  expect(await ask('/readyz')).toMatchObject({ status: 200, body: 'ready' });
});

test('nothing of the house lies open', async () => {
  for (const path of ['/media/../db.json', '/media/%2e%2e/db.json', '/assets/../server/index.js'])
    expect((await ask(path)).body).not.toMatch(/password|import /);
});

test('a flood from one place is slowed down, and told for how long; a forged forwarding header does not help it', async () => {
  const flood = await Promise.all(
    Array.from({ length: 110 }, (_, i) => post({ 'sec-fetch-site': 'same-origin', 'x-forwarded-for': `10.0.0.${i}` })),
  );
  const slowed = flood.filter((answer) => answer.status === 429);
  expect(slowed.length).toBeGreaterThan(0);
  expect(Number(slowed[0]!.headers['retry-after'])).toBeGreaterThan(0);
});
