import { db, sql } from '../../platform/db';
import { isShopOnShow } from '../catalog';

/** How many shops a person may follow. */
export const MOST_FOLLOWED = 200;

type Followed = { ok: true; name: string } | { ok: false; why: 'not-found' | 'full' };

/** Follows a shop that can be seen: of goods that it lists from now on its followers hear. */
export async function follow(personId: string, shopId: string, now = new Date()): Promise<Followed> {
  return db.$transaction(async (tx) => {
    const [shop] = await tx.$queryRaw<{ name: string }[]>(
      sql`select s."name" from "Shop" s join "Business" b on b."id" = s."businessId"
        where s."id" = ${shopId}::uuid and ${isShopOnShow}`,
    );
    if (!shop) return { ok: false, why: 'not-found' };
    // Two tabs come one after the other, so that neither passes the limit.
    await tx.$queryRaw(sql`select 1 from "Person" where "id" = ${personId}::uuid for no key update`);
    const others = await tx.follow.count({ where: { personId, shopId: { not: shopId } } });
    if (others >= MOST_FOLLOWED) return { ok: false, why: 'full' };
    await tx.follow.createMany({ data: { personId, shopId, since: now }, skipDuplicates: true });
    return { ok: true, name: shop.name };
  });
}

/** Follows it no more. */
export async function unfollow(personId: string, shopId: string) {
  await db.follow.deleteMany({ where: { personId, shopId } });
}
