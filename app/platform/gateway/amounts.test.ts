import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromGatewayAmount, toGatewayAmount } from './amounts';

test('what goes to the gateway comes back as the same rupiah, a hundred times as much on the way', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (rupiah) => {
      expect(toGatewayAmount(rupiah)).toBe(rupiah * 100);
      expect(fromGatewayAmount(toGatewayAmount(rupiah))).toBe(rupiah);
    }),
  );
});

test('a part of a rupiah is refused in both directions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 1, max: 99 }), (rupiah, sen) => {
      expect(() => fromGatewayAmount(rupiah * 100 + sen)).toThrow(RangeError);
      expect(() => toGatewayAmount(rupiah + sen / 100)).toThrow(RangeError);
    }),
  );
  expect(() => toGatewayAmount(-1)).toThrow(RangeError);
});
