import { beforeEach, expect, test } from 'vitest';
import { aPerson, aShop } from '../../../prisma/seed/story';
import { asked } from '../../../prisma/testing/asked';
import { db } from '../../platform/db';
import { loader as sharePicture } from '../../routes/feeds/share-picture';
import { loader as shopLoader } from '../../routes/storefront/shop';
import { cardHash, cardOf } from '../../web/shareCards';
import { shopPage } from '../catalog';
import { changeSlug } from './changeSlug';
import { openShop } from './openShop';
import { slugToday, suggestSlug } from './slugs';

let shop: Awaited<ReturnType<typeof aShop>>;
let count = 0;
let next = '';

beforeEach(async () => {
  shop = await aShop();
  count += 1;
  next = `kopi-lempur-${count}`;
});

const move = (slug: string) => changeSlug(shop.owner, shop.shopId, slug);
const moved = { ok: true, moved: true };

test('an address that is asked for again stays, and nothing is left behind', async () => {
  expect(await move(shop.slug)).toEqual({ ok: true, moved: false });
  expect(await db.shopSlug.count({ where: { shopId: shop.shopId } })).toBe(0);
});

test('the page has its new address, and the old one leads there for good, with what was asked', async () => {
  expect(await move(next)).toEqual(moved);
  expect(await shopPage(next)).toMatchObject({ id: shop.shopId });

  const answer = await shopLoader(asked(`/toko/${shop.slug}?q=kopi`, { slug: shop.slug })).catch((thrown) => thrown);
  expect(answer.status).toBe(301);
  expect(answer.headers.get('Location')).toBe(`/toko/${next}?q=kopi`);

  expect(await move(`${next}-b`)).toEqual(moved);
  expect(await slugToday(shop.slug)).toBe(`${next}-b`);
  expect(await slugToday(next)).toBe(`${next}-b`);
  expect(await slugToday('tidak-pernah-ada')).toBeUndefined();
});

test('a picture that was shared under the old address is still there', async () => {
  const card = await cardOf('toko', shop.slug);
  const hash = cardHash(card!('id'));
  await move(next);
  const file = `${shop.slug}-${hash}.jpg`;
  expect((await sharePicture(asked(`/og/toko/${file}`, { kind: 'toko', file }))).status).toBe(200);
});

test('the shop itself may go back, and nothing leads in a circle', async () => {
  await move(next);
  expect(await move(shop.slug)).toEqual(moved);
  expect(await slugToday(next)).toBe(shop.slug);
  expect(await slugToday(shop.slug)).toBeUndefined();
});

test('no other shop gets an address that somebody has or had, not even by the back door', async () => {
  await move(next);
  const other = await aShop();
  const taken = { ok: false, why: 'slug-taken' };
  expect(await changeSlug(other.owner, other.shopId, next)).toEqual(taken);
  expect(await changeSlug(other.owner, other.shopId, shop.slug)).toEqual(taken);
  await expect(db.shop.update({ where: { id: other.shopId }, data: { slug: shop.slug } })).rejects.toThrow();
  expect(await suggestSlug(shop.slug)).not.toBe(shop.slug);

  const { businessId } = await aShop();
  const owner = await aPerson();
  await db.shopMembership.deleteMany({ where: { shop: { businessId } } });
  await db.shippingRate.deleteMany({ where: { shop: { businessId } } });
  await db.shop.delete({ where: { businessId } });
  await db.business.update({ where: { id: businessId }, data: { ownerId: owner.personId } });
  const rates = [{ service: 'JNE', regencyCode: null, districtCode: null, first: 1, next: 1, daysMin: 1, daysMax: 2 }];
  const fields = { name: 'Kopi', story: 'Kopi.', phone: '081234567890', rates };
  expect(await openShop(owner, { ...fields, slug: shop.slug })).toEqual(taken);
});

test('of two who want what a third is leaving, none slips in between', async () => {
  const other = await aShop();
  const answers = await Promise.all([move(next), changeSlug(other.owner, other.shopId, shop.slug)]);
  expect(answers).toEqual([moved, { ok: false, why: 'slug-taken' }]);
});

test.each(['ab', 'a'.repeat(61), 'Kopi', 'kopi--sari', '-kopi', 'kopi/sari', '', 'sepucuk', 'pemprov-jambi', 'kantor'])(
  'the address %j is refused',
  async (slug) => {
    expect(await move(slug)).toEqual({ ok: false, why: 'wrong-slug' });
    expect(await slugToday(shop.slug)).toBeUndefined();
  },
);

test('an address is not changed for sport, and what was left stays', async () => {
  for (let i = 0; i < 10; i++) expect((await move(`${next}-${i}`)).ok).toBe(true);
  expect(await move(`${next}-z`)).toEqual({ ok: false, why: 'too-often' });
  expect(await move(`${next}-0`)).toEqual(moved);
  expect(await slugToday(shop.slug)).toBe(`${next}-0`);
});

test('only the owner changes it', async () => {
  const { personId } = await aPerson();
  const helper = { personId, grants: [{ role: 'MANAGER' as const, shopId: shop.shopId }] };
  expect(await changeSlug(helper, shop.shopId, next)).toEqual({ ok: false, why: 'not-allowed' });
  expect(await changeSlug((await aShop()).owner, shop.shopId, next)).toEqual({ ok: false, why: 'not-allowed' });
});
