import { rangesOf } from '../../domain/discovery';
import { origin } from '../../web/crawlers';
import { element, xmlFile } from '../../web/xmlFile';
import { ROWS } from './sitemap-page/urls';

/** Names the files of the sitemap. No time of change: it would take reading them all. */
export async function loader() {
  const [shops, goods] = await Promise.all([rangesOf('toko', ROWS), rangesOf('produk', ROWS)]);
  const names = [
    ...['halaman', 'kategori', 'kampanye'],
    ...shops.map((_, place) => `toko-${place + 1}`),
    ...goods.map((_, place) => `produk-${place + 1}`),
  ];
  return xmlFile({
    head: '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
    parts: all(names.map((name) => `<sitemap>${element('loc', `${origin}/sitemap/${name}.xml`)}</sitemap>\n`)),
    foot: '</sitemapindex>\n',
  });
}

async function* all(lines: string[]) {
  yield lines.join('');
}
