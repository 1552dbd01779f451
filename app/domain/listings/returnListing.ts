import type { Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import { writeEvent } from '../catalog';
import { tellOwners } from '../messages';
import { tidyText } from '../tidy';
import { type Decision, decide, type InReview } from './decide';

/** Characters of what an officer writes to an owner. */
export const REASON = 1000;

/**
 * An officer gives goods back with what has to be mended, in words for the owner, who may hand them in again. Food on show
 * whose change is not as it should be goes out of sight; a claim of origin only stays without its badge.
 */
export async function returnListing(staff: Actor, wish: Decision & { reason: string }, now = new Date()) {
  const { personId } = staff;
  const reason = tidyText(wish.reason);
  if (reason === '' || reason.length > REASON) return { ok: false, why: 'no-reason' } as const;
  return decide(staff, wish, async (tx, { id, why, product }) => {
    const data = { status: 'RETURNED', reason, decidedBy: personId, decidedAt: now } as const;
    await tx.listingReview.update({ where: { id }, data });
    const isOrigin = why === 'ORIGIN';
    const step = isOrigin ? 'origin-return' : 'return';
    await writeEvent(tx, { productId: product.id, step, personId, reason }, now);
    if (!isOrigin) await hide(tx, product);
    const values = { goods: product.name, reason, isOrigin };
    const path = `/studio/produk/${product.id}`;
    await tellOwners(tx, product.shopId, { kind: 'listing-returned', values, path }, now);
    return undefined;
  });
}

/** Without `listedAt` goods are approved no longer: they are looked at before they are shown again. */
async function hide(tx: Transaction, { id, status }: InReview['product']) {
  const data = { listedAt: null, ...(status === 'LISTED' && { status: 'HIDDEN' as const }) };
  await tx.product.update({ where: { id }, data });
}
