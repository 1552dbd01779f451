import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { aProduct, aShop } from '../../../prisma/seed/story';
import { asked } from '../../../prisma/testing/asked';
import { aPicture } from '../../../prisma/testing/shown';
import { productPage, shopPage } from '../../domain/catalog';
import { db } from '../../platform/db';
import { outline } from '../../platform/letters';
import { breakLines } from '../../platform/lines';
import { cardPath, productCard, shopCard } from '../../web/shareCards';
import { loader } from './share-picture';

let shop: Awaited<ReturnType<typeof aShop>>;
let product: Awaited<ReturnType<typeof aProduct>>;

beforeEach(async () => {
  shop = await aShop();
  product = await aProduct(shop, { name: 'Kopi & Madu <Kerinci>' });
  await aPicture(product);
});

const pathOf = async (locale: 'id' | 'en' = 'id') =>
  cardPath(product.slug, productCard((await productPage(product.slug))!, locale));

async function fetched(path: string): Promise<Response> {
  const [, , kind = '', file = ''] = path.split('/');
  return loader(asked(path, { kind, file })).catch((thrown: Response) => thrown);
}

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

test('goods have a picture of 1200 × 630 with their photo in it, kept for good', async () => {
  const answer = await fetched(await pathOf());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toContain('immutable');
  const bytes = await bytesOf(answer);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  // The photo is green all over: its middle is where the picture lies.
  const { data } = await sharp(bytes)
    .extract({ left: 850, top: 300, width: 8, height: 8 })
    .resize(1, 1)
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(Math.abs(data[0]! - 0x2f) + Math.abs(data[1]! - 0x6b) + Math.abs(data[2]! - 0x4f)).toBeLessThan(12);
  expect(await bytesOf(await fetched(await pathOf()))).toEqual(bytes);
});

test('each language has its own where words differ, and shops and goods without a photo have one too', async () => {
  const two = await aProduct(shop, { variants: ['250 g', '1 kg'] });
  await db.variant.update({ where: { id: two.variants[1]!.id }, data: { price: 90_000 } });
  const page = (await productPage(two.slug))!;
  const [id, en] = [cardPath(two.slug, productCard(page, 'id')), cardPath(two.slug, productCard(page, 'en'))];
  expect(id).not.toBe(en);
  const seller = cardPath(shop.slug, shopCard((await shopPage(shop.slug))!, 'id'));
  for (const path of [id, en, seller]) expect((await fetched(path)).status).toBe(200);
});

test('another price has another picture, and the old address leads on to it', async () => {
  const before = await pathOf();
  await db.variant.update({ where: { id: product.variantId }, data: { price: 50_000 } });
  const answer = await fetched(before);
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe(await pathOf());
  expect(answer.headers.get('cache-control')).not.toContain('immutable');
});

test.each([
  '/og/produk/tidak-ada-0123456789abcdef0123.jpg',
  '/og/produk/x.jpg',
  '/og/barang/x-0123456789abcdef0123.jpg',
  '/og/produk/..%2f..%2fetc-0123456789abcdef0123.jpg',
])('%s is nothing', async (path) => {
  expect((await fetched(path)).status).toBe(404);
});

test('T3 of what is suspended there is no picture, though it was drawn before', async () => {
  const path = await pathOf();
  expect((await fetched(path)).status).toBe(200);
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } });
  expect((await fetched(path)).status).toBe(404);
});

test('a flood of new pictures is told to come back; the same picture is drawn once for all who ask', async () => {
  const many = await Promise.all(Array.from({ length: 14 }, () => aProduct(shop)));
  const paths = await Promise.all(
    many.map(async ({ slug }, place) => {
      await db.product.update({ where: { slug }, data: { name: `Kopi ${place}` } });
      return cardPath(slug, productCard((await productPage(slug))!, 'id'));
    }),
  );
  const answers = await Promise.all(paths.map(fetched));
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy.length).toBeGreaterThan(0);
  expect(busy[0]!.headers.get('retry-after')).toBe('10');
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(8);

  const path = await pathOf();
  const same = await Promise.all(Array.from({ length: 20 }, () => fetched(path)));
  expect(same.every(({ status }) => status === 200)).toBe(true);
});

test('letters are ours: names wrap and are cut, and signs that we have no letters for are left out', () => {
  const hand = { size: 54, weight: 'heavy' } as const;
  expect(outline('Kopi', hand).path).toMatch(/^M/);
  expect(outline('Đặc ő', hand).width).toBeGreaterThan(100);
  const lines = breakLines(`木彫り ${'Selendang songket benang emas '.repeat(9)}`, hand, { width: 536, most: 3 });
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe('Selendang songket');
  expect(lines[2]).toMatch(/…$/);
  for (const line of [...lines, ...breakLines('x'.repeat(90), hand, { width: 536, most: 3 })])
    expect(outline(line, hand).width).toBeLessThanOrEqual(536);
  expect(breakLines('木', hand, { width: 536, most: 3 })).toEqual([]);
});
