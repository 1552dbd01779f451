import { quoteGoods } from '../../../domain/shipping';
import type { Visitor } from '../../../web/visitor';
import { placeOf } from './place';

/** What sending one piece to where the shopper lives costs at least; `from` is missing where the shop does not send there. */
export type Sending = { district: string; from?: number };

/** Nothing as long as nobody has said where. */
export async function sendingTo(visitor: Visitor, variantId: string | undefined): Promise<Sending | undefined> {
  const place = await placeOf(visitor);
  if (!place || !variantId) return undefined;
  const options = await quoteGoods(variantId, place);
  return { district: place.district, from: options?.[0]?.price };
}
