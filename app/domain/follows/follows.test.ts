import { beforeEach, expect, test } from 'vitest';
import { aPerson, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { countFollowed, follow, followedBy, followersOf, MOST_FOLLOWED, unfollow } from '.';

let shop: Awaited<ReturnType<typeof aShop>>;
let dewi: string;
let budi: string;

beforeEach(async () => {
  shop = await aShop();
  dewi = (await aPerson()).personId;
  budi = (await aPerson({ name: 'Budi' })).personId;
});

test('a shop counts its followers once each, and everybody only ends their own following', async () => {
  await Promise.all([follow(dewi, shop.shopId), follow(dewi, shop.shopId), follow(budi, shop.shopId)]);
  expect(await followersOf(shop.shopId, dewi)).toEqual({ count: 2, isMine: true });

  await unfollow(budi, shop.shopId);
  expect(await followersOf(shop.shopId, budi)).toEqual({ count: 1, isMine: false });
  expect(await followersOf(shop.shopId)).toEqual({ count: 1, isMine: false });
  expect(await followedBy(dewi)).toMatchObject([{ name: shop.name, place: 'Kabupaten Kerinci', isGone: false }]);
  expect(await followedBy(budi)).toEqual([]);
});

test('a suspended shop cannot be followed; whoever follows it reads that it is away', async () => {
  await follow(dewi, shop.shopId);
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } });
  expect(await follow(budi, shop.shopId)).toEqual({ ok: false, why: 'not-found' });
  expect(await followedBy(dewi)).toMatchObject([{ isGone: true }]);
});

test('nobody follows more shops than the list holds, whatever two tabs send', async () => {
  const template = await db.shop.findUniqueOrThrow({ where: { id: shop.shopId } });
  const business = await db.business.findUniqueOrThrow({ where: { id: shop.businessId } });
  const ids = Array.from({ length: MOST_FOLLOWED }, () => crypto.randomUUID());
  await db.business.createMany({ data: ids.map((id) => ({ ...business, id })) });
  await db.shop.createMany({ data: ids.map((id) => ({ ...template, id, slug: `toko-${id}`, businessId: id })) });
  const [last, ...rest] = ids as [string, ...string[]];
  await db.follow.createMany({ data: rest.map((shopId) => ({ personId: dewi, shopId, since: new Date() })) });

  const answers = await Promise.all([follow(dewi, last), follow(dewi, shop.shopId)]);
  expect(answers.filter((answer) => !answer.ok)).toEqual([{ ok: false, why: 'full' }]);
  expect(await countFollowed(dewi)).toBe(MOST_FOLLOWED);
});
