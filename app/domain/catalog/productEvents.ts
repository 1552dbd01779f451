import type { Transaction } from '../../platform/db';
import type { ProductStep } from './productStates';

/** What happens to goods. `expire` is the clock's, when a permit has ended; `origin-…` is about the claim of origin. */
export type ProductEventStep =
  | ProductStep
  | 'ask'
  | 'approve'
  | 'return'
  | 'withdraw'
  | 'take-down'
  | 'give-back'
  | 'expire'
  | 'origin-ask'
  | 'origin-approve'
  | 'origin-return'
  | 'origin-withdraw';

type About = { productId: string; step: ProductEventStep; personId: string | null; reason?: string };

/** Writes into the history of goods, beside the change itself. */
export async function writeEvent(tx: Transaction, { productId, step, personId, reason }: About, at: Date) {
  await tx.productEvent.create({ data: { productId, step, personId, reason, at } });
}
