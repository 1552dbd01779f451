import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '../platform/db';
import { dayInWib, isWorkingDay, monthInWib, readHolidays, workingDaysLater } from './calendar';

const christmas = new Set(['2026-12-25']);

test('two working days after Friday noon is Tuesday noon', () => {
  expect(workingDaysLater(new Date('2026-11-20T05:00:00Z'), 2, new Set())).toEqual(new Date('2026-11-24T05:00:00Z'));
});

test('a holiday is not counted, nor is the weekend behind it', () => {
  expect(workingDaysLater(new Date('2026-12-23T05:00:00Z'), 2, christmas)).toEqual(new Date('2026-12-28T05:00:00Z'));
});

test('the day is that of Jambi: Friday evening in London is Saturday there', () => {
  expect(dayInWib(new Date('2026-11-20T18:00:00Z'))).toBe('2026-11-21');
  expect(isWorkingDay(new Date('2026-11-20T18:00:00Z'), new Set())).toBe(false);
});

test('a deadline in working days falls on a working day, whatever the start', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 20 }),
      (from, days) => {
        const until = workingDaysLater(from, days, christmas);
        expect(isWorkingDay(until, christmas)).toBe(true);
        expect(until.getTime() - from.getTime()).toBeGreaterThanOrEqual(days * 24 * 60 * 60 * 1000);
      },
    ),
  );
});

test('the table of holidays knows Independence Day', async () => {
  expect((await readHolidays(db)).has('2026-08-17')).toBe(true);
});

test('a month in Jambi begins seven hours before that of Greenwich', () => {
  const december = { from: new Date('2026-11-30T17:00:00Z'), to: new Date('2026-12-31T17:00:00Z') };
  expect(monthInWib('2026-12')).toEqual(december);
  for (const text of ['2026-13', '2026-00', '2026-1', '26-01', '', '2026-01-01'])
    expect(monthInWib(text)).toBeUndefined();
});
