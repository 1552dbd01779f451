import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceFor, reducedFrom } from './prices';

describe('a price for whoever takes many', () => {
  const tiers = [
    { from: 10, price: 8_000 },
    { from: 50, price: 7_000 },
  ];
  test('is that of the highest tier that is reached, and below them the plain one', () => {
    const of = (quantity: number) => priceFor({ price: 9_000, tiers }, quantity);
    expect([1, 9, 10, 49, 50, 999].map(of)).toEqual([9_000, 9_000, 8_000, 8_000, 7_000, 7_000]);
  });

  test('is never more than the plain one, however low an offer makes that', () => {
    expect([1, 10, 50].map((quantity) => priceFor({ price: 7_500, tiers }, quantity))).toEqual([7_500, 7_500, 7_000]);
  });

  test('does not depend on the order in which tiers are read', () => {
    const tier = fc.record({ from: fc.integer({ min: 2, max: 99 }), price: fc.integer({ min: 1, max: 9_999 }) });
    const many = fc.uniqueArray(tier, { selector: ({ from }) => from });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 120 }), (tiers, quantity) => {
        const price = priceFor({ price: 10_000, tiers }, quantity);
        expect(priceFor({ price: 10_000, tiers: tiers.toReversed() }, quantity)).toBe(price);
      }),
    );
  });
});

describe('a crossed-out price', () => {
  const day = (day: number) => new Date(Date.UTC(2026, 9, day));
  const history = [
    { price: 40_000, at: day(1) },
    { price: 45_000, at: day(10) },
    { price: 50_000, at: day(60) },
    { price: 42_000, at: day(70) },
  ];

  test('stands beside the lowest of the thirty days before, and what ended earlier does not count', () => {
    // From day 40 on: 45,000 until day 60, then 50,000. The 40,000 ended on day 10.
    expect(reducedFrom({ price: 42_000, priceBefore: 50_000 }, history)).toEqual({ before: 50_000, lowest: 45_000 });
  });

  test('is not shown where so much was never asked, or no price came before', () => {
    expect(reducedFrom({ price: 42_000, priceBefore: 60_000 }, history)).toBeUndefined();
    expect(reducedFrom({ price: 40_000, priceBefore: 50_000 }, history.slice(0, 1))).toBeUndefined();
    expect(reducedFrom({ price: 40_000, priceBefore: 50_000 }, [])).toBeUndefined();
  });

  test('is not shown where it is no higher than the price', () => {
    expect(reducedFrom({ price: 42_000, priceBefore: 42_000 }, history)).toBeUndefined();
    expect(reducedFrom({ price: 42_000, priceBefore: null }, history)).toBeUndefined();
  });

  test('a raise to cross out is seen: the lowest stays what it was', () => {
    const raised = [
      { price: 30_000, at: day(1) },
      { price: 90_000, at: day(69) },
      { price: 45_000, at: day(70) },
    ];
    expect(reducedFrom({ price: 45_000, priceBefore: 90_000 }, raised)).toEqual({ before: 90_000, lowest: 30_000 });
  });
});
