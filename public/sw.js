// What the market can still show without a network: goods that were looked at before, and a page that says so.
// Kept by hand and without a build, so that an old one in somebody's browser is always replaced by the next. Names of
// caches stay; what was kept in another shape is thrown away when VERSION grows.

const VERSION = 1;
const FILES = `sepucuk-berkas-${VERSION}`; // styles, scripts, letters and pictures, all named by what is in them
const GOODS = `sepucuk-barang-${VERSION}`; // pages of goods
const OFFLINE = `sepucuk-luring-${VERSION}`; // the page without a network, in each language
const MOST = { [FILES]: 160, [GOODS]: 20 };
const LANGUAGES = ['id', 'en'];
const LAST_LANGUAGE = '/luring/bahasa';

self.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePages().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOlder(), self.registration.navigationPreload?.enable(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event, url));
  else if (url.searchParams.has('_data')) event.respondWith(answerData(request, url));
  else if (/^\/(assets|media)\//.test(url.pathname)) event.respondWith(answerFile(event));
});

/** A page says that it was reached without a document of its own: it is fetched once more, when nobody waits. */
self.addEventListener('message', (event) => {
  const path = event.data?.keep;
  if (typeof path === 'string' && isGoods(path)) event.waitUntil(keepGoods(path));
});

/** News of an order, from the market itself: it was encrypted for this browser. Each one that comes must be shown. */
self.addEventListener('push', (event) => {
  const { title, body, path, tag } = readNews(event.data);
  const look = { body, tag, data: { path }, icon: '/icon-192.png', badge: '/icon-192.png' };
  event.waitUntil(self.registration.showNotification(title, look));
});

/** Leads to the page that it is about: to one that is open there, else to a new one. */
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openPage(ownPath(event.notification.data?.path)));
});

function readNews(data) {
  try {
    const { title = 'Sepucuk', body = '', path, tag = 'kabar' } = data.json();
    return { title, body, path: ownPath(path), tag };
  } catch {
    return { title: 'Sepucuk', body: '', path: ownPath(), tag: 'kabar' };
  }
}

/** A page of the market; whatever leads elsewhere leads to what everybody has. */
function ownPath(path) {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path)) return '/akun';
  const url = new URL(path, self.location.origin);
  return url.origin === self.location.origin ? url.pathname + url.search + url.hash : '/akun';
}

async function openPage(path) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = pages.find((page) => page.url === self.location.origin + path);
  return there ? there.focus() : self.clients.openWindow(path);
}

async function answerPage(event, url) {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request));
    const copy = answer.clone();
    event.waitUntil(remember(url, copy));
    return answer;
  } catch {
    if (url.pathname === '/luring') return offlinePage();
    const kept = await caches.match(keyOf(url), { cacheName: GOODS });
    // Under its own address: a page that finds itself under another would load itself again, without end.
    return kept ?? Response.redirect(`/luring?${new URLSearchParams({ dari: url.pathname + url.search })}`, 302);
  }
}

/** What a page inside the market asks for: without a network the browser asks for the whole page, which may be kept. */
async function answerData(request, url) {
  try {
    return await fetch(request);
  } catch {
    url.searchParams.delete('_data');
    const headers = {
      'X-Remix-Redirect': url.pathname + url.search,
      'X-Remix-Status': '302',
      'X-Remix-Reload-Document': 'true',
    };
    return new Response(null, { status: 204, headers });
  }
}

async function answerFile(event) {
  const kept = await caches.match(event.request, { cacheName: FILES });
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (answer.ok && answer.status === 200) event.waitUntil(put(FILES, event.request, answer.clone()));
  return answer;
}

async function remember(url, answer) {
  const language = answer.headers.get('Content-Language');
  if (language) {
    const cache = await caches.open(OFFLINE);
    await cache.put(LAST_LANGUAGE, new Response(language));
  }
  if (answer.ok && !answer.redirected && isGoods(url.pathname)) await put(GOODS, keyOf(url), answer);
}

async function keepGoods(path) {
  if (await caches.match(path, { cacheName: GOODS })) return;
  const answer = await fetch(path).catch(() => undefined);
  if (answer?.ok && !answer.redirected) await put(GOODS, path, answer);
}

/** One page for goods, whatever variant or language was asked for in its address. */
function keyOf(url) {
  return url.pathname;
}

function isGoods(path) {
  return /^\/produk\/[a-z0-9-]+$/.test(path);
}

/** Keeps what has come whole, so that a line that breaks in between takes nothing away, and lets the oldest go. */
async function put(name, key, answer) {
  const { status, statusText, headers } = answer;
  const whole = new Response(await answer.blob(), { status, statusText, headers });
  const cache = await caches.open(name);
  await cache.delete(key);
  await cache.put(key, whole);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST[name])).map((old) => cache.delete(old)));
}

/** As a stranger sees it, and with the files that it needs. */
async function keepOfflinePages() {
  const cache = await caches.open(OFFLINE);
  const files = new Set();
  for (const language of LANGUAGES) {
    const answer = await fetch(`/luring?bahasa=${language}`, { credentials: 'omit', cache: 'reload' });
    if (!answer.ok) throw new Error(`the offline page answers ${answer.status}`);
    for (const [file] of (await answer.clone().text()).matchAll(/\/assets\/[\w./-]+\.(?:css|js|svg|woff2)/g)) files.add(file);
    await cache.put(`/luring/${language}`, answer);
  }
  const kept = await caches.open(FILES);
  await kept.addAll([...files]);
}

async function offlinePage() {
  const cache = await caches.open(OFFLINE);
  const last = await cache.match(LAST_LANGUAGE);
  const language = (await last?.text()) ?? LANGUAGES[0];
  const page = (await cache.match(`/luring/${language}`)) ?? (await cache.match(`/luring/${LANGUAGES[0]}`));
  return page ?? Response.error();
}

async function dropOlder() {
  const known = [FILES, GOODS, OFFLINE];
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('sepucuk-') && !known.includes(name)).map((name) => caches.delete(name)));
}
