import { beforeAll, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { findGoods, removeSynonyms, saveSynonyms, synonymGroups } from './index';

let staff: Actor;

beforeAll(async () => {
  staff = await aPerson({ name: 'Puti', staff: [{ role: 'CAMPAIGNER' }] });
  await aProduct(await aShop(), { name: 'Jodah gedang' });
});

async function first(text: string) {
  const { cards } = await findGoods({ text, filters: {}, order: 'relevance', bands: [] });
  return cards[0]?.name;
}

test('what staff say counts for the next search, as does what they take back, and both are written down', async () => {
  expect(await first('kue raja')).toBeUndefined();
  const saved = await saveSynonyms(staff, { phrases: 'Jodah gedang, kue raja' });
  if (!saved.ok) throw new Error(saved.why);
  expect(await first('kue raja')).toBe('Jodah gedang');

  expect(await saveSynonyms(staff, { id: saved.id, phrases: 'jodah gedang, dodol raja' })).toMatchObject({ ok: true });
  expect(await first('kue raja')).toBeUndefined();
  expect(await first('dodol raja')).toBe('Jodah gedang');

  expect(await removeSynonyms(staff, saved.id)).toEqual({ ok: true });
  expect(await first('dodol raja')).not.toBe('Jodah gedang');
  expect(await removeSynonyms(staff, saved.id)).toEqual({ ok: false, why: 'gone' });
  const { changes } = (await synonymGroups(staff))!;
  expect(changes.map(({ step, before, after, name }) => [step, before, after, name])).toEqual([
    ['REMOVED', 'jodah gedang, dodol raja', '', 'Puti'],
    ['CHANGED', 'Jodah gedang, kue raja', 'jodah gedang, dodol raja', 'Puti'],
    ['ADDED', '', 'Jodah gedang, kue raja', 'Puti'],
  ]);
});

test.each([
  ['kopi', { why: 'too-few' }],
  ['Éé, ee', { why: 'too-few' }],
  [Array.from({ length: 21 }, (_, i) => `kata ${i}`).join(','), { why: 'too-many' }],
  ['satu dua tiga empat lima enam, tujuh', { why: 'wrong', text: 'satu dua tiga empat lima enam' }],
  ['!!!, tujuh', { why: 'wrong', text: '!!!' }],
  ['kata baru, COFFEE', { why: 'taken', text: 'COFFEE' }],
])('%j is refused, and nothing is kept of it', async (phrases, refusal) => {
  const before = await db.synonymPhrase.count();
  expect(await saveSynonyms(staff, { phrases })).toEqual({ ok: false, ...refusal });
  expect(await db.synonymPhrase.count()).toBe(before);
});

test('of two who give one word to two groups at once, one is told', async () => {
  const answers = await Promise.all([
    saveSynonyms(staff, { phrases: 'lepat, lapek' }),
    saveSynonyms(staff, { phrases: 'lepat, lemper' }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('only the province’s campaigners and administrators may', async () => {
  const regional = await aPerson({ staff: [{ role: 'CAMPAIGNER', regencyCode: '15.01' }] });
  const admin = await aPerson({ staff: [{ role: 'ADMIN' }] });
  expect(await synonymGroups(regional)).toBeUndefined();
  expect(await saveSynonyms(regional, { phrases: 'a b, c d' })).toEqual({ ok: false, why: 'not-allowed' });
  expect(await saveSynonyms(admin, { phrases: 'a b, c d' })).toMatchObject({ ok: true });
});
