import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { asked } from '../../../prisma/testing/asked';
import { db } from '../../platform/db';
import { loader } from '../../routes/storefront/shop';
import type { Actor } from '../accounts';
import { chooseGoods, leaveOut, MOST_CHOSEN, moveChosen } from './chooseGoods';
import { lookOfShop } from './lookOfShop';
import { addPictures, MOST_PICTURES, movePicture, removePicture, setFace } from './pictures';
import { moveSection, switchSection } from './sections';
import { setColours } from './setColours';

let shop: Awaited<ReturnType<typeof aShop>>;
let keeper: Actor & { shopId: string };
const gone = { ok: false, why: 'gone' };
const done = { ok: true };

beforeEach(async () => {
  shop = await aShop();
  keeper = { ...shop.owner, shopId: shop.shopId };
});

/** Pictures that were kept before. */
async function kept(...marks: string[]) {
  const hashes = marks.map((mark) => mark.repeat(64));
  const data = hashes.map((hash) => ({ hash, width: 640, height: 480, widths: [320, 640], tint: 3 }));
  await db.picture.createMany({ data, skipDuplicates: true });
  return hashes as [string, ...string[]];
}

/** What the page of the shop shows, as its loader gives it. */
async function shown(query = '') {
  const answer = await loader(asked(`/toko/${shop.slug}${query}`, { slug: shop.slug }));
  return answer.json();
}

test('a page begins with what it has always shown, and parts without content show nothing', async () => {
  const { shop: page, shelves } = await shown();
  expect(shelves).toEqual({ order: ['CHOSEN', 'NEWEST', 'PICTURES', 'VOICES', 'STORY'], chosen: [], best: [] });
  expect(page.look).toMatchObject({ colours: 'merah', logo: null, banner: null, pictures: [] });
});

test('parts stand in the order that the owner has chosen; what is left out is not shown, and all goods always are', async () => {
  expect(await moveSection(keeper, 'STORY', 'up')).toEqual(done);
  expect(await switchSection(keeper, 'VOICES', false)).toEqual(done);
  expect(await switchSection(keeper, 'BESTSELLING', true)).toEqual(done);
  expect(await moveSection(keeper, 'CHOSEN', 'up')).toEqual(done); // at the top it stays
  expect((await shown()).shelves.order).toEqual(['CHOSEN', 'NEWEST', 'PICTURES', 'STORY', 'BESTSELLING']);
  expect((await lookOfShop(keeper))?.leftOut).toEqual(['VOICES']);

  expect(await switchSection(keeper, 'NEWEST', false)).toEqual(gone);
  expect(await moveSection(keeper, 'VOICES', 'up')).toEqual(gone);
  for (const kind of ['CHOSEN', 'PICTURES', 'STORY', 'BESTSELLING'] as const) await switchSection(keeper, kind, false);
  expect((await shown()).shelves.order).toEqual(['NEWEST']);
});

test('goods that are chosen come first in their order; hidden ones are not shown, and whoever searches sees what was found', async () => {
  const [a, b, c] = [await aProduct(shop), await aProduct(shop), await aProduct(shop)];
  for (const { productId } of [a, b, c]) expect(await chooseGoods(keeper, productId)).toEqual(done);
  expect(await chooseGoods(keeper, a.productId)).toEqual(done); // once more changes nothing
  expect(await moveChosen(keeper, c.productId, 'up')).toEqual(done);
  await db.product.update({ where: { id: b.productId }, data: { status: 'HIDDEN' } });
  const ids = async (query?: string) => (await shown(query)).shelves.chosen.map(({ id }) => id);
  expect(await ids()).toEqual([a.productId, c.productId]);
  expect(await ids('?bahasa=en')).toEqual([a.productId, c.productId]);
  expect(await ids('?q=kopi')).toEqual([]);
  expect((await shown('?q=kopi')).shelves.order[0]).toBe('NEWEST');

  expect(await leaveOut(keeper, c.productId)).toEqual(done);
  expect(await leaveOut(keeper, c.productId)).toEqual(gone);
  expect(await ids()).toEqual([a.productId]);
});

test('no more are chosen than there is room for, and only goods of the shop', async () => {
  for (let i = 0; i < MOST_CHOSEN; i++) await chooseGoods(keeper, (await aProduct(shop)).productId);
  expect(await chooseGoods(keeper, (await aProduct(shop)).productId)).toEqual({ ok: false, why: 'full' });
  const foreign = await aProduct(await aShop());
  expect(await chooseGoods(keeper, foreign.productId)).toEqual(gone);
  expect(await moveChosen(keeper, foreign.productId, 'up')).toEqual(gone);
});

test('what sells best stands there by how much of it was sold', async () => {
  const [few, many, none] = [await aProduct(shop), await aProduct(shop), await aProduct(shop)];
  await db.product.update({ where: { id: few.productId }, data: { sold: 2 } });
  await db.product.update({ where: { id: many.productId }, data: { sold: 9 } });
  await switchSection(keeper, 'BESTSELLING', true);
  const best = (await shown()).shelves.best.map(({ id }) => id);
  expect(best).toEqual([many.productId, few.productId]);
  expect(best).not.toContain(none.productId);
});

test('sign, banner and pictures hang out in their order, and come down', async () => {
  const [a, b, c] = await kept('a', 'b', 'c');
  await setFace(keeper, 'logo', a);
  await setFace(keeper, 'banner', b!);
  expect(await addPictures(keeper, [a, b!, a, c!])).toEqual(done);
  expect(await movePicture(keeper, c!, 'up')).toEqual(done);
  expect((await shown()).shop.look).toMatchObject({
    logo: { hash: a },
    banner: { hash: b },
    pictures: [{ hash: a }, { hash: c }, { hash: b }],
  });
  await setFace(keeper, 'logo', null);
  expect(await removePicture(keeper, a)).toEqual(done);
  expect(await removePicture(keeper, a)).toEqual(gone);
  expect(await movePicture(keeper, a, 'up')).toEqual(gone);
  expect((await shown()).shop.look).toMatchObject({ logo: null, pictures: [{ hash: c }, { hash: b }] });
});

test('of too many pictures as many hang as there is room for, also when two come at once', async () => {
  const hashes = await kept('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
  const answers = await Promise.all([addPictures(keeper, hashes.slice(0, 5)), addPictures(keeper, hashes.slice(5))]);
  expect(answers).toContainEqual({ ok: false, why: 'full' });
  const pictures = (await lookOfShop(keeper))!.pictures.map(({ hash }) => hash);
  expect(new Set(pictures).size).toBe(MOST_PICTURES);
});

test('only the owner changes the look', async () => {
  const { personId } = await aPerson();
  const helper = { personId, shopId: shop.shopId, grants: [{ role: 'MANAGER' as const, shopId: shop.shopId }] };
  const no = { ok: false, why: 'not-allowed' };
  expect(await setColours(helper, 'sawah')).toEqual(no);
  expect(await switchSection(helper, 'VOICES', false)).toEqual(no);
  expect(await addPictures(helper, [])).toEqual(no);
  expect(await chooseGoods(helper, (await aProduct(shop)).productId)).toEqual(no);
  expect(await lookOfShop(helper)).toBeUndefined();
  expect(await setColours(keeper, 'sawah')).toEqual(done);
  expect((await shown()).shop.look.colours).toBe('sawah');
});
