import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  type Listed,
  type LongList,
  listedCampaigns,
  listedCategories,
  listedIn,
  rangesOf,
} from '../../domain/discovery';
import { xmlFile } from '../../web/xmlFile';
import { type Page, ROWS, urls } from './sitemap-page/urls';

const NAME = /^(?<list>[a-z]+)(-(?<number>[1-9]\d{0,5}))?\.xml$/;

/** Pages that are there whatever is for sale. */
const fixed = ['/', '/toko', '/kampanye', '/jual', '/tentang', '/bantuan', '/privasi', '/syarat'];

/** One file of the sitemap: fixed pages, categories, campaigns, or a stretch of all shops or goods. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { list = '', number } = NAME.exec(params.file ?? '')?.groups ?? {};
  const pages = number ? await stretch(list, Number(number)) : whole(list);
  if (!pages) throw new Response(null, { status: 404 });
  return xmlFile({
    head: '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n',
    parts: written(pages),
    foot: '</urlset>\n',
  });
}

type Pages = AsyncIterable<Page[]>;

function whole(list: string): Pages | undefined {
  switch (list) {
    case 'halaman':
      return once(async () => fixed.map((path) => ({ path, changedAt: null })));
    case 'kategori':
      return once(async () => pagesOf('kategori', await listedCategories()));
    case 'kampanye':
      return once(async () => pagesOf('kampanye', await listedCampaigns()));
    default:
      return undefined;
  }
}

async function stretch(list: string, number: number): Promise<Pages | undefined> {
  if (!isLong(list)) return undefined;
  const range = (await rangesOf(list, ROWS))[number - 1];
  return range && mapped(listedIn(list, range), (rows) => pagesOf(list, rows));
}

function isLong(list: string): list is LongList {
  return list === 'toko' || list === 'produk';
}

function pagesOf(kind: string, rows: Listed[]): Page[] {
  return rows.map(({ slug, changedAt }) => ({ path: `/${kind}/${slug}`, changedAt }));
}

async function* once<Part>(read: () => Promise<Part>) {
  yield await read();
}

async function* mapped<From, To>(parts: AsyncIterable<From>, change: (part: From) => To) {
  for await (const part of parts) yield change(part);
}

function written(pages: Pages) {
  return mapped(pages, (some) => some.map(urls).join(''));
}
