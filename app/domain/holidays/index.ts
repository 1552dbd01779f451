export { type Away, awayAt, isAhead, isAway, readHolidaysAhead } from './away';
export { endHoliday } from './endHoliday';
export { openingOfShop } from './openingOfShop';
export { type HolidayProblem, longestNote, planHoliday } from './planHoliday';
export { setWorkDays } from './setWorkDays';
