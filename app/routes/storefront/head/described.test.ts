import { beforeEach, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../../prisma/seed/story';
import { asked } from '../../../../prisma/testing/asked';
import { aPicture, aReview } from '../../../../prisma/testing/shown';
import { db } from '../../../platform/db';
import * as category from '../category';
import * as home from '../home';
import * as productRoute from '../product';
import * as shopRoute from '../shop';
import { RichResult } from './richResults';

type Route = { loader: unknown; meta: unknown };
type Tag = Record<string, unknown>;

let shop: Awaited<ReturnType<typeof aShop>>;
let product: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  shop = await aShop();
  product = await aProduct(shop);
  await aPicture(product);
});

/** What the head of a page says, as its loader and `meta` make it. */
async function headOf({ loader, meta }: Route, path: string, params: Record<string, string> = {}): Promise<Tag[]> {
  const read = loader as (args: unknown) => Promise<Response>;
  const tell = meta as (args: { data: unknown }) => Tag[];
  return tell({ data: await (await read(asked(path, params))).json() });
}

/** What the page describes, by kind; each held to what rich results ask. */
async function described(...page: Parameters<typeof headOf>) {
  const nodes = (await headOf(...page)).flatMap((tag) => tag['script:ld+json'] ?? []);
  return Object.fromEntries(nodes.map((node) => RichResult.parse(node)).map((node) => [node['@type'], node]));
}

const ofProduct = () => described(productRoute, `/produk/${product.slug}`, { slug: product.slug });

test('goods tell price, stock, seller and what it costs to send them; nothing of reviews where there are none', async () => {
  const { Product, BreadcrumbList } = await ofProduct();
  expect(Product).toMatchObject({
    name: 'Kopi arabika Kerinci',
    brand: { name: 'Kopi Kerinci Bu Sari' },
    category: 'Kopi, teh & minuman > Kopi bubuk',
    offers: {
      '@type': 'Offer',
      price: 45_000,
      availability: 'https://schema.org/InStock',
      seller: { name: 'Kopi Kerinci Bu Sari', url: `http://localhost:3000/toko/${shop.slug}` },
      shippingDetails: { shippingRate: { value: 20_000 }, deliveryTime: { transitTime: { minValue: 2, maxValue: 4 } } },
    },
  });
  expect(Product).not.toHaveProperty('aggregateRating');
  expect(Product).not.toHaveProperty('review');
  expect(BreadcrumbList).toMatchObject({
    itemListElement: [
      { item: 'http://localhost:3000/' },
      { item: 'http://localhost:3000/kategori/kopi-teh-minuman' },
      { item: 'http://localhost:3000/kategori/kopi-bubuk' },
      { name: 'Kopi arabika Kerinci' },
    ],
  });
});

test('variants tell the lowest and the highest price, and each its own stock', async () => {
  product = await aProduct(shop, { variants: ['250 g', '1 kg'] });
  const [first, second] = product.variants;
  await db.variant.update({ where: { id: first!.id }, data: { onHand: 0 } });
  await db.variant.update({ where: { id: second!.id }, data: { price: 160_000 } });
  const { Product } = await ofProduct();
  expect(Product).toMatchObject({
    offers: {
      '@type': 'AggregateOffer',
      lowPrice: 45_000,
      highPrice: 160_000,
      offerCount: 2,
      availability: 'https://schema.org/InStock',
      offers: [{ availability: 'https://schema.org/OutOfStock' }, { availability: 'https://schema.org/InStock' }],
    },
  });
});

test('a shop that does not send everywhere promises no freight', async () => {
  shop = await aShop({ rates: [{ regencyCode: '15.71' }] });
  product = await aProduct(shop);
  const { Product } = await ofProduct();
  expect(Product).toMatchObject({ offers: { '@type': 'Offer' } });
  expect(JSON.stringify(Product)).not.toContain('OfferShippingDetails');
});

test('reviews count and are read, until staff hide them', async () => {
  await aReview(product, { stars: 4, text: 'Wangi' });
  const hidden = await aReview(product, { stars: 1, text: 'Kata yang disembunyikan' });
  await db.review.update({
    where: { id: hidden },
    data: { hiddenAt: new Date(), hiddenBy: shop.owner.personId, hiddenWhy: 'Kasar' },
  });
  const { Product } = await ofProduct();
  expect(Product).toMatchObject({
    aggregateRating: { ratingValue: 4, reviewCount: 1 },
    review: [{ author: { name: 'Dewi' }, reviewBody: 'Wangi', datePublished: '2026-11-25' }],
  });
  expect(JSON.stringify(Product)).not.toContain('disembunyikan');
});

test('a shop is a business of its place, without a street', async () => {
  const { LocalBusiness, ItemList } = await described(shopRoute, `/toko/${shop.slug}`, { slug: shop.slug });
  expect(LocalBusiness).toMatchObject({ name: shop.name, address: { addressLocality: 'Gunung Raya, Kerinci' } });
  expect(JSON.stringify(LocalBusiness)).not.toContain('Jalan Kebun');
  expect(ItemList).toMatchObject({ numberOfItems: 1 });
});

test('a category lists its goods, and the front page says whose market it is and how to search it', async () => {
  const { ItemList } = await described(category, '/kategori/kopi-bubuk', { slug: 'kopi-bubuk' });
  expect(ItemList).toMatchObject({
    itemListElement: expect.arrayContaining([expect.objectContaining({ position: 1 })]),
  });
  expect(Object.keys(await described(home, '/'))).toEqual(['Organization', 'WebSite']);
});

test('a list that is narrowed, ordered or continued is not to be listed itself', async () => {
  const of = (query: string) => headOf(category, `/kategori/kopi-bubuk${query}`, { slug: 'kopi-bubuk' });
  const noindex = { name: 'robots', content: 'noindex, follow' };
  for (const query of ['?harga=-25000', '?urut=termurah', '?halal=ya&bahasa=en', `?sesudah=0_${product.productId}`]) {
    const tags = await of(query);
    expect(tags).toContainEqual(noindex);
    expect(JSON.stringify(tags)).not.toContain('canonical');
  }
  for (const query of ['', '?bahasa=en', '?utm_source=poster', '?q=']) {
    const tags = await of(query);
    expect(tags).not.toContainEqual(noindex);
    expect(tags).toContainEqual({
      tagName: 'link',
      rel: 'canonical',
      href: 'http://localhost:3000/kategori/kopi-bubuk',
    });
  }
});
