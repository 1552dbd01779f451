import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { type Suggestion, suggest } from '../../domain/search';

export type Suggested = { kind: Suggestion['kind']; name: string; note?: string; to: string };

/** What may be meant by what has been typed so far, for the field that searches. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { searchParams } = context.visitor.url;
  const isEnglish = context.visitor.language === 'en';
  const found = await suggest(searchParams.get('q') ?? '');
  const suggestions = found.map(
    ({ kind, name, nameEn, key, note }): Suggested => ({
      kind,
      name: (isEnglish && nameEn) || name,
      note,
      to: addresses[kind](key),
    }),
  );
  return json({ suggestions }, { headers: { 'Cache-Control': 'private, max-age=60' } });
}

const said = (name: string) => (value: string) => `/cari?${new URLSearchParams({ [name]: value })}`;

const addresses: Record<Suggestion['kind'], (key: string) => string> = {
  term: said('q'),
  category: (slug) => `/kategori/${slug}`,
  place: said('wilayah'),
  shop: (slug) => `/toko/${slug}`,
  goods: (slug) => `/produk/${slug}`,
};
