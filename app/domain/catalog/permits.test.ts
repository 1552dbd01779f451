import { expect, test } from 'vitest';
import { demoShops } from '../../../prisma/seed/catalogue';
import { lackingPermits, type PermitDetails, permitFault, readPirt, tidyPermitNumber } from './permits';

const today = '2026-11-24';
const pirt = (number: string, expiresOn?: string): PermitDetails => ({ kind: 'PIRT', number, expiresOn });

test.each([
  ['right', pirt('210150101900128', '2028-05-31'), undefined],
  ['too short', pirt('21015010190012', '2028-05-31'), 'pirt-digits'],
  ['too long', pirt('2101501019001280', '2028-05-31'), 'pirt-digits'],
  ['letters', pirt('21015010190012x', '2028-05-31'), 'pirt-digits'],
  ['no packaging', pirt('010150101900128', '2028-05-31'), 'pirt-digits'],
  ['no province', pirt('210050101900128', '2028-05-31'), 'pirt-place'],
  ['another year than its last two digits', pirt('210150101900128', '2029-05-31'), 'pirt-year'],
  ['longer than five years', pirt('210150101900133', '2033-01-01'), 'pirt-too-long'],
  ['exactly five years', pirt('210150101900131', '2031-11-24'), undefined],
  ['expired, but right', pirt('210150101900124', '2024-05-31'), undefined],
  ['the number of another permit', pirt('MD224315004123', '2028-05-31'), 'pirt-is-md'],
  ['without a day', pirt('210150101900128'), 'permit-no-expiry'],
] as const)('P-IRT: %s', (_, permit, fault) => {
  expect(permitFault(permit, today)).toBe(fault);
});

test('a P-IRT says where it was given and when it expires, while it is typed', () => {
  expect(readPirt(' ')).toBeUndefined();
  expect(readPirt('P-IRT No. 2101501019001-28')).toEqual({ ok: true, regencyCode: '15.01', year: 2028 });
  expect(readPirt('210137101900131')).toEqual({ ok: true, regencyCode: '13.71', year: 2031 });
  expect(readPirt('2101501')).toEqual({ ok: false, fault: 'pirt-digits' });
  expect(readPirt('210050101900128')).toEqual({ ok: false, fault: 'pirt-place' });
  expect(readPirt('BPOM RI MD 224315004123')).toEqual({ ok: false, fault: 'pirt-is-md' });
});

test('MD and halal', () => {
  const md = { kind: 'MD', number: 'MD224315004123', expiresOn: '2029-01-01' } as const;
  expect(permitFault(md, today)).toBeUndefined();
  expect(permitFault({ ...md, number: 'ML224315004123' }, today)).toBe('md-number');
  expect(permitFault({ ...md, expiresOn: undefined }, today)).toBe('permit-no-expiry');
  expect(permitFault({ kind: 'HALAL', number: 'ID15110000123450321' }, today)).toBeUndefined();
  expect(permitFault({ kind: 'HALAL', number: 'ada' }, today)).toBe('halal-number');
});

test('a number may be copied from a label as it stands there', () => {
  expect(tidyPermitNumber(pirt('P-IRT No. 2101501019001-28'))).toBe('210150101900128');
  expect(tidyPermitNumber({ kind: 'MD', number: 'BPOM RI MD 224315004123' })).toBe('MD224315004123');
  expect(tidyPermitNumber({ kind: 'MD', number: '224315004123' })).toBe('MD224315004123');
  expect(tidyPermitNumber({ kind: 'HALAL', number: ' id15 1100 0012 ' })).toBe('ID1511000012');
});

const packed = { foodKind: 'PACKED', slug: 'kopi-bubuk' } as const;
const good = { kind: 'PIRT', expiresOn: '2026-11-24' };
const halal = { kind: 'HALAL', expiresOn: null };

test.each([
  ['no food, no question', { foodKind: 'NONE', slug: 'batik-cap' } as const, 'NOT_FOOD', [], []],
  [
    'fresh food says whether it is halal',
    { foodKind: 'FRESH', slug: 'buah-segar' } as const,
    'NOT_FOOD',
    [],
    ['no-halal'],
  ],
  ['fresh food needs no P-IRT', { foodKind: 'FRESH', slug: 'buah-segar' } as const, 'NOT_HALAL', [], []],
  ['ready to eat as well', { foodKind: 'READY_TO_EAT', slug: 'kue-rumahan' } as const, 'CERTIFIED', [halal], []],
  ['packed food needs one', packed, 'NOT_HALAL', [], ['no-permit']],
  ['on its last day it still holds', packed, 'CERTIFIED', [halal, good], []],
  ['the day after it does not', packed, 'NOT_HALAL', [{ ...good, expiresOn: '2026-11-23' }], ['permit-expired']],
  ['a certificate that was promised', packed, 'CERTIFIED', [good], ['no-halal-number']],
  ['and one that has expired', packed, 'CERTIFIED', [{ ...halal, expiresOn: '2026-11-23' }, good], ['halal-expired']],
  ['frozen food needs MD', { foodKind: 'PACKED', slug: 'olahan-beku' } as const, 'NOT_HALAL', [good], ['no-md']],
  ['and has it', { foodKind: 'PACKED', slug: 'olahan-beku' } as const, 'NOT_HALAL', [{ ...good, kind: 'MD' }], []],
])('%s', (_, food, halal, held, lacks) => {
  expect(lackingPermits(food, halal, held, today)).toEqual(lacks);
});

test('every permit of the demonstration would be taken', () => {
  const permits = demoShops.flatMap((shop) => shop.products.flatMap((product) => product.permit ?? []));
  expect(permits.length).toBeGreaterThan(20);
  expect(permits.filter((permit) => permitFault({ ...permit, number: tidyPermitNumber(permit) }, today))).toEqual([]);
});
