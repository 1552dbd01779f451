import type { Improvement, Topic } from '../../../domain/learning';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** What a shop is looked at for, in the order of the page, with the part of the form where it is improved. */
export const topics: { topic: Topic; title: () => string; field: string }[] = [
  { topic: 'photos', title: m.learning_ready_photos, field: 'foto' },
  { topic: 'words', title: m.learning_ready_words, field: 'produk-description' },
  { topic: 'price', title: m.learning_ready_price, field: 'varian' },
  { topic: 'packing', title: m.learning_ready_packing, field: 'varian' },
  { topic: 'permits', title: m.learning_ready_permits, field: 'produk-permitNumber' },
];

const lacks = {
  ingredients: m.learning_ready_lack_ingredients,
  netContent: m.learning_ready_lack_netContent,
  shelfLife: m.learning_ready_lack_shelfLife,
  storage: m.learning_ready_lack_storage,
  allergens: m.learning_ready_lack_allergens,
};

const reasons: Partial<Record<Improvement['code'], () => string>> = {
  few: m.learning_ready_photos_few_why,
  small: m.learning_ready_photos_small_why,
  tall: m.learning_ready_photos_tall_why,
  short: m.learning_ready_words_short_why,
  measure: m.learning_ready_words_measure_why,
  label: m.learning_ready_words_label_why,
  high: m.learning_ready_price_high_why,
  low: m.learning_ready_price_low_why,
  unweighed: m.learning_ready_packing_unweighed_why,
  volume: m.learning_ready_packing_volume_why,
  second: m.learning_ready_packing_second_why,
};

/** Why it is worth improving, once for all goods that lack the same. */
export function sayWhy(given: Improvement[]): string[] {
  const codes = new Set(given.map(({ code }) => code));
  return [...codes].flatMap((code) => reasons[code]?.() ?? []);
}

/** What could be better of one thing. */
export function say(given: Improvement): string {
  switch (given.topic) {
    case 'photos':
      return sayPhotos(given);
    case 'words':
      return sayWords(given);
    case 'price':
      return sayPrice(given);
    case 'packing':
      return sayPacking(given);
    case 'permits':
      return sayPermits(given);
  }
}

type Of<T extends Topic> = Extract<Improvement, { topic: T }>;

function sayPhotos(given: Of<'photos'>): string {
  if (given.code === 'few') return m.learning_ready_photos_few({ count: given.count });
  if (given.code === 'small') return m.learning_ready_photos_small({ width: given.width });
  return given.code === 'none' ? m.learning_ready_photos_none() : m.learning_ready_photos_tall();
}

function sayWords(given: Of<'words'>): string {
  if (given.code === 'short' && given.count === 0) return m.learning_ready_words_none();
  if (given.code === 'short') return m.learning_ready_words_short({ count: given.count });
  if (given.code === 'measure') return m.learning_ready_words_measure();
  const list = new Intl.ListFormat(getLocale()).format(given.lacks.map((part) => lacks[part]()));
  return m.learning_ready_words_label({ lacks: list });
}

function sayPrice({ code, shops, low, high }: Of<'price'>): string {
  const values = { shops, low: rupiah(low), high: rupiah(high) };
  return code === 'high' ? m.learning_ready_price_high(values) : m.learning_ready_price_low(values);
}

const kilograms = (grams: number) => grams / 1_000;

function sayPacking(given: Of<'packing'>): string {
  if (given.code === 'unweighed') return m.learning_ready_packing_unweighed();
  const one = kilograms(given.one);
  if (given.code === 'second') return m.learning_ready_packing_second({ one });
  return m.learning_ready_packing_volume({ ...given, one, packed: kilograms(given.packed) });
}

function sayPermits(given: Of<'permits'>): string {
  if (given.code === 'missing') return m.learning_ready_permits_missing();
  return given.days < 0 ? m.learning_ready_permits_ended() : m.learning_ready_permits_ends({ days: given.days });
}
