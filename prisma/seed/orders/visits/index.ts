import { regulars } from '../regulars';
import type { DemoPurchase } from '../types';
import { inTheCityAndByTheSea } from './cityAndCoast';
import { inTheMountains } from './mountains';
import { alongTheRiver } from './river';
import type { Visit } from './types';

const FIRST_DAY = -57;
const DAYS = 40; // so that the last is received, and said something of, before the seeding
const STEP = 17; // has no divisor in common with the days: one after the other falls on another one
const TIMES = ['08:15', '12:35', '19:05', '20:40', '21:25'];

/** All of them have ended well; they come from all over the province and the time before the last two weeks. */
export const visits: Visit[] = [...inTheMountains, ...alongTheRiver, ...inTheCityAndByTheSea];

export const visitPurchases: DemoPurchase[] = visits.map(({ by, pays, goods }, place) => ({
  buyer: regulars[by],
  pays,
  placed: { day: FIRST_DAY + ((place * STEP) % DAYS), time: TIMES[place % TIMES.length]! },
  goods: goods.map(([slug, variant, pieces]) => [slug, variant, pieces]),
  ends: 'COMPLETED',
}));
