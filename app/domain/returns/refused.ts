import { db, type Transaction } from '../../platform/db';
import type { Rupiah } from '../money';
import { SoldOut } from '../stock';

/** Why money cannot go back, or a new parcel not go out. */
export type CannotSettle =
  | { ok: false; why: 'disputed' | 'sold-out' | 'not-that-way' }
  | { ok: false; why: 'too-much'; most: Rupiah };

/** Found only after something was written: thrown, so that nothing of it stays. */
export class CannotNow extends Error {
  constructor(readonly answer: CannotSettle) {
    super(answer.why);
  }
}

/** One transaction, that leaves nothing behind when it finds that it cannot go on. */
export async function inOneGo<Answer>(act: (tx: Transaction) => Promise<Answer>): Promise<Answer | CannotSettle> {
  try {
    return await db.$transaction(act);
  } catch (error) {
    if (error instanceof CannotNow) return error.answer;
    if (error instanceof SoldOut) return { ok: false, why: 'sold-out' };
    throw error;
  }
}

/** While the buyer's bank asks for the money of a purchase, no money of it moves, nor is more of it asked for. */
export async function isDisputed(tx: Transaction, purchaseId: string): Promise<boolean> {
  return (await tx.dispute.count({ where: { purchaseId, status: 'OPEN' } })) > 0;
}
