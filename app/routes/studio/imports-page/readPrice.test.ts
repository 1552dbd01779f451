import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRupiah } from '../../../domain/money';
import { readPrice } from '../product-form/readPrice';

test('a price is the same in a table as in the form, where the browser reads it too', () => {
  const typed = fc.oneof(fc.stringMatching(/^([Rr]p ?)?[\d.,]{1,12}$/), fc.string(), fc.nat().map(String));
  fc.assert(fc.property(typed, (text) => readRupiah(text) === readPrice(text)));
  for (const text of ['25000', '25.000', 'Rp25.000', ' rp 1.250.000 ']) expect(readRupiah(text)).toBe(readPrice(text));
});
