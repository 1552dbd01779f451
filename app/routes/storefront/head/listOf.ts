import type { ItemList, WithContext } from 'schema-dts';
import { addressIn } from '../../../ui/address';
import { getLocale } from '../../../words/generated/runtime';
import { context } from './described';

type Listed = { slug: string; name: string };

/** A list of goods or shops in the order in which the page shows it. */
export function listOf(things: Listed[], about: { name: string; kind: 'produk' | 'toko'; origin: string }) {
  return {
    ...context,
    '@type': 'ItemList',
    name: about.name,
    numberOfItems: things.length,
    itemListElement: things.map(({ slug, name }, place) => ({
      '@type': 'ListItem' as const,
      position: place + 1,
      url: addressIn(getLocale(), about.origin, `/${about.kind}/${slug}`),
      name,
    })),
  } satisfies WithContext<ItemList>;
}
