import type { LoaderFunctionArgs } from '@remix-run/node';
import { beforeEach, expect, test, vi } from 'vitest';
import { aProduct, aShop } from '../../prisma/seed/story';
import { asked } from '../../prisma/testing/asked';
import type { SignedIn } from '../domain/accounts';
import { countMiss, countVisit, forgetMisses, writeCounts } from '../domain/learning';
import { db, executeSql } from '../platform/db';
import { loader as product } from '../routes/storefront/product';
import { loader as search } from '../routes/storefront/search';
import { loader as shopPage } from '../routes/storefront/shop';
import { isCrawler } from './crawlers';

const PHONE = 'Mozilla/5.0 (Linux; Android 11; Redmi) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36';

let shop: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  await executeSql('truncate "ProductVisits", "ShopVisits", "SearchMiss"');
  shop = await aShop();
  coffee = await aProduct(shop);
});

type Look = { headers?: Record<string, string>; worksIn?: string };

/** Asks for a page as a browser does. */
async function look(path: string, { headers, worksIn }: Look = {}) {
  const slug = path.split('/').at(-1)!;
  const args: LoaderFunctionArgs = asked(path, { slug });
  const request = new Request(args.request, { headers: { 'User-Agent': PHONE, ...headers } });
  if (worksIn) args.context.visitor.signedIn = async () => ({ workplaces: [{ shopId: worksIn }] }) as SignedIn;
  const loader = path.startsWith('/produk') ? product : path.startsWith('/toko') ? shopPage : search;
  if (!worksIn) await loader({ ...args, request });
  else await loader({ ...args, request }).catch(() => undefined);
  await writeCounts();
}

const productPath = () => `/produk/${coffee.slug}`;
const counts = async () => ({
  goods: (await db.productVisits.findMany()).map(({ count }) => count),
  shop: (await db.shopVisits.findMany()).map(({ count }) => count),
});

test('a page that is shown adds one to its day, of goods and of a shop', async () => {
  await look(productPath());
  await look(productPath());
  await look(`/toko/${shop.slug}`);
  expect(await counts()).toEqual({ goods: [2], shop: [1] });
});

test('not counted: the people of the shop, machines, what is fetched ahead, the same page again, what is kept for later', async () => {
  const host = 'http://localhost:3000';
  await look(productPath(), { worksIn: shop.shopId });
  for (const headers of [
    { 'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
    { 'User-Agent': 'WhatsApp/2.23' },
    { 'User-Agent': '' },
    { 'Sec-Purpose': 'prefetch;prerender' },
    { Purpose: 'prefetch' },
    { Referer: `${host}${productPath()}?varian=1` },
    { Referer: `${host}/sw.js` },
  ] as Record<string, string>[])
    await look(productPath(), { headers });
  expect(await counts()).toEqual({ goods: [], shop: [] });

  await look(productPath(), { headers: { Referer: `${host}/cari?q=kopi` } });
  await look(productPath(), { headers: { Referer: 'https://www.google.com/' } });
  expect((await counts()).goods).toEqual([2]);
  expect(isCrawler(PHONE)).toBe(false);
});

test('days are those of Jambi; counts of several processes and of days before are added, whatever is gone is left out', async () => {
  const { shopId } = shop;
  const { productId } = coffee;
  const gone = '01990000-0000-7000-8000-000000000000';
  for (const at of ['2026-11-23T16:59:00Z', '2026-11-23T17:00:00Z', '2026-11-23T18:00:00Z'])
    countVisit({ shopId, productId }, new Date(at));
  countVisit({ shopId: gone, productId: gone });
  await writeCounts();
  countVisit({ shopId, productId }, new Date('2026-11-24T03:00:00Z'));
  await writeCounts();
  const rows = await db.productVisits.findMany({ orderBy: { day: 'asc' } });
  expect(rows.map(({ day, count }) => [day.toISOString().slice(0, 10), count])).toEqual([
    ['2026-11-23', 1],
    ['2026-11-24', 3],
  ]);
});

test('what could not be written is written the next time, and then once', async () => {
  countVisit({ shopId: shop.shopId });
  const broken = vi.spyOn(db, '$executeRaw').mockRejectedValueOnce(new Error('no database'));
  await expect(writeCounts()).rejects.toThrow('no database');
  broken.mockRestore();
  await writeCounts();
  await writeCounts();
  expect(await counts()).toEqual({ goods: [], shop: [1] });
});

test('what nobody found is kept where it reads like the name of goods, without filters, for sixty days', async () => {
  await look('/cari?q=Kerupuk++Jengkol');
  await look('/cari?q=kerupuk jengkol&harga=-10000');
  await look('/cari?q=kerupuk jengkol', { headers: { Referer: 'http://localhost:3000/cari?q=kerupuk jengkol' } });
  const now = new Date();
  for (const text of ['0812 3456 789', 'dewi@contoh.id', 'ab', 'x'.repeat(41), 'satu dua tiga empat lima enam'])
    countMiss(text, now);
  await writeCounts();
  expect(await db.searchMiss.findMany({ select: { text: true, count: true } })).toEqual([
    { text: 'kerupuk jengkol', count: 1 },
  ]);
  expect(await forgetMisses(new Date(now.getTime() + 60 * 86_400_000))).toBe(0);
  expect(await forgetMisses(new Date(now.getTime() + 61 * 86_400_000))).toBe(1);
});
