import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import pg from 'pg';
import { beforeAll, expect, test, vi } from 'vitest';
import { fillCart } from '../prisma/seed/shopping';
import { aProduct, aShop } from '../prisma/seed/story';
import { newToken } from './domain/accounts';
import { db } from './platform/db';
import { visitorOf } from './web/visitor';

type Loader = (args: LoaderFunctionArgs) => Promise<Response>;
type Page = {
  name: string;
  module: () => Promise<{ loader: unknown }>;
  params?: () => Record<string, string>;
  query?: string;
  most: number;
};

let slug = '';
let shopSlug = '';
const guestToken = newToken();
const cartCookie = `keranjang=${guestToken}`;

// The most statements that a page may send, however much it shows. The root's own (categories, session, cart) are counted apart.
const pages: Page[] = [
  { name: 'the root around every page', module: () => import('./root'), most: 4 },
  { name: 'home', module: () => import('./routes/storefront/home'), most: 12 },
  {
    name: 'a category',
    module: () => import('./routes/storefront/category'),
    params: () => ({ slug: 'kopi-bubuk' }),
    most: 8,
  },
  { name: 'search', module: () => import('./routes/storefront/search'), query: '?q=kopi', most: 10 },
  { name: 'a product', module: () => import('./routes/storefront/product'), params: () => ({ slug }), most: 16 },
  { name: 'shops', module: () => import('./routes/storefront/shops'), most: 6 },
  { name: 'a shop', module: () => import('./routes/storefront/shop'), params: () => ({ slug: shopSlug }), most: 12 },
  { name: 'the cart', module: () => import('./routes/storefront/cart'), most: 12 },
  { name: 'the checkout', module: () => import('./routes/storefront/checkout'), most: 17 },
];

beforeAll(async () => {
  const first = await aShop();
  shopSlug = first.slug;
  slug = (await aProduct(first)).slug;
  await fillCart({ guestToken }, [(await aProduct(first)).variantId]);
});

test.each(pages)('$name sends at most $most statements, and no more when there is much more to show', async (page) => {
  const before = await countQueries(page);
  for (let i = 0; i < 3; i++) {
    const shop = await aShop({ name: `Toko ${i}` });
    const goods = [await aProduct(shop), await aProduct(shop), await aProduct(shop, { variants: ['a', 'b'] })];
    await fillCart(
      { guestToken },
      goods.map((one) => one.variantId),
    );
  }
  const after = await countQueries(page);

  expect(after).toBe(before);
  expect(after).toBeLessThanOrEqual(page.most);
  expect(after).toBeGreaterThan(0);
});

/** Statements that reach PostgreSQL while the page's loader runs, as the driver sees them; a transaction's frame is not counted. */
async function countQueries({ module, params, query = '' }: Page): Promise<number> {
  const { loader } = (await module()) as { loader: Loader };
  const url = new URL(`http://localhost:3000/${query}`);
  const visitor = visitorOf({
    url,
    language: 'id',
    ip: '127.0.0.1',
    cookieHeader: cartCookie,
    isHttps: false,
    sendCookie: () => {},
  });
  const context: AppLoadContext = { visitor, nonce: '', requestId: '', isDown: false };
  await db.$queryRaw`select 1`;
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  await loader({ request: new Request(url, { headers: { cookie: cartCookie } }), params: params?.() ?? {}, context });
  const texts = spy.mock.calls.map(([asked]) => (typeof asked === 'string' ? asked : (asked as { text: string }).text));
  spy.mockRestore();
  return texts.filter((text) => !/^(begin|commit|rollback|deallocate)/i.test(text)).length;
}
