import type { CardPage, PageKey } from '../catalog';
import { countFacets, type FacetCounts } from './countFacets';
import type { Filters } from './filters';
import { type Reach, reachOf } from './reachOf';
import { readWishes, type Wishes } from './readWishes';
import { searchProducts } from './searchProducts';
import type { SearchOrder } from './sorts';
import { type Meaning, understand } from './understand';

export type Question = {
  text?: string;
  /** As typed: no slip is put right, no synonym thought of. */
  exactly?: boolean;
  filters: Filters;
  order: SearchOrder;
  after?: PageKey;
  /** In rupiah; how many goods each would show is counted. */
  bands: { min?: number; max?: number }[];
};

/** What was read out of the text as a filter, and whether something is as it says. */
export type Wished = Pick<Wishes, 'price' | 'isHalal'> & { isMet: boolean };

export type Found = CardPage & { meaning?: Meaning; wished?: Wished; counts: FacetCounts };

/**
 * Answers what somebody looks for, with numbers beside each choice. Where nothing has all of the words, goods that have
 * some of them; where a corrected word leads nowhere either, the search is as it was typed. What the text says of the
 * price or of halal narrows like a filter, unless that leaves nothing.
 */
export async function findGoods(question: Question): Promise<Found> {
  const { text = '', exactly, filters } = question;
  const wishes: Wishes = exactly ? { text } : readWishes(text);
  const meaning = await understand(wishes.text, { exactly });
  const reach = await reachOf(meaning, filters);
  if (!wishes.price && !wishes.isHalal) return answer(question, reach, wishes.isCheap);
  const { price, isHalal } = wishes;
  const narrower = { ...filters, price: filters.price ?? price, isHalal: filters.isHalal || isHalal };
  const found = await answer({ ...question, filters: narrower }, reach, wishes.isCheap);
  if (found.cards.length > 0) return { ...found, wished: { price, isHalal, isMet: true } };
  return { ...(await answer(question, reach, true)), wished: { price, isHalal, isMet: false } };
}

async function answer(question: Question, { meaning, ids }: Reach, isCheap?: boolean): Promise<Found> {
  const { filters, after, bands } = question;
  const order = isCheap && !meaning && question.order === 'relevance' ? 'cheapest' : question.order;
  const [page, counts] = await Promise.all([
    searchProducts({ meaning: meaning && { ...meaning, isCheap }, ids, filters, order, after }),
    countFacets({ meaning, ids, filters, bands }),
  ]);
  return { ...page, meaning, counts };
}
