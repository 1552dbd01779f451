import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import { chooseNotices } from '../notices';
import { follow, tellFollowers, unfollow } from '.';

const monday = (hour: number, day = 23) => new Date(Date.UTC(2026, 10, day, hour - 7)); // hours of Jambi
const tuesday = (hour: number) => monday(hour, 24);
const wednesday = (hour: number) => monday(hour, 25);

let shop: Awaited<ReturnType<typeof aShop>>;
let dewi: string;

beforeEach(async () => {
  shop = await aShop();
  dewi = (await aPerson()).personId;
  await follow(dewi, shop.shopId, monday(9));
});

async function listed(name: string, listedAt: Date, of = shop) {
  const { productId } = await aProduct(of, { name });
  await db.product.update({ where: { id: productId }, data: { listedAt } });
  return productId;
}

const told = (personId = dewi) =>
  db.message.findMany({ where: { personId, kind: 'follow-new' }, orderBy: { id: 'asc' } });

test('what shops list in a day is told the next morning in one letter, though two clocks turn at once', async () => {
  const other = await aShop({ name: 'Anyaman Pandan Budi' });
  await follow(dewi, other.shopId, monday(9));
  await listed('Lama', monday(8)); // before she followed
  await listed('Kopi', monday(10));
  await listed('Tikar', monday(11), other);
  await tellFollowers(tuesday(7));
  expect(await told()).toEqual([]);

  await Promise.all([tellFollowers(tuesday(8)), tellFollowers(tuesday(8))]);
  await tellFollowers(tuesday(20));

  expect(await told()).toMatchObject([
    {
      path: '/akun/toko-diikuti',
      values: { count: 2, more: 0, goods: `Tikar (Anyaman Pandan Budi), Kopi (${shop.name})` },
    },
  ]);
});

test('the next letter comes on the next day, of what is new since', async () => {
  await listed('Kopi', monday(10));
  await tellFollowers(tuesday(9));
  for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) await listed(name, tuesday(10));
  await tellFollowers(tuesday(23));
  expect(await told()).toHaveLength(1);
  await tellFollowers(wednesday(8));
  expect(await told()).toMatchObject([
    { values: { count: 1 } },
    { path: `/toko/${shop.slug}`, values: { count: 7, more: 2 } },
  ]);
});

test('what is hidden, of a suspended shop, or older than a week is not told', async () => {
  const hidden = await listed('Kopi', monday(10));
  await db.product.update({ where: { id: hidden }, data: { status: 'HIDDEN' } });
  await tellFollowers(tuesday(8));
  await db.product.update({ where: { id: hidden }, data: { status: 'LISTED' } });
  await tellFollowers(new Date('2026-12-02T03:00:00Z'));
  await db.business.update({ where: { id: shop.businessId }, data: { status: 'SUSPENDED' } });
  await tellFollowers(wednesday(8));
  expect(await told()).toEqual([]);
});

test('who follows no more, or has switched such letters off, is left in peace', async () => {
  const { personId: budi } = await aPerson({ name: 'Budi' });
  await follow(budi, shop.shopId, monday(9));
  await unfollow(budi, shop.shopId);
  await chooseNotices(dewi, ['WISH', 'REVIEW', 'QUESTION']);
  await listed('Kopi', monday(10));
  await tellFollowers(tuesday(8));
  expect(await told(budi)).toEqual([]);
  expect(await told()).toEqual([]);
});
