import { expect, test } from 'vitest';
import { dayField, readMoment } from './dayField';

test('a day is one that exists, of this century', () => {
  const day = dayField({ error: () => 'Isi tanggalnya.' });
  expect(day.parse('2028-02-29')).toBe('2028-02-29');
  for (const wrong of ['2026-02-29', '0000-01-01', '1999-12-31', '9999-12-31', '31-12-2026', '', undefined])
    expect(day.safeParse(wrong).error?.issues[0]?.message, wrong).toBe('Isi tanggalnya.');
});

test('a moment is read as Jambi writes it, and never moved on to another day', () => {
  expect(readMoment('2026-12-31T23:59')).toEqual(new Date('2026-12-31T16:59:00Z'));
  for (const wrong of ['2026-02-30T10:00', '2026-12-30T24:00', '2026-12-30T10:60', '9999-12-31T00:00', '2026-12-30'])
    expect(readMoment(wrong), wrong).toBeUndefined();
});
