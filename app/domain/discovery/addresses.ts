import { db, sql } from '../../platform/db';
import { goods, isOnShow, isShopOnShow } from '../catalog';
import { type LongList, type Range, within } from './ranges';

/** A page that can be found, and when what it shows has changed last, as far as that is known. */
export type Listed = { slug: string; changedAt: Date | null };

type Row = Listed & { id: string };

/** Read at once: a page of them lies in memory, never the list. */
const AT_ONCE = 1_000;

/** The goods or shops of a stretch that can be seen now, in order of their ids, some at a time. */
export async function* listedIn(list: LongList, range: Range): AsyncGenerator<Listed[]> {
  let after: string | undefined;
  do {
    const rows: Row[] = await readers[list](range, after);
    if (rows.length > 0) yield rows;
    after = rows.length < AT_ONCE ? undefined : rows.at(-1)?.id;
  } while (after);
}

const readers: Record<LongList, (range: Range, after: string | undefined) => Promise<Row[]>> = {
  produk: (range, after) => db.$queryRaw<Row[]>`
    select p."id", p."slug", greatest(p."listedAt", p."originCheckedAt", (
      select max(c."at") from "Variant" v join "PriceChange" c on c."variantId" = v."id" where v."productId" = p."id"
    )) "changedAt"
    from ${goods} where ${within(range, sql`p."id"`, after)} and ${isOnShow} order by p."id" limit ${AT_ONCE}`,
  toko: (range, after) => db.$queryRaw<Row[]>`
    select s."id", s."slug", greatest(s."openedAt", (
      select p."listedAt" from "Product" p where p."shopId" = s."id" and p."status" = 'LISTED' order by p."id" desc limit 1
    )) "changedAt"
    from "Shop" s join "Business" b on b."id" = s."businessId"
    where ${within(range, sql`s."id"`, after)} and ${isShopOnShow} order by s."id" limit ${AT_ONCE}`,
};

/** The categories, of both levels, in which something can be seen. */
export async function listedCategories(): Promise<Listed[]> {
  return db.$queryRaw<Listed[]>`
    with newest as (
      select leaf."slug", leaf."parentId", one."listedAt"
      from "Category" leaf cross join lateral (
        select p."listedAt" from ${goods} where p."categoryId" = leaf."id" and ${isOnShow} order by p."id" desc limit 1
      ) one
    )
    select "slug", "listedAt" "changedAt" from newest where "parentId" is not null
    union all
    select root."slug", max(newest."listedAt") from newest join "Category" root on root."id" = newest."parentId"
    group by root."slug" order by "slug"`;
}

/** Campaigns that run or will: those that are over keep their page, for posters, but need not be found. */
export async function listedCampaigns(now = new Date()): Promise<Listed[]> {
  const campaigns = await db.campaign.findMany({
    where: { isPublished: true, endsAt: { gt: now } },
    orderBy: { id: 'asc' },
    select: { slug: true, startsAt: true, createdAt: true },
  });
  return campaigns.map(({ slug, startsAt, createdAt }) => ({
    slug,
    changedAt: startsAt <= now ? startsAt : createdAt,
  }));
}
