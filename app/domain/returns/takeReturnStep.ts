import type { Prisma } from '../../../prisma/generated/client';
import type { Transaction } from '../../platform/db';
import { type ReturnStatus, type ReturnStep, returnSteps } from './states';

/** Which return: one of a shop, of a purchase, or of an office's regencies; for the clock, simply this one. */
export type Which = { id: string; order?: Prisma.OrderWhereInput };

type By = { personId: string | null; note?: string };

/** What is known of a return while something happens to it. */
export const taken = {
  id: true,
  number: true,
  kind: true,
  reason: true,
  shipsBack: true,
  tracking: true,
  askedAt: true,
  refundId: true,
  order: {
    select: { id: true, number: true, purchaseId: true, shopId: true, shopName: true, completeBy: true, daysMax: true },
  },
} as const satisfies Prisma.ReturnSelect;

export type Taken = Prisma.ReturnGetPayload<{ select: typeof taken }>;

export type NotTaken =
  /** No such return, or somebody else's: the answer is the same, so that it tells nothing. */
  { ok: false; why: 'not-found' } | { ok: false; why: 'moved-on'; status: ReturnStatus };

type Change = Omit<Prisma.ReturnUncheckedUpdateManyInput, 'status'> & { dueBy: Date | null };

/**
 * Moves a return on and writes down who did it. That it stands where the step begins is tested by the write itself, so that
 * of two clicks at once one is refused.
 *
 * @param only what else has to hold, such as whose turn it is
 */
export async function takeReturnStep(
  tx: Transaction,
  step: ReturnStep,
  which: Which,
  by: By,
  now: Date,
  { only = {}, ...change }: Change & { only?: Prisma.ReturnWhereInput },
): Promise<{ ok: true; returned: Taken } | NotTaken> {
  const { from, to, by: side } = returnSteps[step];
  const isOver = to === 'SETTLED' || to === 'WITHDRAWN';
  const { count } = await tx.return.updateMany({
    where: { AND: [which, { status: { in: [...from] }, dueBy: { not: null } }, only] },
    data: { ...change, status: to, ...(isOver && { closedAt: now, closedBy: by.personId }) },
  });
  if (count === 0) {
    const found = await tx.return.findFirst({ where: which, select: { status: true } });
    return found ? { ok: false, why: 'moved-on', status: found.status } : { ok: false, why: 'not-found' };
  }
  await tx.returnEvent.create({ data: { returnId: which.id, step, by: side, ...by, at: now } });
  return { ok: true, returned: await tx.return.findUniqueOrThrow({ where: { id: which.id }, select: taken }) };
}
