export { type Away, awayAt, isAhead, isAway, readHolidaysAhead } from './away';
export { endHoliday } from './endHoliday';
export { type HolidayProblem, longestNote, planHoliday } from './planHoliday';
export { openingOfShop } from './readOpening';
export { setWorkDays } from './setWorkDays';
