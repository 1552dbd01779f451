import type { Actor } from '../accounts';
import { tell } from '../messages';
import { decide } from './decide';

/** A verifier gives the entry back with what has to be mended, in words for the owner, who may send it again. */
export async function returnBusiness(staff: Actor, wish: { businessId: string; reason: string }, now = new Date()) {
  const reason = wish.reason.trim();
  if (!reason) return { ok: false, why: 'no-reason' } as const;
  return decide(staff, { step: 'return', businessId: wish.businessId, reason }, now, (tx, owner, business) =>
    tell(tx, owner, { kind: 'business-returned', values: { business, reason }, path: '/studio/usaha' }, now),
  );
}
