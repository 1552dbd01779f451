import type { Language } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import type { Rupiah } from '../money';
import { chargedGrams, optionsFor, ratesByShop } from '../shipping';

export type ReviewFact = { name: string; stars: number; text: string; language: Language; writtenAt: Date };

/** What machines are told of goods besides what the page shows first. */
export type ProductFacts = {
  /** Nothing where nobody has said anything yet. */
  rating: { sum: number; count: number } | null;
  /** The newest that say something. */
  reviews: ReviewFact[];
  /** One piece to where the shop names no rate of its own; nothing where it does not send everywhere. Working days. */
  shipping: { price: Rupiah; daysMin: number; daysMax: number } | null;
};

/** More say no more to a machine, and make the page heavier. */
const REVIEWS = 3;

type Piece = Parameters<typeof chargedGrams>[0][number];

type Row = { shopId: string; ratingSum: number; ratingCount: number; reviews: ReviewFact[]; piece: Piece | null };

/** Reads only what is public: the caller has seen that the goods are on show. */
export async function productFacts(productId: string): Promise<ProductFacts> {
  const [row] = await db.$queryRaw<Row[]>`
    select p."shopId", p."ratingSum", p."ratingCount",
      (select coalesce(jsonb_agg(to_jsonb(shown) order by shown."id" desc), '[]') from (
        select "id", "name", "stars", "text", "language", "writtenAt" from "Review"
        where "productId" = p."id" and "hiddenAt" is null and "text" <> '' order by "id" desc limit ${REVIEWS}) shown
      ) "reviews",
      (select jsonb_build_object('quantity', 1, 'grams', "grams", 'lengthCm', "lengthCm", 'widthCm', "widthCm",
          'heightCm', "heightCm")
        from "Variant" where "productId" = p."id" and "retiredAt" is null order by "price", "id" limit 1) "piece"
    from "Product" p where p."id" = ${productId}::uuid`;
  if (!row) return { rating: null, reviews: [], shipping: null };
  const { shopId, ratingSum, ratingCount, reviews, piece } = row;
  return {
    rating: ratingCount > 0 ? { sum: ratingSum, count: ratingCount } : null,
    reviews: reviews.map(({ name, stars, text, language, writtenAt }) => ({
      name,
      stars,
      text,
      language,
      writtenAt: new Date(writtenAt),
    })),
    shipping: piece && (await sentAnywhere(shopId, piece)),
  };
}

/** No area has this code, so that only rates for everywhere else are left. */
const elsewhere = { regencyCode: '', districtCode: '' };

async function sentAnywhere(shopId: string, piece: Piece): Promise<ProductFacts['shipping']> {
  const rates = (await ratesByShop([shopId])).get(shopId) ?? [];
  const [cheapest] = optionsFor(rates, elsewhere, Math.max(1000, chargedGrams([piece])));
  return cheapest ? { price: cheapest.price, daysMin: cheapest.daysMin, daysMax: cheapest.daysMax } : null;
}
