import { db } from '../../platform/db';
import { regencyTitle } from '../areas';

/** A shop that somebody follows. One that is closed or suspended comes without a page. */
export type FollowedShop = {
  shopId: string;
  name: string;
  slug: string;
  makes: string;
  place: string;
  isGone: boolean;
};

/** The shops that a person follows, by name. */
export async function followedBy(personId: string): Promise<FollowedShop[]> {
  const rows = await db.follow.findMany({
    where: { personId },
    orderBy: [{ shop: { name: 'asc' } }, { shopId: 'asc' }],
    select: {
      shop: {
        select: {
          id: true,
          name: true,
          slug: true,
          status: true,
          business: { select: { status: true, makes: true, regency: { select: { name: true, isCity: true } } } },
        },
      },
    },
  });
  return rows.map(({ shop: { id, name, slug, status, business } }) => ({
    shopId: id,
    name,
    slug,
    makes: business.makes,
    place: regencyTitle(business.regency),
    isGone: status !== 'OPEN' || business.status !== 'VERIFIED',
  }));
}

/** How many shops a person follows. */
export function countFollowed(personId: string): Promise<number> {
  return db.follow.count({ where: { personId } });
}

/** How many follow a shop, and whether this person does. */
export async function followersOf(shopId: string, personId?: string): Promise<{ count: number; isMine: boolean }> {
  const [count, mine] = await Promise.all([
    db.follow.count({ where: { shopId } }),
    personId ? db.follow.count({ where: { shopId, personId } }) : 0,
  ]);
  return { count, isMine: mine > 0 };
}
