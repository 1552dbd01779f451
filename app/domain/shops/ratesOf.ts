import { db } from '../../platform/db';
import { JAMBI } from '../areas';
import type { Rate } from './rates';

/** The rates of a shop in the order in which an owner thinks of them: Jambi first, everywhere else last. */
export async function ratesOf(shopId: string): Promise<(Rate & { id: string })[]> {
  const rates = await db.shippingRate.findMany({
    where: { shopId },
    orderBy: [{ regencyCode: 'asc' }, { districtCode: { sort: 'asc', nulls: 'first' } }, { service: 'asc' }],
    omit: { shopId: true },
  });
  return rates.sort((a, b) => farness(a) - farness(b));
}

function farness({ regencyCode }: Rate): number {
  if (regencyCode === null) return 2;
  return regencyCode.startsWith(`${JAMBI}.`) ? 0 : 1;
}
