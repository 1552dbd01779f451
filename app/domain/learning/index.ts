export { countVisit, type Seen } from './countVisit';
export { countMiss, forgetMisses } from './searchMisses';
export { writeCounts } from './tally';
