import { m } from '../../../words/generated/messages';

/** Why somebody looks at goods. */
export const whyWords = {
  FIRST_OF_SHOP: m.listings_why_FIRST_OF_SHOP,
  FOOD: m.listings_why_FOOD,
  ORIGIN: m.listings_why_ORIGIN,
};
