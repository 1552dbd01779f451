import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRupiah } from '../../../domain/money';
import { readPrice } from './readPrice';

test('the browser reads a price as the domain does', () => {
  const typed = fc.oneof(fc.stringMatching(/^([Rr]p\.? ?)?[\d.,]{1,12}$/), fc.string(), fc.nat().map(String));
  fc.assert(fc.property(typed, (text) => readRupiah(text) === readPrice(text)));
  expect(['25000', '25.000', 'Rp. 25.000', ' rp 25.000 ', '25.5'].map(readPrice)).toEqual([
    25e3,
    25e3,
    25e3,
    25e3,
    undefined,
  ]);
});
