import type { MetaDescriptor } from '@remix-run/node';
import { addressIn } from '../../../ui/address';
import type { Crumb } from '../../../ui/Breadcrumb';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import type { Said } from '../search-page/query';
import { breadcrumbs } from './breadcrumbs';
import type { Described } from './described';
import { type SharePicture, sharedAs } from './sharedAs';

export type PublicPage = {
  /** The name of what is shown, without the market's. */
  name: string;
  /** Where the whole title is other than the name and the market's. */
  title?: string;
  description: string;
  /** What the page is about stands in these words of its query; all others only lead there, or narrow it. */
  kept?: string[];
  crumbs?: Crumb[];
  picture?: SharePicture;
  /** For machines, besides the breadcrumbs. */
  described?: (address: string, origin: string) => Described[];
};

/** What makes of a page one of endlessly many: words, filters, order, and the pages after the first. */
const narrows: Record<keyof Said | 'sesudah', true> = {
  q: true,
  kategori: true,
  wilayah: true,
  harga: true,
  model: true,
  bintang: true,
  halal: true,
  bbi: true,
  ongkir: true,
  stok: true,
  persis: true,
  urut: true,
  sesudah: true,
};

/**
 * What a page that everybody may find tells browsers, search engines and whoever shares it. A list that is narrowed, in
 * another order or continued is not to be listed itself, but what it links to is; it has no canonical address then,
 * which would say otherwise.
 *
 * Made by the page's loader, so that no browser has to load what only machines read; `meta` hands it on (`headOf`).
 */
export function publicHead(url: URL, page: PublicPage): MetaDescriptor[] {
  const { name, title = m.storefront_meta_title({ name }), description, kept = [], crumbs } = page;
  const { origin, searchParams: query } = url;
  if (Object.keys(narrows).some((word) => !kept.includes(word) && query.get(word)))
    return endlessMeta(name, description);

  const path = pathOf(url, kept);
  const address = addressIn(getLocale(), origin, path);
  const nodes = [...(crumbs ? [breadcrumbs(crumbs, name, origin)] : []), ...(page.described?.(address, origin) ?? [])];
  return [
    { title },
    { name: 'description', content: description },
    ...alternates(origin, path),
    ...sharedAs({ title, description, address, origin, picture: page.picture }),
    ...nodes.map((node) => ({ 'script:ld+json': node }) as MetaDescriptor),
  ];
}

/** Of a page whose address is one of endlessly many: a search, a filtered list. */
export function endlessMeta(name: string, description: string): MetaDescriptor[] {
  return [
    { title: m.storefront_meta_title({ name }) },
    { name: 'description', content: description },
    { name: 'robots', content: 'noindex, follow' },
  ];
}

/** Of an address that leads nowhere. */
export function missingMeta(): MetaDescriptor[] {
  return [{ title: m.storefront_missing_title() }];
}

/** The one address of this page in its language, and those in each: Indonesian is for whoever speaks neither. */
function alternates(origin: string, path: string): MetaDescriptor[] {
  const link = (rel: string, locale: 'id' | 'en', hrefLang?: string) => ({
    tagName: 'link' as const,
    rel,
    href: addressIn(locale, origin, path),
    ...(hrefLang ? { hrefLang } : {}),
  });
  return [
    link('canonical', getLocale()),
    link('alternate', 'id', 'id'),
    link('alternate', 'en', 'en'),
    link('alternate', 'id', 'x-default'),
  ];
}

function pathOf({ pathname, searchParams: query }: URL, kept: string[]): string {
  const said = kept.flatMap((word): [string, string][] => {
    const value = query.get(word);
    return value ? [[word, value]] : [];
  });
  return said.length > 0 ? `${pathname}?${new URLSearchParams(said)}` : pathname;
}
