import type { PageKey, ProductCard } from './cards';

export type CardPage = { cards: ProductCard[]; next: PageKey | null };

/** Divides by two, three and four columns. */
export const PAGE_SIZE = 24;

/** A page of what was read, with the key to the next when one more than fits was found. */
export function asPage(rows: { card: ProductCard; key: PageKey }[]): CardPage {
  const shown = rows.slice(0, PAGE_SIZE);
  const next = rows.length > PAGE_SIZE ? (shown.at(-1)?.key ?? null) : null;
  return { cards: shown.map(({ card }) => card), next };
}
