import type { Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import { whatIsMissing, writeEvent } from '../catalog';
import { tellOwners } from '../messages';
import { type Decision, decide, type InReview, type NotDecided } from './decide';

/**
 * An officer finds nothing wrong: goods that have waited out of sight are shown from now on, a changed claim of origin gets
 * its badge back. The owner is told.
 */
export function approveListing(staff: Actor, decision: Decision, now = new Date()) {
  const { personId } = staff;
  return decide(staff, decision, async (tx, review): Promise<NotDecided | undefined> => {
    const { product, why } = review;
    if (product.shop.business.status !== 'VERIFIED') return { ok: false, why: 'suspended' };
    const problems = why === 'ORIGIN' ? [] : await whatIsMissing(tx, product.id, now);
    if (problems.length > 0) return { ok: false, why: 'incomplete', problems };

    const data = { status: 'APPROVED', decidedBy: personId, decidedAt: now } as const;
    await tx.listingReview.update({ where: { id: review.id }, data });
    if (why === 'ORIGIN') await giveBadge(tx, product.id, personId, now);
    else await show(tx, product, now);
    const step = why === 'ORIGIN' ? 'origin-approve' : 'approve';
    await writeEvent(tx, { productId: product.id, step, personId }, now);
    const values = { goods: product.name, isOrigin: why === 'ORIGIN' };
    const path = `/studio/produk/${product.id}`;
    await tellOwners(tx, product.shopId, { kind: 'listing-approved', values, path }, now);
    return undefined;
  });
}

/** What has been on show before stays as its shop has left it, seen or hidden. */
async function show(tx: Transaction, { id, listedAt }: InReview['product'], now: Date) {
  if (listedAt) return;
  await tx.product.update({ where: { id }, data: { status: 'LISTED', listedAt: now } });
}

async function giveBadge(tx: Transaction, id: string, officer: string, now: Date) {
  const data = { origin: 'CHECKED', originCheckedAt: now, originCheckedBy: officer } as const;
  await tx.product.update({ where: { id }, data });
}
