import type { Prisma } from '../../../prisma/generated/client';
import { type Actor, regenciesFor } from '../accounts';
import type { Rupiah } from '../money';
import { type CannotSettle, inOneGo } from './refused';
import { giveMoneyBack, goOnAsBefore } from './settle';
import { type NotTaken, takeReturnStep } from './takeReturnStep';
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
  | { outcome: 'shop' }
);

type NotDecided = NotTaken | CannotSettle | { ok: false; why: 'not-allowed' };

/**
 * The office decides what buyer and shop could not: for the buyer, with money back, or for the shop. Both are told why, and it
 * is the end of it.
 */
export async function decideReturn(
  staff: Actor,
  decided: Decision,
  now = new Date(),
): Promise<{ ok: true; number: string } | NotDecided> {
  const reach = reachOf(staff);
  if (!reach) return { ok: false, why: 'not-allowed' };
  const { personId } = staff;
  const { returnId, answer: note } = decided;
  return inOneGo(async (tx) => {
    const step = decided.outcome === 'buyer' ? 'award' : 'reject';
    const which = { id: returnId, order: reach };
    const taken = await takeReturnStep(tx, step, which, { personId, note }, now, { dueBy: null, answer: note });
    if (!taken.ok) return taken;
    if (decided.outcome === 'buyer') await giveMoneyBack(tx, taken.returned, { amount: decided.amount, personId }, now);
    else await goOnAsBefore(tx, taken.returned, personId, now);
    await tellBuyer(tx, taken.returned, step, { note }, now);
    await tellShop(tx, taken.returned, step, { note }, now);
    return { ok: true as const, number: taken.returned.number };
  });
}
