import { m } from '../../../words/generated/messages';

/** What goods can be asked to be, each by a tick: its name in an address, and what it says there. */
export const ticks = [
  { name: 'bintang', value: '4', facet: 'stars', label: m.finding_stars },
  { name: 'halal', value: 'ya', facet: 'isHalal', label: m.finding_halal },
  { name: 'bbi', value: 'ya', facet: 'isProven', label: m.finding_proven },
  { name: 'ongkir', value: 'gratis', facet: 'isSentFree', label: m.finding_free },
  { name: 'stok', value: 'ada', facet: 'isInStock', label: m.finding_stock },
] as const;
