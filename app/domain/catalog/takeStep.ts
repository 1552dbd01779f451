import type { Transaction } from '../../platform/db';
import { goodsThemselves, handIn, lockGoods, withdrawWaiting } from './handIn';
import { listingDetails } from './listingDetails';
import { writeEvent } from './productEvents';
import { canTake, type ProductStatus, type ProductStep, productSteps } from './productStates';
import { refuse, refuseAs } from './refusing';
import { risksOf } from './risks';
import { isShopKnown } from './standing';
import { whatIsMissing } from './whatIsMissing';

type Taking = { productId: string; step: ProductStep; personId: string };

/**
 * Takes goods a step further. What is shown has to be complete, staff must not have taken it down, and what has to be
 * looked at first goes to the office and stays as it is.
 *
 * @returns where the goods stand now: not LISTED where they wait for the office
 */
export async function takeStep(tx: Transaction, taking: Taking, now: Date): Promise<ProductStatus> {
  const { productId, step, personId } = taking;
  await lockGoods(tx, productId);
  const { status, ...goods } = await tx.product.findUniqueOrThrow({ where: { id: productId }, select: inStep });
  if (!canTake(step, status)) return refuse({ ok: false, why: 'moved-on' });

  const { to } = productSteps[step];
  if (to === 'LISTED') {
    if (goods.takenDownReason !== null) return refuse({ ok: false, why: 'taken-down' });
    await mustBeComplete(tx, productId, now);
    if (await waitsFirst(tx, { ...taking, ...goods }, now)) return status;
  }
  const listedAt = to === 'LISTED' && goods.listedAt === null ? now : undefined;
  await tx.product.update({ where: { id: productId }, data: { status: to, listedAt } });
  if (step === 'archive') await withdrawWaiting(tx, { productId, why: [...goodsThemselves, 'ORIGIN'], personId }, now);
  await writeEvent(tx, { productId, step, personId }, now);
  return to;
}

const inStep = { status: true, shopId: true, listedAt: true, takenDownReason: true } as const;

/** @throws a refusal that names everything that is missing */
export async function mustBeComplete(tx: Transaction, productId: string, now: Date) {
  const problems = await whatIsMissing(tx, productId, now);
  if (problems.length > 0) refuseAs(...problems);
}

type Wanted = Taking & { shopId: string; listedAt: Date | null };

/** Whether goods have to be looked at before they are shown; if so they are handed in. */
async function waitsFirst(tx: Transaction, { productId, shopId, listedAt, personId }: Wanted, now: Date) {
  const standing = { isWanted: true, wasApproved: listedAt !== null, hadBadge: false };
  const known = listedAt !== null || (await isShopKnown(tx, shopId));
  const risks = risksOf(undefined, await listingDetails(tx, productId), { ...standing, isShopKnown: known });
  for (const { why } of risks) await handIn(tx, { productId, why, personId }, now);
  return risks.some(({ holds }) => holds);
}
