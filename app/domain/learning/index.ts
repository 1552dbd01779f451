export { countVisit, type Seen } from './countVisit';
export { type DayFigures, type Sums, VISITS_TO_SAY } from './readDays';
export { ORDERS_TO_NAME } from './readParts';
export { type Report, readReport } from './readReport';
export { countMiss, forgetMisses } from './searchMisses';
export { SHOPS_TO_COMPARE } from './sectorMedian';
export { LENGTHS } from './spans';
export { writeCounts } from './tally';
