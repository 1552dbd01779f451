import type { CardPage, PageKey } from '../catalog';
import { countFacets, type FacetCounts } from './countFacets';
import { chosenFacets, type Filters } from './filters';
import { idsOf } from './idsOf';
import { searchProducts } from './searchProducts';
import type { SearchOrder } from './sorts';
import { asTyped, type Meaning, understand } from './understand';

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

export type Found = CardPage & { meaning?: Meaning; counts: FacetCounts };

/**
 * Answers what somebody looks for, with numbers beside each choice. Where nothing has all of the words, goods that have
 * some of them; where a corrected word leads nowhere either, the search is as it was typed.
 */
export async function findGoods(question: Question): Promise<Found> {
  const { text = '', exactly } = question;
  const meaning = await understand(text, { exactly });
  const found = await answer(question, meaning);
  if (!meaning || found.cards.length > 0 || question.after) return found;
  if (await isAnywhere(question, meaning)) return found; // it is the filters that leave nothing
  const loose = meaning.slots.length > 1 ? await answer(question, { ...meaning, isLoose: true }) : found;
  if (loose.cards.length > 0) return loose;
  return meaning.isCorrected ? { ...found, meaning: asTyped(meaning.typed) } : found;
}

async function answer(question: Question, meaning: Meaning | undefined): Promise<Found> {
  const { filters, order, after, bands } = question;
  const ids = meaning && (await idsOf(meaning));
  const [page, counts] = await Promise.all([
    searchProducts({ meaning, ids, filters, order, after }),
    countFacets({ meaning, ids, filters, bands }),
  ]);
  return { ...page, meaning, counts };
}

async function isAnywhere({ filters }: Question, meaning: Meaning): Promise<boolean> {
  if (chosenFacets(filters).length === 0) return false;
  const { shopId, shopRegencies } = filters;
  const { cards } = await searchProducts({ meaning, filters: { shopId, shopRegencies }, order: 'newest' });
  return cards.length > 0;
}
