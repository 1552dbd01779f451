import { db } from '../../platform/db';
import { dayInWib, daysLater } from '../calendar';
import { tally } from './tally';

const KEPT = 60; // days

/** What reads like the name of goods: up to five words of letters, 3 to 40 characters. No digits, no @: no number or address of anybody. */
const NAME = /^(?=.{3,40}$)\p{L}+( \p{L}+){0,4}$/u;

/** Counts that goods were looked for and not found. Whatever does not read like the name of goods is forgotten at once. */
export function countMiss(typed: string, now = new Date()) {
  const text = typed.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  if (NAME.test(text)) tally('miss', text, now);
}

/** By the clock: what nobody found sixty days ago is forgotten. @returns how many rows were */
export async function forgetMisses(now = new Date()): Promise<number> {
  const { count } = await db.searchMiss.deleteMany({
    where: { day: { lt: new Date(dayInWib(daysLater(now, -KEPT))) } },
  });
  return count;
}
