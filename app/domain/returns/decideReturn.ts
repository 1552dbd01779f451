import type { Prisma } from '../../../prisma/generated/client';
import type { Transaction } from '../../platform/db';
import { type Actor, regenciesFor } from '../accounts';
import type { Rupiah } from '../money';
import { days, inWorkingDays } from './deadlines';
import { CannotNow, type CannotSettle, inOneGo } from './refused';
import { giveMoneyBack, goOnAsBefore } from './settle';
import type { ReturnReason } from './states';
import { type NotTaken, type Taken, takeReturnStep } from './takeReturnStep';
import { tellBuyer, tellShop } from './told';

/** The returns that somebody may decide, by the regency of the shop, as a condition of a query; nothing for who decides none. */
export function reachOf(staff: Actor) {
  const regencies = regenciesFor(staff, 'return:decide');
  if (regencies === 'all') return {};
  return regencies.length > 0 ? { shop: { business: { regencyCode: { in: regencies } } } } : undefined;
}

/** What stood before the office at some time, decided or not. */
export const wasBroughtBefore = {
  events: { some: { step: { in: ['askStaff', 'object', 'escalate'] } } },
} satisfies Prisma.ReturnWhereInput;

type Decision = { returnId: string; answer: string } & (
  | { outcome: 'buyer' /** rupiah; none: all that was paid for it */; amount?: Rupiah }
  | { outcome: 'buyer-back' | 'shop' }
);

type NotDecided = NotTaken | CannotSettle | { ok: false; why: 'not-allowed' };

/** Whether the goods can be asked back: they came, and are not on their way already. */
export const canGoBack = ({ tracking, reason }: { tracking: string | null; reason: ReturnReason }) =>
  tracking === null && reason !== 'MISSING';

/**
 * The office decides what buyer and shop could not: for the buyer, with money at once or when the goods have come back, or for
 * the shop. Both are told why, and neither can say no to it.
 */
export async function decideReturn(
  staff: Actor,
  decided: Decision,
  now = new Date(),
): Promise<{ ok: true; number: string } | NotDecided> {
  const reach = reachOf(staff);
  if (!reach) return { ok: false, why: 'not-allowed' };
  const { personId } = staff;
  return inOneGo((tx) =>
    decided.outcome === 'buyer-back'
      ? askBack(tx, { reach, personId, ...decided }, now)
      : end(tx, { reach, personId, ...decided }, now),
  );
}

type By = { reach: Prisma.OrderWhereInput; personId: string };

async function end(tx: Transaction, decided: By & Exclude<Decision, { outcome: 'buyer-back' }>, now: Date) {
  const { returnId: id, reach, personId, answer: note } = decided;
  const step = decided.outcome === 'buyer' ? 'award' : 'reject';
  const taken = await takeReturnStep(tx, step, { id, order: reach }, { personId, note }, now, {
    dueBy: null,
    answer: note,
  });
  if (!taken.ok) return taken;
  if (decided.outcome === 'buyer') await giveMoneyBack(tx, taken.returned, { amount: decided.amount, personId }, now);
  else await goOnAsBefore(tx, taken.returned, personId, now);
  return tellBoth(tx, taken.returned, step, { note }, now);
}

/** From here on it goes as if the shop had agreed. */
async function askBack(tx: Transaction, { returnId: id, reach, personId, answer: note }: By & Decision, now: Date) {
  const dueBy = await inWorkingDays(tx, now, days.buyerSendsBack);
  const change = { dueBy, answer: note, shipsBack: true };
  const taken = await takeReturnStep(tx, 'awardBack', { id, order: reach }, { personId, note }, now, change);
  if (!taken.ok) return taken;
  if (!canGoBack(taken.returned)) throw new CannotNow({ ok: false, why: 'not-that-way' });
  return tellBoth(tx, taken.returned, 'awardBack', { note, dueBy }, now);
}

type Told = { note: string; dueBy?: Date };

async function tellBoth(
  tx: Transaction,
  returned: Taken,
  step: 'award' | 'awardBack' | 'reject',
  told: Told,
  now: Date,
) {
  await tellBuyer(tx, returned, step, told, now);
  await tellShop(tx, returned, step, { note: told.note }, now);
  return { ok: true, number: returned.number } as const;
}
