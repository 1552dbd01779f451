import { beforeEach, expect, test } from 'vitest';
import { aPerson, aShop } from '../../../prisma/seed/story';
import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { awayAt } from './away';
import { endHoliday } from './endHoliday';
import { openingOfShop } from './openingOfShop';
import { planHoliday } from './planHoliday';
import { setWorkDays } from './setWorkDays';

const now = new Date('2026-12-04T18:00:00Z'); // Saturday the 5th at one o'clock in Jambi
const plan = { from: '2026-12-05', until: '2026-12-11', note: 'Panen dulu.' };

let keeper: Actor & { shopId: string };

beforeEach(async () => {
  const { owner, shopId } = await aShop();
  keeper = { ...owner, shopId };
});

const planned = (from: string, until: string) => planHoliday(keeper, { from, until, note: '' }, now);

test('a holiday runs from its first day to its last as Jambi counts them, and ends by itself; its note stands in one line', async () => {
  expect(await planHoliday(keeper, { ...plan, note: ' Panen\r\n  dulu. ' }, now)).toEqual({ ok: true });
  const away = async (moment: string) => (await openingOfShop(keeper, new Date(moment)))?.away;
  expect(await away('2026-12-04T16:59:59Z')).toBeUndefined();
  expect(await away('2026-12-04T17:00:00Z')).toEqual({ backOn: '2026-12-12', note: 'Panen dulu.' });
  expect(await away('2026-12-11T16:59:59Z')).toEqual({ backOn: '2026-12-12', note: 'Panen dulu.' });
  expect(await away('2026-12-11T17:00:00Z')).toBeUndefined();
});

test('one that follows another without a day between makes it longer', () => {
  const holidays = [
    { from: '2026-12-12', until: '2026-12-20', note: '' },
    { from: '2026-12-05', until: '2026-12-11', note: 'Panen' },
    { from: '2026-12-22', until: '2026-12-23', note: '' },
  ];
  expect(awayAt(holidays, now)).toEqual({ backOn: '2026-12-21', note: 'Panen' });
});

test('it can be ended early and taken back, once', async () => {
  await planHoliday(keeper, plan, now);
  const [{ id } = { id: '' }] = (await openingOfShop(keeper, now))!.holidays;
  expect(await endHoliday(keeper, id, now)).toEqual({ ok: true });
  expect(await openingOfShop(keeper, now)).toMatchObject({ holidays: [], away: undefined });
  expect(await endHoliday(keeper, id, now)).toEqual({ ok: false, why: 'gone' });
  expect(await planHoliday(keeper, plan, now)).toEqual({ ok: true });
});

test('one that is over cannot be ended any more', async () => {
  await planHoliday(keeper, plan, now);
  const { id } = await db.shopHoliday.findFirstOrThrow({ where: { shopId: keeper.shopId } });
  expect(await endHoliday(keeper, id, new Date('2026-12-11T17:00:00Z'))).toEqual({ ok: false, why: 'gone' });
  expect(await db.shopHoliday.findUnique({ where: { id } })).toMatchObject({ endedAt: null });
  expect(await endHoliday(keeper, id, new Date('2026-12-11T16:59:59Z'))).toEqual({ ok: true });
});

test('days that cannot be are refused', async () => {
  const no = (why: string) => ({ ok: false, why });
  expect(await planned('2026-12-04', '2026-12-06')).toEqual(no('from-past'));
  expect(await planned('2026-12-06', '2026-12-05')).toEqual(no('until-before'));
  expect(await planned('2028-12-06', '2028-12-07')).toEqual(no('from-far'));
  expect(await planned('2026-12-05', '2027-03-05')).toEqual(no('too-long'));
  expect(await planned('2026-12-05', '2027-03-04')).toEqual({ ok: true });
  expect(await planned('2027-03-04', '2027-03-06')).toEqual(no('overlaps'));
  expect(await planned('2027-03-05', '2027-03-06')).toEqual({ ok: true });
  expect(
    await planHoliday(keeper, { ...plan, from: '2027-05-01', until: '2027-05-01', note: 'a'.repeat(301) }, now),
  ).toEqual(no('note-long'));
});

test('of two that are planned at once for the same days, one is kept', async () => {
  const answers = await Promise.all([planHoliday(keeper, plan, now), planHoliday(keeper, plan, now)]);
  expect(answers).toContainEqual({ ok: true });
  expect(answers).toContainEqual({ ok: false, why: 'overlaps' });
});

test('working days are kept in order, and none is not enough', async () => {
  expect(await setWorkDays(keeper, [])).toEqual({ ok: false, why: 'no-day' });
  expect(await setWorkDays(keeper, [8, 0, 2.5])).toEqual({ ok: false, why: 'no-day' });
  expect(await setWorkDays(keeper, [6, 1, 1, 3])).toEqual({ ok: true });
  expect((await openingOfShop(keeper, now))?.workDays).toEqual([1, 3, 6]);
});

test('only the owner plans and ends, and only in the own shop', async () => {
  await planHoliday(keeper, plan, now);
  const { id } = await db.shopHoliday.findFirstOrThrow({ where: { shopId: keeper.shopId } });
  const { personId } = await aPerson();
  const helper = { personId, shopId: keeper.shopId, grants: [{ role: 'MANAGER' as const, shopId: keeper.shopId }] };
  const no = { ok: false, why: 'not-allowed' };
  expect(await planHoliday(helper, { ...plan, from: '2027-01-01', until: '2027-01-01' }, now)).toEqual(no);
  expect(await endHoliday(helper, id, now)).toEqual(no);
  expect(await setWorkDays(helper, [1])).toEqual(no);
  expect(await openingOfShop(helper, now)).toBeUndefined();
  const other = await aShop();
  expect(await endHoliday({ ...other.owner, shopId: other.shopId }, id, now)).toEqual({ ok: false, why: 'gone' });
});
