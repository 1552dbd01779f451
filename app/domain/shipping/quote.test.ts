import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chargedGrams, optionsFor } from './quote';

const pouch = { quantity: 2, grams: 300, lengthCm: 20, widthCm: 12, heightCm: 6 };
const basket = { quantity: 1, grams: 400, lengthCm: 40, widthCm: 40, heightCm: 30 };
const rate = {
  service: 'JNE Reguler',
  regencyCode: null,
  districtCode: null,
  first: 20_000,
  next: 10_000,
  daysMin: 2,
  daysMax: 4,
  takesCash: false,
};
const pondokTinggi = { regencyCode: '15.72', districtCode: '15.72.02' };

test('a small heavy parcel is charged by weight, a large light one by volume', () => {
  expect(chargedGrams([pouch])).toBe(1_000);
  expect(chargedGrams([{ ...pouch, quantity: 4 }])).toBe(2_000);
  expect(chargedGrams([basket])).toBe(8_000);
});

test('the charged weight is a whole number of kilograms, never less than either measure', () => {
  const measure = fc.integer({ min: 1, max: 1_000 });
  const piece = fc.record({
    quantity: measure,
    grams: measure,
    lengthCm: measure,
    widthCm: measure,
    heightCm: measure,
  });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (pieces) => {
      const charged = chargedGrams(pieces);
      expect(charged % 1000).toBe(0);
      expect(charged).toBeGreaterThanOrEqual(pieces.reduce((sum, one) => sum + one.grams * one.quantity, 0));
    }),
  );
});

test('a district wins over its regency, a regency over everywhere else', () => {
  const rates = [
    rate,
    { ...rate, regencyCode: '15.72', first: 12_000, next: 5_000 },
    { ...rate, regencyCode: '15.72', districtCode: '15.72.02', first: 7_000, next: 0 },
  ];
  expect(optionsFor(rates, pondokTinggi, 1_000)).toMatchObject([{ price: 7_000 }]);
  expect(optionsFor(rates, { ...pondokTinggi, districtCode: '15.72.01' }, 3_000)).toMatchObject([{ price: 22_000 }]);
  expect(optionsFor(rates, { regencyCode: '31.71', districtCode: '31.71.01' }, 3_000)).toMatchObject([
    { price: 40_000 },
  ]);
});

test('a service without a row for a place is not offered there; the others stand cheapest first', () => {
  const courier = { ...rate, service: 'Kurir toko', regencyCode: '15.01', first: 5_000 };
  expect(optionsFor([courier], pondokTinggi, 1_000)).toEqual([]);
  expect(optionsFor([rate, courier], { regencyCode: '15.01', districtCode: '15.01.01' }, 1_000)).toMatchObject([
    { service: 'Kurir toko', price: 5_000 },
    { service: 'JNE Reguler', price: 20_000 },
  ]);
});
