import type { AggregateRating, Review } from 'schema-dts';
import type { ProductFacts, ReviewFact } from '../../../domain/discovery';

const scale = { bestRating: 5, worstRating: 1 } as const;

/** The mean of all stars, with one decimal, as the page shows it. */
export function ratingOf({ sum, count }: NonNullable<ProductFacts['rating']>) {
  return {
    '@type': 'AggregateRating',
    ratingValue: Math.round((10 * sum) / count) / 10,
    reviewCount: count,
    ...scale,
  } satisfies AggregateRating;
}

/** What one buyer says, under the name that the buyer chose. */
export function reviewOf({ name, stars, text, language, writtenAt }: ReviewFact) {
  return {
    '@type': 'Review',
    author: { '@type': 'Person', name },
    datePublished: writtenAt.toISOString().slice(0, 10),
    inLanguage: language,
    reviewBody: text,
    reviewRating: { '@type': 'Rating', ratingValue: stars, ...scale },
  } satisfies Review;
}
