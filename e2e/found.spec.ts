import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { RichResult } from '../app/routes/storefront/head/richResults';
import { test } from './people';

const languages = ['id', 'en'] as const;

const fixed = [
  '/',
  '/toko',
  '/kampanye',
  '/jual',
  '/tentang',
  '/bantuan',
  '/privasi',
  '/syarat',
  '/kategori/kopi-bubuk',
];

/** What each kind of page describes of itself, besides the way to it. */
const kinds: [RegExp, string[]][] = [
  [/^\/$/, ['Organization', 'WebSite']],
  [/^\/produk\//, ['BreadcrumbList', 'Product']],
  [/^\/toko\/./, ['BreadcrumbList', 'LocalBusiness', 'ItemList']],
  [/^\/(toko|kampanye\/.+|kategori\/.+)$/, ['BreadcrumbList', 'ItemList']],
  [/./, ['BreadcrumbList']],
];

/** An address of the sitemap: in the demonstration its origin is that of the tests. */
async function firstIn(request: APIRequestContext, name: string): Promise<string> {
  const text = await (await request.get(`/sitemap/${name}.xml`)).text();
  return new URL(/<loc>(.*?)<\/loc>/.exec(text)![1]!).pathname;
}

/** The head of a page, as the browser has read it. */
function headOf(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.head.querySelectorAll(selector)];
    const content = (selector: string) => document.head.querySelector(selector)?.getAttribute('content') ?? '';
    return {
      title: document.title,
      language: document.documentElement.lang,
      description: content('meta[name="description"]'),
      robots: content('meta[name="robots"]'),
      picture: content('meta[property="og:image"]'),
      address: content('meta[property="og:url"]'),
      card: content('meta[name="twitter:card"]'),
      canonical: all('link[rel="canonical"]').map((link) => link.getAttribute('href') ?? ''),
      alternates: Object.fromEntries(
        all('link[rel="alternate"][hreflang]').map((link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]),
      ),
      described: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
    };
  });
}

/** Tells what the page's security policy has refused. */
function refusals(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|did not match|Hydration/i.test(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

for (const language of languages)
  test(`every public page says what it is, to people and machines (${language})`, async ({
    page,
    request,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const refused = refusals(page);
    const some = await Promise.all(['produk-1', 'toko-1', 'kampanye'].map((name) => firstIn(request, name)));
    const titles = new Map<string, string>();
    for (const path of [...fixed, ...some]) {
      await page.goto(`${path}?bahasa=${language}`);
      const head = await headOf(page);
      const [id, en] = [`${baseURL}${path}`, `${baseURL}${path}?bahasa=en`];
      expect(head).toMatchObject({
        language,
        robots: '',
        canonical: [language === 'id' ? id : en],
        address: language === 'id' ? id : en,
        alternates: { id, en, 'x-default': id },
      });
      expect(head.description.length).toBeGreaterThan(15);
      expect(titles.get(head.title), `${path} has the title of another page`).toBeUndefined();
      titles.set(head.title, path);
      const described = head.described.map((text) => RichResult.parse(JSON.parse(text))['@type']);
      expect(described).toEqual(kinds.find(([pattern]) => pattern.test(path))![1]);
      await expectPicture(request, head.picture, some.includes(path) ? [1200, 630] : [512, 512]);
    }
    expect(refused).toEqual([]);
  });

async function expectPicture(request: APIRequestContext, address: string, size: [number, number]) {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  const bytes = await answer.body();
  expect(bytes.subarray(1, 4).toString() === 'PNG' ? sizeOfPng(bytes) : sizeOfJpeg(bytes)).toEqual(size);
}

function sizeOfPng(bytes: Buffer): [number, number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Its frame header (SOF0 to SOF2) says height, then width. */
function sizeOfJpeg(bytes: Buffer): [number, number] {
  let at = 2;
  while (at < bytes.length && ![0xc0, 0xc1, 0xc2].includes(bytes[at + 1]!)) at += 2 + bytes.readUInt16BE(at + 2);
  return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
}

test('the addresses that pages name for each language lead there, and back', async ({ page, baseURL }) => {
  await page.goto('/kategori/kopi-bubuk?bahasa=id&utm_source=poster');
  const { alternates, canonical } = await headOf(page);
  expect(canonical).toEqual([`${baseURL}/kategori/kopi-bubuk`]);
  for (const language of languages) {
    await page.context().clearCookies();
    const answer = await page.goto(alternates[language]!);
    expect(answer!.status()).toBe(200);
    const there = await headOf(page);
    expect(there).toMatchObject({ language, canonical: [alternates[language]], alternates });
  }
});

test('searches, narrowed lists and private pages are not to be listed', async ({ page, request }) => {
  for (const path of ['/cari?q=kopi', '/kategori/kopi-bubuk?urut=termurah', '/toko?sesudah=x']) {
    await page.goto(path);
    expect(await headOf(page)).toMatchObject({ robots: 'noindex, follow', canonical: [], described: [] });
  }
  await page.goto('/toko?wilayah=15.01');
  expect((await headOf(page)).canonical[0]).toMatch(/\/toko\?wilayah=15\.01$/);
  for (const path of ['/keranjang', '/masuk', '/daftar', '/akun', '/studio', '/kantor', '/belanja/x'])
    expect((await request.get(path, { maxRedirects: 0 })).headers()['x-robots-tag']).toBe('noindex');
});

test('sitemap, robots and feed are there, whole and compressed', async ({ page, request, baseURL }) => {
  test.setTimeout(180_000);
  await page.goto('/tentang');
  const read = (path: string) =>
    page.evaluate(async (asked) => {
      const answer = await fetch(asked);
      const read = new DOMParser().parseFromString(await answer.text(), 'application/xml');
      const texts = (name: string) => [...read.getElementsByTagName(name)].map((one) => one.textContent ?? '');
      return {
        status: answer.status,
        type: answer.headers.get('content-type'),
        isBroken: read.querySelector('parsererror') !== null,
        places: texts('loc'),
        links: texts('g:link'),
      };
    }, path);

  const robots = await request.get('/robots.txt');
  expect(await robots.text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(await robots.text()).toContain('Disallow: /\n'); // a demonstration is nobody's market

  const index = await read('/sitemap.xml');
  expect(index).toMatchObject({ status: 200, isBroken: false, type: expect.stringContaining('application/xml') });
  expect(index.places.length).toBeGreaterThanOrEqual(5);
  for (const place of index.places) {
    const file = await read(new URL(place).pathname);
    expect(file).toMatchObject({ status: 200, isBroken: false });
    expect(file.places.length).toBeGreaterThan(0);
    expect(file.places.length).toBeLessThanOrEqual(50_000);
    const [first] = file.places;
    expect((await request.get(first!)).status()).toBe(200);
  }
  const feed = await read('/feed/produk.xml');
  expect(feed).toMatchObject({ status: 200, isBroken: false });
  expect(feed.links.length).toBeGreaterThan(100);
  expect((await request.get(feed.links[0]!)).status()).toBe(200);
  expect((await request.get('/feed/produk.xml')).headers()['content-encoding']).toMatch(/^(gzip|br)$/);
  for (const path of ['/sitemap/x.xml', '/sitemap/produk-9.xml', '/og/produk/x-0123456789abcdef0123.jpg'])
    expect((await request.get(path)).status()).toBe(404);
});
