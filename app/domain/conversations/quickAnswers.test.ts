import { beforeAll, expect, test } from 'vitest';
import { aPerson, aShop } from '../../../prisma/seed/story';
import { type Shop, sellerOf } from '../../../prisma/testing/twoShops';
import { dropQuickAnswer, keepQuickAnswer, quickAnswerLimits, quickAnswersOf } from '.';

let sari: Shop;
let budi: Shop;

beforeAll(async () => {
  sari = await aShop();
  budi = await aShop({ name: 'Anyaman Pandan Budi', regencyCode: '15.71' });
});

const hours = { title: ' Jam  buka ', text: 'Buka setiap hari.\r\nPukul 8 sampai 5.' };

test('a shop keeps, changes and drops what it answers often', async () => {
  const seller = sellerOf(sari);
  expect(await keepQuickAnswer(seller, hours)).toEqual({ ok: true });
  const { id, ...kept } = (await quickAnswersOf(seller))[0]!;
  expect(kept).toEqual({ title: 'Jam buka', text: 'Buka setiap hari.\nPukul 8 sampai 5.' });
  expect(await keepQuickAnswer(seller, { id, title: 'Jam', text: 'Tutup Minggu.' })).toEqual({ ok: true });
  expect(await quickAnswersOf(seller)).toEqual([{ id, title: 'Jam', text: 'Tutup Minggu.' }]);
  expect(await dropQuickAnswer(seller, id)).toEqual({ ok: true });
  expect(await quickAnswersOf(seller)).toEqual([]);
});

test.each([
  [{ title: '  ', text: 'x' }, 'no-title'],
  [{ title: 'x'.repeat(61), text: 'x' }, 'no-title'],
  [{ title: 'x', text: ' ' }, 'no-text'],
  [{ title: 'x', text: 'x'.repeat(1001) }, 'no-text'],
])('%o is not kept', async (wrong, why) => {
  expect(await keepQuickAnswer(sellerOf(sari), wrong)).toEqual({ ok: false, why });
});

test('T1 no other shop reads, changes or drops them, nor anybody who may not answer buyers', async () => {
  const other = sellerOf(budi);
  await keepQuickAnswer(sellerOf(sari), hours);
  const { id } = (await quickAnswersOf(sellerOf(sari)))[0]!;
  expect(await quickAnswersOf(other)).toEqual([]);
  expect(await keepQuickAnswer(other, { ...hours, id })).toEqual({ ok: false, why: 'not-found' });
  expect(await dropQuickAnswer(other, id)).toEqual({ ok: false, why: 'not-found' });
  const { personId } = await aPerson();
  const grants = [{ role: 'PACKER', shopId: sari.shopId }] as const;
  const packer = { personId, shopId: sari.shopId, grants };
  expect(await quickAnswersOf(packer)).toEqual([]);
  expect(await keepQuickAnswer(packer, hours)).toEqual({ ok: false, why: 'not-allowed' });
  expect(await dropQuickAnswer(packer, id)).toEqual({ ok: false, why: 'not-allowed' });
});

test('there is an end to them, also for two presses at once', async () => {
  const seller = sellerOf(budi);
  for (let count = 1; count < quickAnswerLimits.answers; count++) await keepQuickAnswer(seller, hours);
  const answers = await Promise.all([keepQuickAnswer(seller, hours), keepQuickAnswer(seller, hours)]);
  expect(answers.toSorted((a, b) => Number(a.ok) - Number(b.ok))).toEqual([
    { ok: false, why: 'too-many' },
    { ok: true },
  ]);
});
