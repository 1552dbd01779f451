import { createHash } from 'node:crypto';
import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { type Income, type RowProblem, readRows } from './readRows';

const LONGEST = 2_000_000; // characters: some 20,000 lines

export type StatementRead = { ok: true; added: number; known: number; problems: RowProblem[] };

/**
 * Takes in what finance pasted or uploaded of the bank's statement: each line of money that came in, once, however often
 * it is given.
 *
 * @returns how many lines are new, how many were known, and which could not be understood
 */
export async function readStatement(
  actor: Actor,
  csv: string,
  now = new Date(),
): Promise<StatementRead | { ok: false; why: 'not-allowed' | 'too-long' }> {
  if (!may(actor, 'payment:confirm')) return { ok: false, why: 'not-allowed' };
  if (csv.length > LONGEST) return { ok: false, why: 'too-long' };
  const { incomes, problems } = readRows(csv, now);
  const keys = keysOf(incomes);
  const { count } = await db.statementLine.createMany({
    data: incomes.map(({ day, amount, description }, place) => ({
      key: keys[place]!,
      bookedOn: new Date(day),
      amount,
      description,
      uploadedAt: now,
      uploadedBy: actor.personId,
    })),
    skipDuplicates: true,
  });
  return { ok: true, added: count, known: incomes.length - count, problems };
}

/** Of its day, amount, text and place among equal lines of the day: two buyers may send the same sum with the same words. */
function keysOf(incomes: Income[]): string[] {
  const seen = new Map<string, number>();
  return incomes.map(({ day, amount, description }) => {
    const line = [day, amount, description.toUpperCase().replace(/[^0-9A-Z]/g, '')].join('|');
    const place = (seen.get(line) ?? 0) + 1;
    seen.set(line, place);
    return createHash('sha256').update(`${line}|${place}`).digest('hex');
  });
}
