import type { Transaction } from '../../platform/db';
import { type ProductStatus, type ProductStep, productSteps } from './productStates';
import { refuse, refuseAs } from './refusing';
import { whatIsMissing } from './whatIsMissing';

/**
 * Takes goods a step further. The state is tested by the write itself.
 * What is shown has to be complete, and staff must not have taken it down.
 */
export async function takeStep(
  tx: Transaction,
  productId: string,
  step: ProductStep,
  now: Date,
): Promise<ProductStatus> {
  const { from, to } = productSteps[step];
  const isShown = to === 'LISTED';
  const { count } = await tx.product.updateMany({
    where: { id: productId, status: { in: [...from] }, ...(isShown && { takenDownReason: null }) },
    data: { status: to, ...(step === 'list' && { listedAt: now }) },
  });
  if (count === 0) await refuseStep(tx, productId);
  if (isShown) await mustBeComplete(tx, productId, now);
  return to;
}

/** @throws a refusal that names everything that is missing */
export async function mustBeComplete(tx: Transaction, productId: string, now: Date) {
  const problems = await whatIsMissing(tx, productId, now);
  if (problems.length > 0) refuseAs(...problems);
}

async function refuseStep(tx: Transaction, id: string): Promise<never> {
  const { takenDownReason } = await tx.product.findUniqueOrThrow({ where: { id }, select: { takenDownReason: true } });
  return refuse({ ok: false, why: takenDownReason === null ? 'moved-on' : 'taken-down' });
}
