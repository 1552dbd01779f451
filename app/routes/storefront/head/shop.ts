import type { LocalBusiness, WithContext } from 'schema-dts';
import { context } from './described';

type Shop = { name: string; story: string; makes: string; phone: string; since: number | null; place: string };

/**
 * A shop as a business of its place. No street: it is where somebody lives. The phone stands on the page as well, where
 * one writes to the shop.
 *
 * @param picture its address
 */
export function shopDescribed(shop: Shop, { address, picture }: { address: string; picture: string }) {
  return {
    ...context,
    '@type': 'LocalBusiness',
    '@id': `${address}#toko`,
    name: shop.name,
    description: shop.story || shop.makes,
    url: address,
    image: picture,
    telephone: shop.phone,
    ...(shop.since ? { foundingDate: String(shop.since) } : {}),
    currenciesAccepted: 'IDR',
    address: {
      '@type': 'PostalAddress',
      addressLocality: shop.place,
      addressRegion: 'Jambi',
      addressCountry: 'ID',
    },
  } satisfies WithContext<LocalBusiness>;
}
