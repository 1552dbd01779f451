import { db } from '../../platform/db';
import { commissionFor } from '../commission';

/**
 * What the market keeps of each sale at this moment, in basis points of the goods: 250 is 2.5 %. Some categories and
 * campaigns may have a rule of their own.
 *
 * @param shopId whose sales; without it, those of a shop that has no rule of its own
 */
export function commissionNow(shopId?: string, now = new Date()): Promise<number> {
  return commissionFor(db, { shopId, campaignIds: [] }, now);
}
