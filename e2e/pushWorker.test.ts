import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';

const origin = 'https://sepucuk.example';
type Handler = (event: { waitUntil: (work: Promise<unknown>) => void } & Record<string, unknown>) => void;

let handlers: Record<string, Handler>;
let shown: [string, { body: string; tag: string; data: { path: string } }][];
let opened: string[];
let pages: { url: string; focus: () => void }[];

/** The worker as a browser starts it, with as much around it as notices need. */
beforeEach(() => {
  [handlers, shown, opened, pages] = [{}, [], [], []];
  const self = {
    location: { origin },
    addEventListener: (name: string, handler: Handler) => {
      handlers[name] = handler;
    },
    registration: { showNotification: async (...notice: (typeof shown)[number]) => void shown.push(notice) },
    clients: { matchAll: async () => pages, openWindow: async (path: string) => void opened.push(path) },
  };
  runInNewContext(readFileSync('public/sw.js', 'utf8'), { self, URL, URLSearchParams, Response, caches: {} });
});

async function happen(name: string, event: Record<string, unknown>) {
  const works: Promise<unknown>[] = [];
  handlers[name]!({ ...event, waitUntil: (work) => works.push(work) });
  expect(works).toHaveLength(1);
  await Promise.all(works);
}

const push = (news: unknown) => happen('push', { data: { json: () => JSON.parse(JSON.stringify(news)) } });
const click = (path?: unknown) => happen('notificationclick', { notification: { close: () => {}, data: { path } } });

test('what was pushed is shown, once for each piece of news', async () => {
  await push({ title: 'Sepucuk', body: 'Pesanan SPC-7 diterima', path: '/belanja/abc?x=1#y', tag: 'm-1' });
  expect(shown).toMatchObject([
    ['Sepucuk', { body: 'Pesanan SPC-7 diterima', tag: 'm-1', data: { path: '/belanja/abc?x=1#y' } }],
  ]);
});

test('what cannot be read is shown as well, because browsers want something shown', async () => {
  await happen('push', { data: null });
  await push('nonsense');
  expect(shown.map(([title, { data }]) => [title, data.path])).toEqual([
    ['Sepucuk', '/akun'],
    ['Sepucuk', '/akun'],
  ]);
});

test('a press opens its page, or the one that is open there already', async () => {
  await click('/belanja/abc');
  expect(opened).toEqual(['/belanja/abc']);
  const focused: string[] = [];
  pages = [
    { url: `${origin}/`, focus: () => {} },
    { url: `${origin}/belanja/abc`, focus: () => void focused.push('abc') },
  ];
  await click('/belanja/abc');
  expect([opened.length, focused]).toEqual([1, ['abc']]);
});

test.each([
  ['//elsewhere.example'],
  ['/\\elsewhere.example'],
  ['https://elsewhere.example/'],
  ['javascript:alert(1)'],
  [7],
  [undefined],
])('a press leads nowhere else: %s', async (path) => {
  await push({ title: 'a', body: 'b', path, tag: 'c' });
  expect(shown[0]![1].data.path).toBe('/akun');
  await click(path);
  expect(opened).toEqual(['/akun']);
});
