import { type db, sql, type Transaction } from '../../platform/db';

/** Of goods, of a shop, or a question. */
export type VoiceKind = 'goods' | 'shop' | 'question';

export const tableOf = { goods: sql`"Review"`, shop: sql`"ShopReview"`, question: sql`"Question"` };

/** The photos of a review `v`, in their order, as JSON. */
export const photosOf = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('hash', "hash", 'widths', "widths", 'hasAvif', "hasAvif", 'tint', "tint")
    order by f."position"), '[]')
  from "ReviewPhoto" f join "Picture" on "hash" = f."pictureHash" where f."reviewId" = v."id")`;

const common = sql`v."id", v."personId", v."name", v."text", v."language", v."answer", v."answeredAt", v."hiddenAt", v."hiddenWhy"`;

/** All that has been said, by whomever, under one roof: for those who answer, hide or look into it. */
export const voices = sql`(
  select ${common}, 'goods' "kind", v."stars", v."writtenAt" "saidAt", v."changedAt", ${photosOf} "photos",
    p."shopId", p."name" "goods", p."slug"
  from "Review" v join "Product" p on p."id" = v."productId"
  union all
  select ${common}, 'shop', v."stars", v."writtenAt", v."changedAt", '[]', v."shopId", null, null from "ShopReview" v
  union all
  select ${common}, 'question', null, v."askedAt", null, '[]', p."shopId", p."name", p."slug"
  from "Question" v join "Product" p on p."id" = v."productId")`;

/** One of them, with the shop that it concerns and the regency of that. */
export type Voice = {
  id: string;
  kind: VoiceKind;
  personId: string | null;
  text: string;
  hiddenAt: Date | null;
  shopId: string;
  shopName: string;
  shopSlug: string;
  regencyCode: string;
  goods: string | null;
  slug: string | null;
};

export async function findVoice(tx: Transaction | typeof db, id: string): Promise<Voice | undefined> {
  const [voice] = await tx.$queryRaw<Voice[]>`
    select v."id", v."kind", v."personId", v."text", v."hiddenAt", v."shopId", v."goods", v."slug",
      s."name" "shopName", s."slug" "shopSlug", b."regencyCode"
    from ${voices} v join "Shop" s on s."id" = v."shopId" join "Business" b on b."id" = s."businessId"
    where v."id" = ${id}::uuid`;
  return voice;
}

/** What it is about, in a word, and where it stands. */
export function aboutVoice({ kind, goods, shopName, slug, shopSlug }: Voice): { about: string; path: string } {
  if (kind === 'shop') return { about: shopName, path: `/toko/${shopSlug}#ulasan` };
  return { about: goods ?? shopName, path: `/produk/${slug}#${kind === 'goods' ? 'ulasan' : 'tanya'}` };
}
