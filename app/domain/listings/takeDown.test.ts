import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { moveProduct } from '../catalog';
import { giveBackGoods, goodsTakenDown, listingOfShop, takeDownGoods } from '.';

const now = new Date('2026-11-24T03:00:00Z');
let sari: Awaited<ReturnType<typeof aShop>>;
let officer: Actor;
let productId: string;

beforeEach(async () => {
  sari = await aShop();
  officer = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.01' }] });
  productId = (await aProduct(sari)).productId;
});

const own = () => ({ shopId: sari.shopId, productId });
const product = () => db.product.findUniqueOrThrow({ where: { id: productId } });

test('staff take goods down with a reason; the owner is told, cannot show them, and can once they are given back', async () => {
  const reason = 'Bukan buatan sendiri.';
  expect(await takeDownGoods(officer, { productId, reason }, now)).toMatchObject({ ok: true });
  expect(await product()).toMatchObject({ status: 'HIDDEN', takenDownReason: reason });
  expect(await moveProduct(sari.owner, { ...own(), step: 'show' }, now)).toMatchObject({ why: 'taken-down' });
  expect((await goodsTakenDown(officer)).goods).toContainEqual(expect.objectContaining({ id: productId, reason }));
  expect(await takeDownGoods(officer, { productId, reason }, now)).toEqual({ ok: false, why: 'moved-on' });

  expect(await giveBackGoods(officer, { productId }, now)).toMatchObject({ ok: true });
  expect(await product()).toMatchObject({ status: 'HIDDEN', takenDownReason: null });
  expect(await giveBackGoods(officer, { productId }, now)).toEqual({ ok: false, why: 'moved-on' });
  const { history } = (await listingOfShop(sari.owner, own()))!;
  expect(history.map(({ step, side, by }) => [step, side, by])).toEqual([
    ['take-down', 'office', null],
    ['give-back', 'office', null],
  ]);
  const letters = await db.message.findMany({ where: { personId: sari.owner.personId }, orderBy: { id: 'asc' } });
  expect(letters.map(({ kind }) => kind)).toEqual(['goods-taken-down', 'goods-given-back']);
});

test('T7 neither the staff of another regency nor anybody else takes goods down, and never without a reason', async () => {
  const city = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.71' }] });
  expect(await takeDownGoods(city, { productId, reason: 'x' }, now)).toEqual({ ok: false, why: 'not-found' });
  expect(await giveBackGoods(city, { productId }, now)).toEqual({ ok: false, why: 'not-found' });
  for (const nobody of [sari.owner, await aPerson(), await aPerson({ staff: [{ role: 'ADMIN' }] })])
    expect(await takeDownGoods(nobody, { productId, reason: 'x' }, now)).toEqual({ ok: false, why: 'not-allowed' });
  for (const reason of ['', '  ', 'x'.repeat(1001)])
    expect(await takeDownGoods(officer, { productId, reason }, now)).toMatchObject({ why: 'no-reason' });
  expect(await product()).toMatchObject({ status: 'LISTED', takenDownReason: null });
});

test('a draft that nobody was shown is not the office’s to take down', async () => {
  await db.product.update({ where: { id: productId }, data: { status: 'DRAFT', listedAt: null } });
  expect(await takeDownGoods(officer, { productId, reason: 'x' }, now)).toEqual({ ok: false, why: 'not-found' });
});
