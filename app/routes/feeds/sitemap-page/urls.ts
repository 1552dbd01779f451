import { addressIn } from '../../../ui/address';
import { origin } from '../../../web/crawlers';
import { element, xml } from '../../../web/xmlFile';

/** Rows of a file: each has an address in both languages, of 50,000 that a file may have, in less than 50 MB. */
export const ROWS = 20_000;

export type Page = { path: string; changedAt: Date | null };

const languages = ['id', 'en'] as const;

/** A page in each of its languages, each naming the other (hreflang). */
export function urls({ path, changedAt }: Page): string {
  const other = (name: string, address: string) =>
    `<xhtml:link rel="alternate" hreflang="${name}" href="${xml(address)}"/>`;
  const alternates = [
    ...languages.map((locale) => other(locale, addressIn(locale, origin, path))),
    other('x-default', addressIn('id', origin, path)),
  ].join('');
  const changed = changedAt ? element('lastmod', changedAt.toISOString().slice(0, 19).concat('Z')) : '';
  return languages
    .map((locale) => `<url>${element('loc', addressIn(locale, origin, path))}${changed}${alternates}</url>\n`)
    .join('');
}
