import type { Actor } from '../accounts';
import { tell } from '../messages';
import { decide } from './decide';

/** A verifier finds that the business is what it says it is. From now on it may open a shop, and its owner is told so. */
export function verifyBusiness(staff: Actor, businessId: string, now = new Date()) {
  return decide(staff, { step: 'verify', businessId }, now, (tx, owner, business) =>
    tell(tx, owner, { kind: 'business-verified', values: { business }, path: '/studio' }, now),
  );
}
