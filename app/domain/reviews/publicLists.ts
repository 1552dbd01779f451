import type { Language } from '../../../prisma/generated/enums';
import { db, sql } from '../../platform/db';
import type { KeptPicture } from '../pictures';
import { photosOf } from './voices';

const PAGE = 6;

/** What a buyer says, as everybody may read it. What staff have hidden is in none of these lists. */
export type PublicReview = {
  id: string;
  name: string;
  stars: number;
  text: string;
  language: Language;
  writtenAt: Date;
  changedAt: Date | null;
  answer: string | null;
  answeredAt: Date | null;
  /** Which of the variants was bought; '' where there is one, or for a shop. */
  variant: string;
  photos: KeptPicture[];
};

export type Reviews = { reviews: PublicReview[]; next: string | null };

/** Only such, and only from there on: `before` is the id of the last one on the page before. */
export type Narrowed = { stars?: number; withPhotos?: boolean; before?: string };

const shown = sql`v."id", v."name", v."stars", v."text", v."language", v."writtenAt", v."changedAt", v."answer", v."answeredAt"`;

/** What buyers say of goods, newest first. */
export async function reviewsOfGoods(
  productId: string,
  { stars, withPhotos, before }: Narrowed = {},
): Promise<Reviews> {
  const rows = await db.$queryRaw<PublicReview[]>`
    select ${shown}, l."variantName" "variant", ${photosOf} "photos"
    from "Review" v join "OrderLine" l on l."id" = v."orderLineId"
    where v."productId" = ${productId}::uuid and v."hiddenAt" is null
      and ${stars ? sql`v."stars" = ${stars}` : sql`true`}
      and ${withPhotos ? sql`exists (select from "ReviewPhoto" f where f."reviewId" = v."id")` : sql`true`}
      and ${before ? sql`v."id" < ${before}::uuid` : sql`true`}
    order by v."id" desc limit ${PAGE + 1}`;
  return asPage(rows);
}

/** What buyers say of a shop, newest first. */
export async function reviewsOfShop(shopId: string, before?: string): Promise<Reviews> {
  const rows = await db.$queryRaw<PublicReview[]>`
    select ${shown}, '' "variant", '[]'::jsonb "photos" from "ShopReview" v
    where v."shopId" = ${shopId}::uuid and v."hiddenAt" is null and ${before ? sql`v."id" < ${before}::uuid` : sql`true`}
    order by v."id" desc limit ${PAGE + 1}`;
  return asPage(rows);
}

function asPage(rows: PublicReview[]): Reviews {
  return { reviews: rows.slice(0, PAGE), next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}

/** How many gave how many stars: one star first. */
export type StarCounts = { stars: number[]; withPhotos: number };

const perStar = sql`array[count(*) filter (where v."stars" = 1)::integer, count(*) filter (where v."stars" = 2)::integer,
  count(*) filter (where v."stars" = 3)::integer, count(*) filter (where v."stars" = 4)::integer,
  count(*) filter (where v."stars" = 5)::integer]`;

export async function starsOfGoods(productId: string): Promise<StarCounts> {
  const [row] = await db.$queryRaw<{ stars: number[]; withPhotos: number }[]>`
    select ${perStar} "stars",
      count(*) filter (where exists (select from "ReviewPhoto" f where f."reviewId" = v."id"))::integer "withPhotos"
    from "Review" v where v."productId" = ${productId}::uuid and v."hiddenAt" is null`;
  return row ?? { stars: [], withPhotos: 0 };
}

export async function starsOfShop(shopId: string): Promise<StarCounts> {
  const [row] = await db.$queryRaw<{ stars: number[] }[]>`
    select ${perStar} "stars" from "ShopReview" v where v."shopId" = ${shopId}::uuid and v."hiddenAt" is null`;
  return { stars: row?.stars ?? [], withPhotos: 0 };
}

export type PublicQuestion = {
  id: string;
  name: string;
  text: string;
  language: Language;
  askedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
};

/** What was asked about goods, newest first, with what the shop answered. */
export async function questionsOfGoods(
  productId: string,
  before?: string,
): Promise<{ questions: PublicQuestion[]; next: string | null }> {
  const rows = await db.question.findMany({
    where: { productId, hiddenAt: null, id: { lt: before } },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: { id: true, name: true, text: true, language: true, askedAt: true, answer: true, answeredAt: true },
  });
  return { questions: rows.slice(0, PAGE), next: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}
