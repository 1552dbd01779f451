import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';

/** Rupiah, both ends included: a thing of 50,000 is in two of them. */
export const usualBands = ['-25000', '25000-50000', '50000-100000', '100000-250000', '250000-'];

export function bandName(band: string): string {
  const [min, max] = band.split('-').map((end) => (end ? rupiah(Number(end)) : ''));
  if (!min) return m.storefront_search_price_below({ max: max ?? '' });
  if (!max) return m.storefront_search_price_above({ min });
  return m.storefront_search_price_between({ min, max });
}
