import type { Language } from '../../prisma/generated/enums';
import { type Suggestion, suggest } from '../domain/search';

export type Suggested = { kind: Suggestion['kind']; name: string; note?: string; to: string };

/** What may be meant by what has been typed so far, in the reader's language, with the address that it leads to. */
export async function suggestionsFor(text: string, language: Language): Promise<Suggested[]> {
  const found = await suggest(text);
  return found.map(({ kind, name, nameEn, key, note }) => ({
    kind,
    name: (language === 'en' && nameEn) || name,
    note,
    to: addresses[kind](key),
  }));
}

const said = (name: string) => (value: string) => `/cari?${new URLSearchParams({ [name]: value })}`;

const addresses: Record<Suggestion['kind'], (key: string) => string> = {
  term: said('q'),
  category: (slug) => `/kategori/${slug}`,
  place: said('wilayah'),
  shop: (slug) => `/toko/${slug}`,
  goods: (slug) => `/produk/${slug}`,
};
