import { beforeEach, describe, expect, test } from 'vitest';
import { monday, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db, executeSql } from '../../platform/db';
import {
  checkTaxLetter,
  countLettersToCheck,
  designate,
  giveTaxLetter,
  ownTax,
  saveTaxProfile,
  taxLetters,
  taxOf,
  withdrawOwnLetter,
  withdrawTaxLetter,
} from '.';

let { sari, budi, finance } = {} as TwoShops;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "TaxDesignation", "TaxProfile", "TaxLetter", "Message" cascade');
  ({ sari, budi, finance } = await twoShops());
  await designate(finance, { from: '2026-01-01', decree: 'KEP-1/PJ/2026' });
});

const at = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);
const taxAt = (moment: Date) => taxOf(db, { shopId: sari.shopId, goods: 45_000 }, moment);
const days = { from: '2026-01-01', until: '2026-12-31' };
const newest = async () => (await db.taxLetter.findFirstOrThrow({ orderBy: { id: 'desc' } })).id;

async function given(kind: 'SKB' | 'STATEMENT' = 'SKB', shop = sari) {
  await saveTaxProfile(sellerOf(shop), { kind: 'PERSON', taxNumber: '1571010101900001' }, at(-10));
  const letter = kind === 'SKB' ? { kind, number: 'KET-7/SKB', ...days } : { kind, ...days };
  expect(await giveTaxLetter(sellerOf(shop), letter, at(-5))).toEqual({ ok: true });
  return newest();
}

const told = async () =>
  (await db.message.findMany({ where: { personId: sari.owner.personId }, orderBy: { id: 'asc' } })).map(
    ({ kind, values, path }) => ({ kind, values, path }),
  );
const statesOf = async (moment: Date) =>
  (await ownTax(sellerOf(sari), moment))!.letters.map(({ state, withdrawnWhy }) => ({ state, withdrawnWhy }));

describe('an exemption (SKB)', () => {
  test('counts only once finance has checked it, and its owner is told', async () => {
    const id = await given();
    expect(await taxAt(monday)).toBe(225);
    expect(await statesOf(monday)).toEqual([{ state: 'waits', withdrawnWhy: null }]);
    expect(await countLettersToCheck(monday)).toBe(1);

    const answers = await Promise.all([checkTaxLetter(finance, id, at(5)), checkTaxLetter(finance, id, at(5))]);
    expect(answers).toContainEqual({ ok: true });
    expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
    expect([await taxAt(at(4)), await taxAt(at(5))]).toEqual([225, 0]);
    expect(await statesOf(at(6))).toEqual([{ state: 'counts', withdrawnWhy: null }]);
    expect(await countLettersToCheck(monday)).toBe(0);
    expect(await told()).toEqual([
      {
        kind: 'tax-letter-checked',
        values: { shop: sari.name, letter: 'SKB', number: 'KET-7/SKB' },
        path: '/studio/keuangan/pajak',
      },
    ]);
  });

  test('that is withdrawn frees no further order, and is checked no more', async () => {
    const id = await given();
    await checkTaxLetter(finance, id, at(5));
    const withdrawn = { letterId: id, why: 'Nomornya milik usaha lain' };
    expect(await withdrawTaxLetter(finance, withdrawn, at(20))).toEqual({ ok: true });
    expect([await taxAt(at(19)), await taxAt(at(20))]).toEqual([0, 225]);
    expect(await withdrawTaxLetter(finance, withdrawn, at(30))).toEqual({ ok: false, why: 'moved-on' });
    expect(await checkTaxLetter(finance, id, at(30))).toEqual({ ok: false, why: 'moved-on' });
    expect(await statesOf(at(31))).toEqual([{ state: 'withdrawn', withdrawnWhy: 'Nomornya milik usaha lain' }]);
    expect((await told()).at(-1)).toMatchObject({
      kind: 'tax-letter-withdrawn',
      values: { reason: 'Nomornya milik usaha lain' },
    });
  });

  test('that was withdrawn unchecked never counts', async () => {
    const id = await given();
    await withdrawOwnLetter(sellerOf(sari), { letterId: id, why: 'Salah ketik' }, at(1));
    expect(await checkTaxLetter(finance, id, at(2))).toEqual({ ok: false, why: 'moved-on' });
    expect(await taxAt(at(3))).toBe(225);
  });
});

describe('a statement of the owner', () => {
  test('counts at once, and needs no check', async () => {
    const id = await given('STATEMENT');
    expect(await taxAt(monday)).toBe(0);
    expect(await countLettersToCheck(monday)).toBe(0);
    expect(await checkTaxLetter(finance, id)).toEqual({ ok: false, why: 'moved-on' });
  });

  test('is withdrawn by its owner, silently, or by finance; then tax is collected again', async () => {
    const id = await given('STATEMENT');
    expect(await withdrawOwnLetter(sellerOf(sari), { letterId: id, why: 'Omzet naik' }, at(1))).toEqual({ ok: true });
    expect([await taxAt(monday), await taxAt(at(1))]).toEqual([0, 225]);
    expect(await told()).toEqual([]);

    const second = await given('STATEMENT');
    expect(await taxAt(at(1))).toBe(0);
    await withdrawTaxLetter(finance, { letterId: second, why: 'Omzet di tempat lain' }, at(2));
    expect(await taxAt(at(2))).toBe(225);
    expect((await told()).map(({ kind }) => kind)).toEqual(['tax-letter-withdrawn']);
  });
});

describe('who may', () => {
  test('finance sees the letters of all shops, those that wait first to last', async () => {
    const first = await given();
    const statement = await given('STATEMENT', budi);
    const second = await given('SKB', budi);
    expect((await taxLetters(finance, 'waiting', undefined, monday)).letters).toMatchObject([
      { id: first, shop: sari.name, kind: 'SKB', number: 'KET-7/SKB', state: 'waits' },
      { id: second, shop: budi.name, state: 'waits' },
    ]);
    expect((await taxLetters(finance, 'all', undefined, monday)).letters.map(({ id }) => id)).toEqual([
      second,
      statement,
      first,
    ]);
    // An exemption that is over needs no check any more.
    expect((await taxLetters(finance, 'waiting', undefined, new Date('2027-01-05'))).letters).toEqual([]);
  });

  test('T1 an owner withdraws the own shop’s only, and checks none', async () => {
    const letterId = await given();
    const withdrawn = { letterId, why: 'x' };
    expect(await withdrawOwnLetter(sellerOf(budi), withdrawn)).toEqual({ ok: false, why: 'moved-on' });
    const intruder = { ...sellerOf(budi), shopId: sari.shopId };
    expect(await withdrawOwnLetter(intruder, withdrawn)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await withdrawTaxLetter(sellerOf(sari), withdrawn)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await checkTaxLetter(sellerOf(sari), letterId)).toEqual({ ok: false, why: 'not-allowed' });
    expect(await taxLetters(sellerOf(sari), 'all')).toEqual({ letters: [], next: undefined });
    expect(await statesOf(monday)).toEqual([{ state: 'waits', withdrawnWhy: null }]);
  });
});
