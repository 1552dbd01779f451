import type { Transaction } from '../../platform/db';
import { readHolidays, workingDaysLater } from '../calendar';

/** Working days until whoever is next has acted. Ours; the law asks only that there is time to exchange (PP 80/2019). */
export const days = {
  shopAnswers: 2,
  buyerSendsBack: 5,
  /** After the parcel has arrived. */
  shopChecks: 3,
  shopSendsNew: 3,
  buyerAsksStaff: 3,
  staffDecide: 5,
} as const;

/** Calendar days after a shop's deadline, in which the buyer may ask the office; then the clock does. */
export const DAYS_TO_ESCALATE = 7;

/** So many working days from now. */
export async function inWorkingDays(tx: Transaction, now: Date, count: number): Promise<Date> {
  return workingDaysLater(now, count, await readHolidays(tx));
}
