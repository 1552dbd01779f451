import { db } from '../../app/platform/db';

const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/**
 * Reads XML with PostgreSQL's parser, which takes nothing that is not well formed (libxml2).
 *
 * @param path an expression of XPath that names elements or attributes; `s`, `x` and `g` stand for sitemaps, links and
 * Google's feed
 * @returns the texts of what it finds
 */
export async function readXml(text: string, path: string): Promise<string[]> {
  const texts = path.includes('/@') ? path : `${path}/text()`;
  const rows = await db.$queryRaw<{ found: string }[]>`
    select one::text "found" from unnest(xpath(${texts}, xmlparse(document ${text}), array[
      array['s', 'http://www.sitemaps.org/schemas/sitemap/0.9'],
      array['x', 'http://www.w3.org/1999/xhtml'],
      array['g', 'http://base.google.com/ns/1.0']])) one`;
  return rows.map(({ found }) => found.replace(/&(amp|lt|gt|quot|apos);/g, (entity) => signs[entity]!));
}
