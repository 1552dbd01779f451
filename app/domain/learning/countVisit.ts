import { tally } from './tally';

/** A page that was looked at: of goods, or of a shop itself. */
export type Seen = { shopId: string; productId?: string };

/** Counts that a page was shown to somebody. Who it was is not asked and not kept. */
export function countVisit({ shopId, productId }: Seen, now = new Date()) {
  if (productId) tally('product', productId, now);
  else tally('shop', shopId, now);
}
