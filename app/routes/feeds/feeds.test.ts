import { beforeEach, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { asked } from '../../../prisma/testing/asked';
import { readXml } from '../../../prisma/testing/readXml';
import { aPicture } from '../../../prisma/testing/shown';
import { listedIn, rangesOf } from '../../domain/discovery';
import { db } from '../../platform/db';
import { robots } from '../../web/crawlers';
import { loader as feed } from './product-feed';
import { loader as file } from './sitemap';
import { loader as index } from './sitemap-index';

const home = 'http://localhost:3000';
const hostile = 'Kopi & <Teh> "hitam" \u2028</script>\u0007]]> 木 ﷽';

let shop: Awaited<ReturnType<typeof aShop>>;
let product: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  await db.$executeRaw`truncate "Product", "Shop", "Campaign" cascade`;
  shop = await aShop({ name: hostile.replaceAll('\u0007', '') });
  product = await aProduct(shop);
  await aPicture(product);
});

async function textOf(answer: Promise<Response>): Promise<string> {
  return (await answer).text();
}

const sitemap = (name: string) => textOf(file(asked(`/sitemap/${name}`, { file: name })));
const placesIn = async (name: string) => readXml(await sitemap(name), '//s:loc');
const itemsOf = async (path = '/feed/produk.xml') => readXml(await textOf(feed(asked(path))), '//item/g:id');

test('the sitemap names its files, and each of them is there', async () => {
  const places = await readXml(await textOf(index()), '/s:sitemapindex/s:sitemap/s:loc');
  expect(places).toEqual(
    ['halaman', 'kategori', 'kampanye', 'toko-1', 'produk-1'].map((name) => `${home}/sitemap/${name}.xml`),
  );
  for (const place of places) await readXml(await sitemap(place.split('/').at(-1)!), '/s:urlset');
});

test('goods stand there in both languages, each naming the other, with the time of their last change', async () => {
  const text = await sitemap('produk-1.xml');
  const page = `${home}/produk/${product.slug}`;
  expect(await readXml(text, '//s:loc')).toEqual([page, `${page}?bahasa=en`]);
  for (const place of [1, 2]) {
    expect(await readXml(text, `//s:url[${place}]/x:link/@href`)).toEqual([page, `${page}?bahasa=en`, page]);
    expect(await readXml(text, `//s:url[${place}]/x:link/@hreflang`)).toEqual(['id', 'en', 'x-default']);
  }
  const changedAt = async () => (await readXml(await sitemap('produk-1.xml'), '//s:lastmod'))[0];
  const where = { id: product.productId };
  await db.product.update({ where, data: { listedAt: new Date('2040-01-02T03:04:05Z') } });
  expect(await changedAt()).toBe('2040-01-02T03:04:05Z');
  await db.product.update({ where, data: { listedAt: new Date('2020-01-02T03:04:05Z') } });
  const today = new Date().toISOString().slice(0, 10);
  expect((await changedAt())?.slice(0, 10)).toBe(today); // its price is of today
});

test('fixed pages, categories with something in them, shops and campaigns to come are there; what is over is not', async () => {
  const day = 24 * 60 * 60 * 1000;
  const campaign = (slug: string, from: number, to: number) => ({
    slug,
    title: slug,
    intro: slug,
    theme: 'kopi',
    isPublished: true,
    startsAt: new Date(Date.now() + from * day),
    endsAt: new Date(Date.now() + to * day),
  });
  await db.campaign.createMany({ data: [campaign('kini', -1, 1), campaign('nanti', 1, 2), campaign('lewat', -2, -1)] });
  const ids = async (name: string) => (await placesIn(name)).filter((place) => !place.includes('bahasa'));
  expect(await ids('kampanye.xml')).toEqual([`${home}/kampanye/kini`, `${home}/kampanye/nanti`]);
  expect(await ids('kategori.xml')).toEqual([`${home}/kategori/kopi-bubuk`, `${home}/kategori/kopi-teh-minuman`]);
  expect(await ids('toko-1.xml')).toEqual([`${home}/toko/${shop.slug}`]);
  expect(await ids('halaman.xml')).toContain(`${home}/tentang`);
});

test('a long list is cut by ids: each stretch has so many rows, and together they have all', async () => {
  const more = [await aProduct(shop), await aProduct(shop), await aProduct(shop), await aProduct(shop)];
  const ranges = await rangesOf('produk', 2);
  expect(ranges).toHaveLength(3);
  const found: string[][] = [];
  for (const range of ranges)
    for await (const rows of listedIn('produk', range)) found.push(rows.map(({ slug }) => slug));
  expect(found.map(({ length }) => length)).toEqual([2, 2, 1]);
  expect(found.flat()).toEqual([product, ...more].map(({ slug }) => slug));
});

test.each(['produk-2.xml', 'produk-0.xml', 'toko.xml', 'produk-1.xml.gz', 'x.xml', 'produk-99999999.xml'])(
  'there is no file %s',
  async (name) => {
    await expect(file(asked(`/sitemap/${name}`, { file: name }))).rejects.toMatchObject({ status: 404 });
  },
);

test('T3 what is suspended or hidden stands in no file, though its number stays', async () => {
  const seen = async () => [await placesIn('toko-1.xml'), await placesIn('produk-1.xml'), await itemsOf()];
  expect((await seen()).map(({ length }) => length)).toEqual([2, 2, 1]);
  await db.product.update({ where: { id: product.productId }, data: { status: 'HIDDEN' } });
  expect((await seen()).map(({ length }) => length)).toEqual([2, 0, 0]);
  await db.product.update({ where: { id: product.productId }, data: { status: 'LISTED' } });
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } });
  expect((await seen()).map(({ length }) => length)).toEqual([0, 0, 0]);
  expect(await placesIn('kategori.xml')).toEqual([]);
});

test('the feed has an item for each variant, with what Merchant Center requires', async () => {
  const two = await aProduct(shop, { name: 'Teh', variants: ['250 g', '1 kg'], grams: 300 });
  const [first, second] = [await aPicture(two), await aPicture(two)];
  await db.variant.update({ where: { id: two.variants[1]!.id }, data: { onHand: 0 } });
  const text = await textOf(feed(asked('/feed/produk.xml')));
  const [one, other] = two.variants;
  const facts = async (id: string, name: string) => readXml(text, `//item[g:id="${id}"]/g:${name}`);
  const expected = {
    item_group_id: [two.productId],
    title: ['Teh, 250 g'],
    link: [`${home}/produk/${two.slug}?varian=${one!.id}`],
    image_link: [`${home}/media/${first.slice(0, 2)}/${first}-640.webp`],
    additional_image_link: [`${home}/media/${second.slice(0, 2)}/${second}-640.webp`],
    price: ['45000 IDR'],
    availability: ['in_stock'],
    condition: ['new'],
    brand: [shop.name],
    identifier_exists: ['no'],
    product_type: ['Kopi, teh & minuman > Kopi bubuk'],
    google_product_category: ['1868'],
    shipping_weight: ['300 g'],
  };
  for (const [name, value] of Object.entries(expected))
    expect([name, await facts(one!.id, name)]).toEqual([name, value]);
  expect(await facts(other!.id, 'availability')).toEqual(['out_of_stock']);
  expect(await facts(product.variantId, 'item_group_id')).toEqual([]);
});

test('the feed in English links to the English pages', async () => {
  const text = await textOf(feed(asked('/feed/produk.xml?bahasa=en')));
  expect(await readXml(text, '//g:link')).toEqual([`${home}/produk/${product.slug}?bahasa=en`]);
  expect(await readXml(text, '//g:product_type')).toEqual(['Coffee, tea & drinks > Ground coffee']);
});

test('hostile and endless names stay text; services and goods without a picture are left out', async () => {
  const name = `${hostile} ${'x'.repeat(200)}`;
  await db.product.update({ where: { id: product.productId }, data: { name, description: hostile } });
  await db.product.update({ where: { id: (await aProduct(shop)).productId }, data: { salesModel: 'SERVICE_KIT' } });
  const service = await aProduct(shop);
  await aPicture(service);
  await db.product.update({ where: { id: service.productId }, data: { salesModel: 'SERVICE_KIT' } });
  const text = await textOf(feed(asked('/feed/produk.xml')));
  const [title] = await readXml(text, '//item/g:title');
  expect(title).toMatch(/^Kopi & <Teh> "hitam"/);
  expect([...title!].length).toBeLessThanOrEqual(150);
  expect(title).toMatch(/x…$/);
  expect(await readXml(text, '//item/g:description')).toEqual([hostile.replace('\u0007', '')]);
  expect(await itemsOf()).toEqual([product.variantId]);
});

test('a market is read, a rehearsal is not; private pages and endless lists never', () => {
  const real = robots({ isReal: true, origin: 'https://sepucuk.example' }).split('\n');
  expect(real).toContain('Sitemap: https://sepucuk.example/sitemap.xml');
  for (const path of [
    '/akun',
    '/studio',
    '/kantor',
    '/belanja',
    '/bayar',
    '/keranjang',
    '/masuk',
    '/cari',
    '/kategori/*?',
  ])
    expect(real).toContain(`Disallow: ${path}`);
  expect(real).not.toContain('Disallow: /');
  expect(robots({ isReal: false, origin: home })).toBe(`User-agent: *\nDisallow: /\n\nSitemap: ${home}/sitemap.xml\n`);
});
