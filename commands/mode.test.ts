import { expect, test } from 'vitest';
import { decideMode, Refusal } from './mode.mjs';

const DATABASE_URL = 'postgres://localhost/sepucuk';

test('without any word the demonstration opens, with its own database', () => {
  expect(decideMode({})).toBe('demo');
  expect(decideMode({ SEPUCUK_MODE: '', DATABASE_URL: '' })).toBe('demo');
});

test('a demonstration may use a database that one runs', () => {
  expect(decideMode({ SEPUCUK_MODE: 'demo', DATABASE_URL })).toBe('demo');
});

test.each([
  ['a database of which nobody said what it is for', { DATABASE_URL }],
  ['a real shop without a database', { SEPUCUK_MODE: 'production' }],
  ['a mode that does not exist', { SEPUCUK_MODE: 'live', DATABASE_URL }],
])('refused: %s', (_, environment) => {
  expect(() => decideMode(environment)).toThrow(Refusal);
});
