import { sql } from '../../platform/db';
import type { PageKey } from '../catalog';

export type SearchOrder = 'relevance' | 'newest' | 'bestselling' | 'cheapest' | 'dearest' | 'rating';

/** As the index Product_rating_idx has it; how a mean is made of few reviews stands beside the function. */
export const rating = sql`rating_score(p."ratingSum", p."ratingCount")`;

/** What each order sorts by: a value and the id, both the same way, so that a page can begin after any of them. */
const keys = {
  newest: { value: sql`0`, isRising: false },
  bestselling: { value: sql`p."sold"`, isRising: false },
  cheapest: { value: sql`p."priceFrom"`, isRising: true },
  dearest: { value: sql`p."priceFrom"`, isRising: false },
  rating: { value: rating, isRising: false },
};

export function sortKey(order: Exclude<SearchOrder, 'relevance'>) {
  const { value, isRising } = keys[order];
  if (order === 'newest') {
    return { value, by: sql`p."id" desc`, past: ({ id }: PageKey) => sql`p."id" < ${id}::uuid` };
  }
  if (isRising) {
    const past = (after: PageKey) => sql`(${value}, p."id") > (${after.value}::int, ${after.id}::uuid)`;
    return { value, by: sql`${value}, p."id"`, past };
  }
  const past = (after: PageKey) => sql`(${value}, p."id") < (${after.value}::int, ${after.id}::uuid)`;
  return { value, by: sql`${value} desc, p."id" desc`, past };
}
