import type { Organization, SearchAction, WebSite, WithContext } from 'schema-dts';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { context } from './described';

/** How others name the market. */
const idOf = (origin: string) => `${origin}/#sepucuk`;

/** Who keeps the market. */
export function organization(origin: string) {
  return {
    ...context,
    '@type': 'Organization',
    '@id': idOf(origin),
    name: 'Sepucuk',
    url: `${origin}/`,
    logo: `${origin}/icon-512.png`,
    description: m.storefront_home_meta(),
    areaServed: { '@type': 'AdministrativeArea', name: 'Jambi' },
  } satisfies WithContext<Organization>;
}

type Search = SearchAction & { 'query-input': string };

/** The market's pages, and how a search there is asked. */
export function website(origin: string) {
  const search = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${origin}/cari?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  } satisfies Search;
  return {
    ...context,
    '@type': 'WebSite',
    '@id': `${origin}/#situs`,
    name: 'Sepucuk',
    url: `${origin}/`,
    inLanguage: getLocale(),
    publisher: { '@id': idOf(origin) },
    potentialAction: search,
  } satisfies WithContext<WebSite>;
}
