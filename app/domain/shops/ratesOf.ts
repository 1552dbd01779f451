import { db } from '../../platform/db';
import type { Rate } from './rates';

/** The rates of a shop in the order in which an owner thinks of them: near first, everywhere else last. */
export function ratesOf(shopId: string): Promise<(Rate & { id: string })[]> {
  return db.shippingRate.findMany({
    where: { shopId },
    orderBy: [
      { regencyCode: { sort: 'asc', nulls: 'last' } },
      { districtCode: { sort: 'asc', nulls: 'first' } },
      { service: 'asc' },
    ],
    omit: { shopId: true },
  });
}
