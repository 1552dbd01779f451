import { db, type Transaction } from '../../platform/db';
import type { NotSaved, ProductProblem } from './productDetails';

/** Thrown inside a transaction, so that whatever it has written until then is undone. */
class Refused extends Error {
  constructor(readonly answer: NotSaved) {
    super(answer.why);
  }
}

/** Refuses the whole change, from however deep inside it. */
export function refuse(answer: NotSaved): never {
  throw new Refused(answer);
}

/** Refuses the whole change because of something in the form. */
export function refuseAs(...problems: ProductProblem[]): never {
  throw new Refused({ ok: false, why: 'wrong', problems });
}

/** Runs a change as one transaction. @returns its answer, or the refusal that has undone it */
export async function allOrNothing<Answer>(change: (tx: Transaction) => Promise<Answer>): Promise<Answer | NotSaved> {
  try {
    return await db.$transaction(change);
  } catch (error) {
    if (error instanceof Refused) return error.answer;
    throw error;
  }
}
