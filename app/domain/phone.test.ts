import { expect, test } from 'vitest';
import { readPhone } from './phone';

test.each([
  ['0812 3456 7890', '+6281234567890'],
  ['62-812-3456-7890', '+6281234567890'],
  ['8123456789', '+628123456789'],
  ['0741-668899', '+62741668899'],
  ['+1 202 555 0100', '+12025550100'],
])('%s is %s', (text, number) => {
  expect(readPhone(text)).toBe(number);
});

test.each(['', '12', '0812', 'telepon', '8.52E+10', '0812345678901234567', '💥'])('%s is no number', (text) => {
  expect(readPhone(text)).toBeUndefined();
});
