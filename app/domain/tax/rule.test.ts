import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingOf, type TaxFacts, taxDue } from './rule';

const rule = { basisPoints: 50, freeTo: 500_000_000 };
const taxed: TaxFacts = { isDesignated: true, rule, kind: undefined, letters: [], turnoverBefore: 0 };

const table: [string, Partial<TaxFacts>, ReturnType<typeof standingOf>][] = [
  ['whoever is not designated', { isDesignated: false, kind: 'ENTITY' }, 'off'],
  ['a day before the rule', { rule: undefined }, 'off'],
  ['a shop that has told nothing', {}, 'collected'],
  ['a person without a letter', { kind: 'PERSON' }, 'collected'],
  ['a person with a letter', { kind: 'PERSON', letters: ['STATEMENT'] }, 'free'],
  ['… at the threshold', { kind: 'PERSON', letters: ['STATEMENT'], turnoverBefore: 500_000_000 }, 'free'],
  ['… above it', { kind: 'PERSON', letters: ['STATEMENT'], turnoverBefore: 500_000_001 }, 'collected'],
  ['… above it, but exempt', { kind: 'PERSON', letters: ['STATEMENT', 'SKB'], turnoverBefore: 500_000_001 }, 'exempt'],
  ['a person with an exemption', { kind: 'PERSON', letters: ['SKB'] }, 'exempt'],
  ['an entity', { kind: 'ENTITY' }, 'collected'],
  ['an entity with a letter for persons', { kind: 'ENTITY', letters: ['STATEMENT'] }, 'collected'],
  ['an entity with an exemption', { kind: 'ENTITY', letters: ['SKB'] }, 'exempt'],
  ['a letter of somebody who did not say who', { letters: ['STATEMENT'] }, 'collected'],
];

test.each(table)('PMK 37/2025 %s', (_, changes, standing) => {
  const facts = { ...taxed, ...changes };
  expect(standingOf(facts)).toBe(standing);
  expect(taxDue(100_000, facts)).toBe(standing === 'collected' ? 500 : 0);
});

test('half a percent, rounded down to the rupiah', () => {
  expect([0, 199, 200, 399, 45_000, 2_000_000_000].map((goods) => taxDue(goods, taxed))).toEqual([
    0, 0, 1, 1, 225, 10_000_000,
  ]);
});

const facts = fc.record<TaxFacts>({
  isDesignated: fc.boolean(),
  rule: fc.option(
    fc.record({ basisPoints: fc.integer({ min: 0, max: 10_000 }), freeTo: fc.integer({ min: 0, max: 1e9 }) }),
    { nil: undefined },
  ),
  kind: fc.constantFrom('PERSON', 'ENTITY', undefined),
  letters: fc.subarray(['STATEMENT', 'SKB'] as const),
  turnoverBefore: fc.integer({ min: 0, max: 2e9 }),
});

test('never below nothing, never a rupiah more than the rate, and only from whom it is collected', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 2_000_000_000 }), (facts, goods) => {
      const tax = taxDue(goods, facts);
      const exact = standingOf(facts) === 'collected' ? BigInt(goods) * BigInt(facts.rule!.basisPoints) : 0n;
      expect(BigInt(tax)).toBe(exact / 10_000n);
    }),
  );
});

test('a letter never makes the tax higher, and neither does selling less', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 2_000_000_000 }), (facts, goods) => {
      const tax = taxDue(goods, facts);
      expect(taxDue(goods, { ...facts, letters: ['STATEMENT', 'SKB'] })).toBeLessThanOrEqual(tax);
      expect(taxDue(goods, { ...facts, turnoverBefore: 0 })).toBeLessThanOrEqual(tax);
    }),
  );
});
