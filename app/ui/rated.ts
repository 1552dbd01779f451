import { m } from '../words/generated/messages';
import { getLocale } from '../words/generated/runtime';

/** Stars and how many reviews, in words, and both as figures of the reader's language. */
export function rated(stars: number, count: number) {
  const number = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 });
  const figures = { stars: number.format(stars), count: number.format(count) };
  return { ...figures, words: m.product_rated(figures) };
}
