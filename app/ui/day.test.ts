import { expect, test } from 'vitest';
import { dayInJambi, momentInJambi } from './day';

test('a day in Jambi begins at 17.00 UTC', () => {
  expect(dayInJambi('2026-11-23T16:59:59Z', 'id')).toBe('23 November 2026');
  expect(dayInJambi('2026-11-23T17:00:00Z', 'id')).toBe('24 November 2026');
});

test('a moment says its zone', () => {
  expect(momentInJambi('2026-11-23T17:05:00Z', 'id')).toBe('24 November 2026 pukul 00.05 WIB');
});
