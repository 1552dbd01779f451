import { findCategory } from '../../../domain/catalog';
import { type Facet, findGoods } from '../../../domain/search';
import { nextPage, readPageKey } from '../goods/pageKey';
import type { Around } from './around';
import { usualBands } from './bands';
import { filtersOf, orderOf, readBand, readSearch, type Said } from './query';

/** Which filter of an address each facet is. */
const filterNames: Record<Facet, keyof Said> = {
  categoryIds: 'kategori',
  regencyCode: 'wilayah',
  price: 'harga',
  stars: 'bintang',
  model: 'model',
  isHalal: 'halal',
  isProven: 'bbi',
  isSentFree: 'ongkir',
  isInStock: 'stok',
};

/** What the page stands for already: a category or a shop, whatever the address says besides. */
type Within = { category?: string; shopId?: string };

/** The goods that an address asks for, with all that the page says beside them. */
export async function listGoods(query: URLSearchParams, { tree, places }: Around, within: Within = {}) {
  const said = readSearch(query);
  const category = findCategory(tree, within.category ?? said.kategori);
  const place = places.find(({ code }) => code === said.wilayah);
  const { cards, next, meaning, wished, counts } = await findGoods({
    text: said.q,
    exactly: Boolean(said.persis),
    order: orderOf(said),
    after: readPageKey(query),
    bands: usualBands.map((band) => readBand(band)!),
    filters: {
      ...filtersOf(said),
      categoryIds: category?.leaves.map(({ id }) => id),
      regencyCode: place?.code,
      shopId: within.shopId,
    },
  });
  const dropped = Object.entries(counts.dropped) as [Facet, number][];
  return {
    chosen: { ...said, kategori: category?.category.slug ?? '', wilayah: place?.code ?? '' },
    cards,
    next: nextPage(query, next),
    isFirst: !query.has('sesudah'),
    /** What is looked for, where it is not what was typed. */
    meant: meaning?.isCorrected ? meaning.words.join(' ') : null,
    isLoose: Boolean(meaning?.isLoose),
    /** What was read out of the text as a filter. */
    wished: wished ?? null,
    counts: { ...counts, dropped: dropped.map(([facet, count]) => ({ filter: filterNames[facet], count })) },
    meaning,
  };
}

/** As a page gets it: what the search made of the words stays behind. */
export type Listing = Omit<Awaited<ReturnType<typeof listGoods>>, 'meaning'>;
