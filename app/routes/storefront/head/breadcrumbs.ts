import type { BreadcrumbList, WithContext } from 'schema-dts';
import { addressIn } from '../../../ui/address';
import type { Crumb } from '../../../ui/Breadcrumb';
import { getLocale } from '../../../words/generated/runtime';
import { context } from './described';

/** The way to a page from the top of the house, itself last. */
export function breadcrumbs(crumbs: Crumb[], name: string, origin: string) {
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...crumbs.map((crumb, place) => ({
        '@type': 'ListItem' as const,
        position: place + 1,
        name: crumb.name,
        item: addressIn(getLocale(), origin, crumb.to),
      })),
      { '@type': 'ListItem' as const, position: crumbs.length + 1, name },
    ],
  } satisfies WithContext<BreadcrumbList>;
}
