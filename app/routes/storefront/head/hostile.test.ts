import { createRequestHandler, type MetaFunction, type ServerBuild } from '@remix-run/node';
import { Meta, Outlet } from '@remix-run/react';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import handleRequest from '../../../entry.server';
import { type ProductShown, productDescribed } from './product';

const hostile = `</script><script>alert(1)</script> & "kutip" <!-- \u2028\u2029 ]]>`;

const goods: ProductShown = {
  id: '0198c0de-0000-7000-8000-000000000001',
  name: hostile,
  description: hostile,
  materials: hostile,
  madeToOrderDays: null,
  categories: [{ slug: 'kopi-bubuk', name: hostile, nameEn: hostile }],
  maker: { name: hostile },
  shop: { name: hostile, slug: 'toko' },
  variants: [{ id: '0198c0de-0000-7000-8000-000000000002', name: hostile, price: 1, available: 1 }],
  photos: [],
};

const node = productDescribed(goods, {
  address: 'http://localhost:3000/produk/x',
  shopAddress: 'http://localhost:3000/toko/toko',
  origin: 'http://localhost:3000',
  facts: { rating: null, reviews: [], shipping: null },
});

const meta: MetaFunction = () => [{ title: hostile }, { 'script:ld+json': node } as never];
const Page = () => createElement('html', null, createElement('head', null, createElement(Meta)), createElement(Outlet));

/** A page that has nothing but a head, rendered as every page is. */
const build = {
  routes: { root: { id: 'root', path: '', module: { default: Page, meta } } },
  entry: { module: { default: handleRequest, handleError: () => {} } },
  assets: {
    entry: { imports: [], module: '' },
    routes: { root: { id: 'root', path: '', module: '', hasLoader: false } },
    url: '',
    version: '',
  },
  future: {},
  publicPath: '/',
  assetsBuildDirectory: '',
  basename: '/',
  mode: 'production',
  isSpaMode: false,
} as unknown as ServerBuild;

test('a name cannot end the script that it is told in, and reads as it was written', async () => {
  const context = { nonce: 'n', requestId: 'r', isDown: false, visitor: undefined as never };
  const answer = await createRequestHandler(build, 'production')(new Request('http://localhost:3000/'), context);
  const html = await answer.text();
  expect(html.split('<script')).toHaveLength(2);
  const [, written = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(written).not.toMatch(/[<>\u2028\u2029]/);
  expect(JSON.parse(written)).toMatchObject({ name: hostile, brand: { name: hostile }, offers: { name: hostile } });
});
