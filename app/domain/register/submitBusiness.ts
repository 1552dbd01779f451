import { db } from '../../platform/db';
import type { Actor } from '../accounts';
import { businessSteps } from './states';

/**
 * The owner sends the business for verification, for the first time or again after mending it.
 * Of two clicks at once, one sends and the other hears that it has moved on.
 */
export async function submitBusiness(
  owner: Actor,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-found' | 'moved-on' }> {
  const ownerId = owner.personId;
  const { from, to } = businessSteps.submit;
  return db.$transaction(async (tx) => {
    const [sent] = await tx.business.updateManyAndReturn({
      where: { ownerId, status: { in: [...from] } },
      data: { status: to, submittedAt: now },
      select: { id: true },
    });
    if (!sent) {
      const known = await tx.business.findFirst({ where: { ownerId }, select: { id: true } });
      return { ok: false, why: known ? 'moved-on' : 'not-found' };
    }
    await tx.businessEvent.create({ data: { businessId: sent.id, step: 'submit', personId: ownerId, at: now } });
    return { ok: true };
  });
}
